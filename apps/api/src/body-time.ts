import type { FastifyInstance, FastifyRequest } from 'fastify';
import { UPLOAD_PATH } from '@peyvand/files';
import type { AppConfig } from '@peyvand/platform';

/** For Node, which has one time for all requests: the longest that any may take. */
export const longestRequestMs = (config: AppConfig): number => Math.max(config.requestMs, config.files.pieceMs);

/** Pieces of files have a time of their own; the body of everything else is there in time, or is answered 408. */
export function limitBodyTime(fastify: FastifyInstance, config: AppConfig): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const stop = (request: FastifyRequest): void => clearTimeout(timers.get(request));
  fastify.addHook('onRequest', (request, _reply, next) => {
    if (hasBody(request) && !request.url.startsWith(UPLOAD_PATH))
      timers.set(request, setTimeout(() => giveUp(request), config.requestMs).unref());
    next();
  });
  // The body is there.
  fastify.addHook('preValidation', (request, _reply, next) => {
    stop(request);
    next();
  });
  fastify.addHook('onResponse', (request, _reply, next) => {
    stop(request);
    next();
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** As Node does with a request that takes too long. */
function giveUp({ raw, server }: FastifyRequest): void {
  const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  if (!raw.socket.destroyed) server.server.emit('clientError', error, raw.socket);
}
