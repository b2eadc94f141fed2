import { bool, choice, dateTime, document, id, integer, manyOn, one, projection, text } from '@peyvand/platform';

const HITS_MAX = 50;

const openHits = (
  parent: string,
): string => `(select h.rfp_id as id, h.*, s.person_id, -extract(epoch from h.found_at) as place,
    h.found_at > coalesce(${parent}.looked_at, '-infinity') as is_new
  from saved_search_hit h join saved_search s on s.id = h.saved_search_id join rfp r on r.id = h.rfp_id
  where h.saved_search_id = ${parent}.id and r.state = 'open')`;

/** A hit is its person's alone, as the search is. */
projection('SavedSearchHit', {
  table: `(select h.rfp_id as id, h.*, s.person_id, h.found_at > coalesce(s.looked_at, '-infinity') as is_new
    from saved_search_hit h join saved_search s on s.id = h.saved_search_id)`,
  visible: (t, viewer, kind) => (kind === 'anonymous' ? 'false' : `${t}.person_id = ${viewer('personId', 'uuid')}`),
  fields: { rfp: one('Rfp', 'rfp_id'), isNew: bool(), foundAt: dateTime() },
});

projection('SavedSearch', {
  table: 'saved_search',
  visible: (t, viewer, kind) => (kind === 'anonymous' ? 'false' : `${t}.person_id = ${viewer('personId', 'uuid')}`),
  fields: {
    id: id(),
    name: text(),
    search: text(),
    officeField: text(),
    province: text(),
    trlFrom: integer(),
    trlTo: integer(),
    language: choice(),
    closesFrom: dateTime(),
    closesTo: dateTime(),
    budget: document(),
    technologyCategory: text(),
    competence: text(),
    origin: choice(),
    newHits: integer({
      sql: (t) => `(select count(*) from saved_search_hit h join rfp r on r.id = h.rfp_id
        where h.saved_search_id = ${t}.id and r.state = 'open' and h.found_at > coalesce(${t}.looked_at, '-infinity'))`,
    }),
    hits: manyOn('SavedSearchHit', 'place', () => 'true', { max: HITS_MAX, source: openHits }),
    lookedAt: dateTime(),
    createdAt: dateTime(),
  },
  orders: { newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true } },
});
