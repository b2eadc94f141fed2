import { filesOf, readFilesOf } from '@peyvand/files';
import { choice, dateTime, day, exact, id, integer, one, projection, text, texts, type Sql } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';
import { holdsSql } from '../capacities/verified.js';
import { ofOwnMember, seesInside, seesOrganization } from '../visibility.js';
import { saidFields } from './shown-details.js';

/** The head and its version as one row, named by the organization. */
const CURRENT = `(select p.organization_id as id, v.number as version, v.content, v.created_at as saved_at
  from profile p join profile_version v on v.id = p.current_version_id)`;

const visible: Sql = (t, viewer, kind) => {
  if (kind === 'anonymous') return 'false';
  if (kind === 'person')
    return `(${ofOwnMember(`${t}.id`, viewer)} or ${holdsSql(`${t}.id`, 'solver', 'definer', 'lab')})`;
  return seesOrganization(`${t}.id`)(t, viewer, kind);
};

projection('Profile', {
  table: CURRENT,
  fields: {
    id: id(),
    organization: one('Organization', 'id'),
    version: integer(),
    savedAt: dateTime(),
    ...saidFields(
      'all',
      seesInside((t) => `${t}.id`),
    ),
    draft: one('ProfileDraft', 'id'),
  },
  visible,
});

projection('ProfileDraft', {
  table: '(select d.organization_id as id, d.* from profile_draft d)',
  fields: { id: id(), revision: integer(), baseVersion: integer(), savedAt: dateTime(), ...saidFields('members') },
  visible: (t, viewer, kind) => (kind === 'anonymous' ? 'false' : ofOwnMember(`${t}.id`, viewer)),
});

/** Rows that were taken back stay for those versions that counted them, and are shown to nobody. */
const visibleRow: Sql = (t, viewer, kind) =>
  `${t}.removed_at is null and ${seesOrganization(`${t}.organization_id`)(t, viewer, kind)}`;

const stateSql = (t: string): string =>
  `case when ${t}.valid_until < ${TODAY} then 'expired' when ${t}.valid_from > ${TODAY} then 'notBegun'
    when ${t}.valid_until <= ${TODAY} + 60 then 'expiresSoon' else 'valid' end`;

/** Papers are evidence: they tell more than the row does, and are read by who verifies it. */
const visiblePaper: Sql = (t, viewer, kind) =>
  `(${t}.removed_at is null and ${seesInside((row) => `${row}.organization_id`)(t, viewer, kind)})`;

readFilesOf('certificate', { table: 'certificate', visible: visiblePaper });
readFilesOf('pastProject', { table: 'past_project', visible: visiblePaper });

projection('Certificate', {
  table: 'certificate',
  fields: {
    id: id(),
    files: filesOf('certificate'),
    kind: choice(),
    number: text(),
    issuer: text(),
    validFrom: day(),
    validUntil: day(),
    state: choice({ sql: stateSql }),
  },
  visible: visibleRow,
});

projection('PastProject', {
  table: 'past_project',
  fields: {
    id: id(),
    files: filesOf('pastProject'),
    title: text(),
    abstract: text(),
    year: integer(),
    client: text(),
    technologyCategory: text(),
    keywords: texts(),
    valueAmount: exact(),
    currency: text(),
  },
  visible: visibleRow,
  orders: { newest: { sql: (t) => `${t}.year`, cast: 'integer', descending: true } },
});
