import type { FastifyInstance } from 'fastify';
import { Proxies, type AppConfig, type Log } from '@peyvand/platform';

/**
 * Behind a proxy that is not named all clients count as one address, and use up each other's tries. Said once: a client
 * can write the header itself.
 */
export function warnOfProxy(fastify: FastifyInstance, { mode, proxies }: AppConfig, log: Log): void {
  let isSaid = mode !== 'production' || proxies !== Proxies.none;
  fastify.addHook('onRequest', (request, _reply, next) => {
    if (!isSaid && request.headers['x-forwarded-for']) {
      isSaid = true;
      log.warn('X-Forwarded-For arrives although TRUSTED_PROXIES is none: name the proxy if there is one');
    }
    next();
  });
}
