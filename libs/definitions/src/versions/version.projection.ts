import { filesOf, readFilesOf } from '@peyvand/files';
import { stepsOf, waitsOf } from '@peyvand/organizations';
import {
  choice,
  dateTime,
  document,
  external,
  extendProjection,
  id,
  integer,
  one,
  page,
  projection,
  text,
  type Sql,
} from '@peyvand/platform';
import { mayReadProblem } from '@peyvand/problems';
import { contentSql } from './version.repository.js';
import { versionParties } from '../definition.parties.js';

/** Who may read the problem may read its definitions. */
export const maySeeVersion: Sql = (t, viewer, kind) =>
  `exists (select 1 from problem p where p.id = ${t}.problem_id and ${mayReadProblem('p', viewer, kind)})`;

readFilesOf('definition', { table: 'definition_version', visible: maySeeVersion, readAs: 'Definition' });

projection('Definition', {
  table: 'definition_version',
  visible: maySeeVersion,
  fields: {
    id: id(),
    number: text({ sql: (t) => `(select p.number || '/' || ${t}.number from problem p where p.id = ${t}.problem_id)` }),
    version: integer({ column: 'number' }),
    state: choice(),
    language: text(),
    canonicalText: text({ isConfidential: true }),
    contentHash: text(),
    signedAt: dateTime(),
    brokenAt: dateTime(),
    approvedAt: dateTime(),
    createdAt: dateTime(),
    problem: one('Problem', 'problem_id'),
    engagement: one('Engagement', 'engagement_id'),
    content: document({ sql: (t) => contentSql(`${t}.id`), isConfidential: true }),
    sections: document({
      sql: (t) => `(select coalesce(jsonb_agg(jsonb_build_object('key', s.key, 'revision', s.revision,
          'updatedAt', to_char(s.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.key), '[]')
        from (select distinct on (ds.key) ds.* from definition_section ds where ds.version_id = ${t}.id
          order by ds.key, ds.revision desc) s)`,
    }),
    files: filesOf('definition'),
    steps: stepsOf('definition_version_step', versionParties.sql),
    waitsFor: waitsOf('definition'),
    nextSteps: external('state'),
    integrity: external('state'),
    can: external('state'),
  },
  orders: { newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true } },
});

extendProjection('Problem', { definitions: page('Definition', 'problem_id') });
