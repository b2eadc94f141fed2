import type { AppConfig } from '@peyvand/platform';
import { UPLOAD_PATH } from '@peyvand/files';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** For Node, which has one time for all requests: the longest that any may take. */
export const longestRequestMs = (config: AppConfig): number => Math.max(config.requestMs, config.files.pieceMs);

/** Pieces of files have a time of their own; the body of everything else is there in time, or is answered 408. */
export function limitBodyTime(fastify: FastifyInstance, config: AppConfig): void {
  fastify.addHook('onRequest', (request, _reply, next) => {
    if (hasBody(request) && !request.url.startsWith(UPLOAD_PATH)) watch(request, config.requestMs);
    next();
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function watch({ raw, server }: FastifyRequest, ms: number): void {
  const timer = setTimeout(() => {
    // As Node says it of a request that took too long.
    const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    if (!raw.complete) server.server.emit('clientError', error, raw.socket);
  }, ms).unref();
  const stop = (): void => clearTimeout(timer);
  raw.once('end', stop).once('close', stop);
}
