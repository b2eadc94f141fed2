import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '@peyvand/kernel';
import { LIMITS, type Log } from '@peyvand/platform';

/** What goes wrong before GraphQL is reached; nothing of the request is said back. */
const KNOWN: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request could not be read'],
  403: ['FORBIDDEN', 'This is not allowed'],
  404: ['NOT_FOUND', 'There is nothing here'],
  405: ['METHOD_NOT_ALLOWED', 'This method is not served here'],
  408: ['REQUEST_TIMEOUT', 'The request took too long to arrive'],
  413: ['PAYLOAD_TOO_LARGE', `A request has at most ${LIMITS.bodyBytes} bytes`],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'A request is sent as application/json'],
  429: ['TOO_MANY_REQUESTS', 'Too many requests'],
  431: ['HEADERS_TOO_LARGE', 'The head of the request is too large'],
};

interface TechnicalError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly reference?: string };
}

/** The shape of a GraphQL answer, so that a client reads every no in the same way. */
export function technicalError(status: number, given?: TechnicalError['extensions']): { errors: TechnicalError[] } {
  const [code, message] =
    KNOWN[status] ??
    (status < 500 ? ['BAD_REQUEST', 'The request was refused'] : ['INTERNAL', 'Something went wrong on our side']);
  return { errors: [{ message, extensions: given ?? { code } }] };
}

/** An answer as it is written to a connection that has no reply: before Fastify, or instead of an upgrade. */
export function rawAnswer(status: number, code?: string): string {
  const text = JSON.stringify(technicalError(status, code === undefined ? undefined : { code }));
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    text,
  ].join('\r\n');
}

/** For Fastify: requests that are no HTTP, too slow or too long, and addresses that cannot be read. */
export const beforeRouting = (headers: Record<string, string>) => ({
  clientErrorHandler: (error: { code?: string }, socket: Socket): void => {
    // Who asked has gone away: there is nobody to answer.
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const status = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 }[error.code ?? ''] ?? 400;
    if (socket.writable) socket.write(rawAnswer(status));
    socket.destroy();
  },
  frameworkErrors: (error: { statusCode?: number }, _request: unknown, reply: unknown): void => {
    const status = error.statusCode ?? 400;
    (reply as FastifyReply).headers(headers).code(status).send(technicalError(status));
  },
});

/**
 * Errors of resolvers pass on: Nest would write each to its own log as well; refusals are no errors, and the error
 * formatter logs the rest.
 */
@Catch()
export class TechnicalErrors implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if ((error as { code?: unknown } | null)?.code === 'ECONNRESET' || reply.sent) return;
    const status = statusOf(error);
    const { url } = host.switchToHttp().getRequest<FastifyRequest>();
    void reply.code(status).send(technicalError(status, status < 500 ? undefined : this.masked(error, url)));
  }

  private masked(error: unknown, url: string): TechnicalError['extensions'] {
    const reference = newId();
    this.log.error('A request failed', { error, reference, path: url.split('?', 1)[0] });
    return { code: 'INTERNAL', reference };
  }
}

/** Nest's exceptions name it in one way, Fastify's errors in the other. */
function statusOf(error: unknown): number {
  const { status, statusCode = status } = (error ?? {}) as { status?: unknown; statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 ? statusCode : 500;
}
