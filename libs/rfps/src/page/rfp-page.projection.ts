import { bool, document, extendProjection, manyOn } from '@peyvand/platform';
import { gatesOf } from './locked-parts.js';

/** How many alike ones are shown, and what share of the words counts as alike: as with problems. */
const SIMILAR_MAX = 5;
const SIMILAR_SHARE = 0.25;

/**
 * Open ones with how much of their teaser's stems they share with `parent`, measured against the shorter text. Nothing
 * but the teasers is compared: neither owner nor province plays a part.
 */
const openOnes = (parent: string): string => `(select s.*, n.shared, n.shorter,
    to_char(1 - n.shared::numeric / greatest(n.shorter, 1), '0.0000') || s.id as distance
  from rfp s cross join lateral (
    select (select count(*) from unnest(s.stems) stem where stem = any(${parent}.stems)) as shared,
      least(cardinality(s.stems), cardinality(${parent}.stems)) as shorter offset 0) n
  where s.state = 'open' and s.stems && ${parent}.stems and s.id <> ${parent}.id)`;

extendProjection('Rfp', {
  gates: document({ sql: gatesOf }),
  officeContact: document({
    sql: (t) => `(select jsonb_build_object('name', o.name, 'email', f.contact_email, 'phone', f.contact_phone)
      from organization o left join office f on f.organization_id = o.id where o.id = ${t}.office_id)`,
  }),
  similar: manyOn(
    'Rfp',
    'distance',
    (t) => `${t}.shared >= least(2, ${t}.shorter) and ${t}.shared >= ${SIMILAR_SHARE} * ${t}.shorter`,
    { max: SIMILAR_MAX, source: openOnes },
  ),
  isFollowed: bool({
    sql: (t, viewer, kind) =>
      kind === 'anonymous'
        ? 'false'
        : `exists (select 1 from rfp_follow f where f.rfp_id = ${t}.id
          and f.person_id = ${viewer('personId', 'uuid')})`,
  }),
});
