import type { AppConfig } from '@peyvand/platform';

/**
 * What every answer tells a browser. Pages of other origins may read nothing, so there are no headers of CORS. A route
 * with a page of its own says its own policy instead.
 */
export function securityHeaders(config: AppConfig): Record<string, string> {
  return {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(config.isSecure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}
