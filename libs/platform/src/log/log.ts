import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { AppConfig } from '../config/app.config.js';

/** Never written, wherever they stand in what is logged: secrets, personal data, sealed content. */
const REDACTED = [
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'email',
  'phone',
  'name',
  'content',
  'variables',
  'parameters',
].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

export interface RequestTrace {
  readonly requestId: string;
}

/** Structured log lines, each with the id of the request that caused it, also in the jobs that follow from it. */
@Injectable()
export class Log {
  private readonly trace = new AsyncLocalStorage<RequestTrace>();
  private readonly logger: Logger;

  constructor(config: AppConfig) {
    this.logger = pino({
      level: config.log.level,
      redact: { paths: REDACTED, censor: '[redacted]' },
      serializers: { error: (error: unknown) => describe(error) },
      mixin: () => ({ ...this.trace.getStore() }),
    });
  }

  get requestId(): string | null {
    return this.trace.getStore()?.requestId ?? null;
  }

  /** Runs `work` so that everything it logs or records carries this id. */
  within<T>(trace: RequestTrace, work: () => T): T {
    return this.trace.run(trace, work);
  }

  /** At the very end, when nothing is asked or done any more. */
  forget(): void {
    this.trace.disable();
  }

  debug(message: string, data: object = {}): void {
    this.logger.debug(data, message);
  }
  info(message: string, data: object = {}): void {
    this.logger.info(data, message);
  }
  warn(message: string, data: object = {}): void {
    this.logger.warn(data, message);
  }
  error(message: string, data: object = {}): void {
    this.logger.error(data, message);
  }
}

/** Stack and code of an error, without the values a driver puts beside them. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return { type: error.name, message: error.message, stack: error.stack, ...(code === undefined ? {} : { code }) };
}
