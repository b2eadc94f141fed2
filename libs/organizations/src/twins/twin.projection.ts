import { dateTime, id, one, projection } from '@peyvand/platform';

/** What parts the folded name of one that is kept apart from that of its twin: a blank and its own id. */
const TAIL = 37;

/**
 * Pairs that a rule of names younger than both would have refused: the later one's folded name carries its id, so that
 * both could stay. A pair is over when one of them goes by another name.
 */
const TWINS = `(select o.id, earlier.id as first_id, o.created_at from organization o
  join organization earlier on earlier.name_folded = left(o.name_folded, -${TAIL}) and not earlier.listed
    and coalesce(earlier.province, earlier.country) = coalesce(o.province, o.country)
  where right(o.name_folded, ${TAIL}) = ' ' || o.id::text and not o.listed)`;

projection('OrganizationTwin', {
  table: TWINS,
  fields: {
    id: id(),
    organization: one('Organization', 'id'),
    first: one('Organization', 'first_id'),
    since: dateTime({ column: 'created_at' }),
  },
  visible: (_t, _viewer, kind) => (kind === 'administrator' ? 'true' : 'false'),
  orders: { newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true } },
});
