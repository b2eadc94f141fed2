import { dateTime, id, integer, projection, text } from '../projection/mapping.js';

/** Given up, and neither replayed nor dropped since. */
export const isDead = (t: string): string => `(${t}.dead_at is not null and ${t}.done_at is null)`;

/** Before an opening nobody may learn that a proposal was made: such jobs are the operator's alone, at the command. */
export const isSealed = (t: string): string => `(${t}.consumer like 'proposals.%' or ${t}.event like 'proposal.%')`;

projection('DeadJob', {
  table: 'outbox',
  fields: {
    id: id(),
    consumer: text(),
    event: text(),
    tries: integer(),
    lastError: text(),
    since: dateTime({ sql: (t) => `${t}.dead_at` }),
  },
  visible: (t, _viewer, kind) => (kind === 'administrator' ? `${isDead(t)} and not ${isSealed(t)}` : 'false'),
  orders: { newest: { sql: (t) => `${t}.dead_at`, cast: 'timestamptz', descending: true } },
});
