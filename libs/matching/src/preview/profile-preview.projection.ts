import { ofOwnMember } from '@peyvand/organizations';
import {
  dateTime,
  document,
  extendProjection,
  float,
  id,
  integer,
  many,
  one,
  projection,
  texts,
  type Sql,
} from '@peyvand/platform';
import { standsOpenToSql } from '@peyvand/rfps';

const ofMine: Sql = (t, viewer, kind) => (kind === 'anonymous' ? 'false' : ofOwnMember(`${t}.organization_id`, viewer));

projection('ProfilePreview', {
  table: '(select w.organization_id as id, w.* from profile_preview w)',
  fields: {
    id: id(),
    askedAt: dateTime(),
    madeAt: dateTime(),
    version: integer(),
    draftRevision: integer(),
    matches: many('ProfilePreviewMatch', 'organization_id', 'place', { max: 5 }),
  },
  visible: ofMine,
});

/** What it says of a dossier is told as long as the company may read that. */
projection('ProfilePreviewMatch', {
  table: 'profile_preview_match',
  fields: {
    id: id(),
    place: integer(),
    rfp: one('Rfp', 'rfp_id'),
    score: float(),
    raw: float(),
    hardFailures: texts(),
    contributions: document(),
    improvements: document(),
  },
  visible: (t, viewer, kind) =>
    `(${ofMine(t, viewer, kind)} and exists (select 1 from rfp r where r.id = ${t}.rfp_id
      and ${standsOpenToSql('r', `${t}.organization_id`)}))`,
});

extendProjection('Profile', { preview: one('ProfilePreview', 'id') });
