import type { NoticeObject } from './notice-rules.js';

/** Where the web application shows an object; `{id}` stands for its id. */
export const PLACES: Readonly<Record<NoticeObject, string>> = {
  person: '/account',
  organization: '/organizations/{id}',
  joiningRequest: '/joinings/{id}',
  capacity: '/capacities/{id}',
  problem: '/problems/{id}',
  engagement: '/engagements/{id}',
  definition: '/definitions/{id}',
  rfp: '/rfps/{id}',
  match: '/matches/{id}',
  proposal: '/proposals/{id}',
};

/** The address of an object in somebody's language. */
export const addressOf = (publicUrl: string, locale: string, type: NoticeObject, id: string): string =>
  `${publicUrl.replace(/\/$/, '')}/${locale}${PLACES[type].replace('{id}', encodeURIComponent(id))}`;
