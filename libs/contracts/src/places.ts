/**
 * Pages that links lead to which are mailed, or printed for the operator, each under `/fa` and `/en`. They act by
 * the token of their link alone, so they are served with the API and work where no web application does; a web
 * application that has them serves the same paths.
 */
export const LINK_PAGES = [
  'verify-email',
  'reset-password',
  'confirm-email',
  'undo-email-change',
  'accept-invitation',
  'unsubscribe',
  'claim-administration',
] as const;
export type LinkPage = (typeof LINK_PAGES)[number];

/** Places of the web application that mails lead to, besides those of objects. */
export const WEB_PLACES = ['sign-in', 'notices'] as const;
export type WebPlace = (typeof WEB_PLACES)[number];
