import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { AppConfig } from '@peyvand/platform';
import { rawAnswer } from '../technical-errors.js';

/** A browser says which page asks, and may be asked by our own only; what is no browser says nothing. */
export const isOfOwnOrigin = (config: AppConfig, { headers }: IncomingMessage): boolean =>
  headers.origin === undefined || headers.origin === new URL(config.publicUrl).origin;

/** `new URL()` would throw on a malformed target. */
export const isForGraphql = ({ url }: IncomingMessage): boolean => url?.split('?', 1)[0] === '/graphql';

/** Refused before there is a socket, which is the cheapest answer there is. */
export function refuseHandshake(socket: Duplex, status: number, code: string): void {
  socket.once('finish', () => socket.destroy());
  socket.end(rawAnswer(status, code));
}
