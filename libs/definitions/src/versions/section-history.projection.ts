import { personNameSql } from '@peyvand/accounts';
import {
  choice,
  dateTime,
  document,
  extendProjection,
  id,
  integer,
  page,
  projection,
  text,
  type Sql,
} from '@peyvand/platform';
import { maySeeVersion } from './version.projection.js';

/** Who reads a text reads how it came to be. */
const ofSeenVersion: Sql = (t, viewer, kind) =>
  `exists (select 1 from definition_version dv where dv.id = ${t}.version_id and ${maySeeVersion('dv', viewer, kind)})`;

projection('DefinitionRevision', {
  table: 'definition_section',
  visible: ofSeenVersion,
  fields: {
    id: id(),
    section: choice({ column: 'key' }),
    revision: integer(),
    content: document({ sql: (t) => `jsonb_build_object(${t}.key, ${t}.content)` }),
    savedBy: text({
      sql: (t, viewer) =>
        `(select ${personNameSql('pn', viewer('locale', 'text'))} from person pn where pn.id = ${t}.updated_by)`,
    }),
    savedAt: dateTime({ column: 'updated_at' }),
  },
  filters: {
    section: { cast: 'text', sql: (t, value) => `${t}.key = ${value}` },
    // What is null was never written, so a first revision counts only where it says something.
    field: {
      cast: 'text[]',
      sql: (t, value) => `nullif(${t}.content #> ${value}, 'null') is distinct from
        (select nullif(former.content #> ${value}, 'null') from definition_section former
          where former.version_id = ${t}.version_id and former.key = ${t}.key and former.revision = ${t}.revision - 1)`,
      prepare: (value) => String(value).split('.'),
    },
  },
  orders: { newest: { sql: (t) => `${t}.revision`, cast: 'integer', descending: true } },
});

extendProjection('Definition', { sectionHistory: page('DefinitionRevision', 'version_id') });
