import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent by a page of ours. A page that sends no referrer says `null` as its origin; then the word of
 * the browser counts, which it gives on safe connections only. Without either no cookie comes from elsewhere.
 */
export function isOwnForm(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || origin === 'null' || origin === new URL(publicUrl).origin;
}
