import { byName, type Order } from '@peyvand/platform';
import { matchesAt } from './matches-at.js';
import { placedMatches } from '../queue/newcomer-place.js';

/** More than any RFP has matches, so that within one the place alone decides. */
const PLACES = 1_000_000;

/** Scores move while people page: by them a list goes on as it stood when it was opened. */
export const orders: Record<string, Order> = {
  score: { sql: (t) => `${t}.at_score_since::numeric`, cast: 'numeric', descending: true, asOf: matchesAt },
  place: {
    sql: (t) => `(${t}.place_score::numeric * ${PLACES} - ${t}.view_place)`,
    cast: 'numeric',
    descending: true,
    asOf: placedMatches,
  },
  newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true },
  company: byName((t) => `(select o.name from organization o where o.id = ${t}.organization_id)`),
  oldest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz' },
  close: {
    sql: (t) =>
      `(select coalesce(r.closes_at, ${t}.created_at + interval '100 years') from rfp r where r.id = ${t}.rfp_id)`,
    cast: 'timestamptz',
  },
};
