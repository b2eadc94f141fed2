import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppConfig } from '../config/app.config.js';
import { plainReason } from './plain-reason.js';

interface Listening {
  readonly port: number;
  readonly host: string;
  readonly setting: string;
}

/** Starts an application, or says in plain sentences why not and ends with code 1. */
export async function runApplication(
  env: Readonly<Record<string, string | undefined>>,
  create: (config: AppConfig) => Promise<NestFastifyApplication>,
  listening: (config: AppConfig) => Listening,
): Promise<void> {
  const at = { setting: 'PORT', port: 0 };
  try {
    const config = new AppConfig(env);
    Object.assign(at, listening(config));
    const app = await create(config);
    await app.listen(at.port, listening(config).host);
  } catch (error) {
    process.stderr.write(`${sentences(error, at).join('\n')}\n`);
    process.exit(1);
  }
}

function sentences(error: unknown, { setting, port }: { setting: string; port: number }): readonly string[] {
  const { code, message = 'unknown fault' } = error as { code?: string; message?: string };
  if (code === 'EADDRINUSE') return [`Port ${port} is taken: set ${setting} to a free one.`];
  return plainReason(error) ?? [`The application could not start: ${message}`];
}
