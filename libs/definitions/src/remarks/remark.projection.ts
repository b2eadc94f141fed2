import { personNameSql } from '@peyvand/accounts';
import { waitsOf } from '@peyvand/organizations';
import {
  choice,
  dateTime,
  external,
  extendProjection,
  id,
  integer,
  many,
  page,
  projection,
  text,
  type BindViewer,
  type Sql,
} from '@peyvand/platform';
import { versionParties } from '../definition.parties.js';

/**
 * Owner, office and the definer at work; who was only offered the problem reads the text, not what the parties say
 * about it.
 */
export const isPartyOfVersion: Sql = (t, ...reader) => {
  const { owner, office, engagedDefiner } = versionParties.is;
  return `exists (select 1 from definition_version dv where dv.id = ${t}.version_id
    and (${[owner, office, engagedDefiner].map((is) => is('dv', ...reader)).join(' or ')}))`;
};

const nameOf =
  (column: 'written_by' | 'suggested_by') =>
  (t: string, viewer: BindViewer): string =>
    `(select ${personNameSql('pn', viewer('locale', 'text'))} from person pn where pn.id = ${t}.${column})`;

projection('DefinitionComment', {
  table: 'definition_comment',
  visible: isPartyOfVersion,
  fields: {
    id: id(),
    section: choice(),
    revision: integer(),
    text: text(),
    writtenAt: dateTime(),
    resolvedAt: dateTime(),
    writtenByName: text({ sql: nameOf('written_by') }),
    waitsFor: waitsOf('remark'),
    nextSteps: external('id'),
    answers: many('DefinitionComment', 'parent_id', 'written_at'),
  },
  orders: { newest: { sql: (t) => `${t}.written_at`, cast: 'timestamptz', descending: true } },
});

projection('DefinitionSuggestion', {
  table: 'definition_suggestion',
  visible: isPartyOfVersion,
  fields: {
    id: id(),
    section: choice(),
    revision: integer(),
    field: text(),
    text: text(),
    note: text(),
    state: choice(),
    reason: choice(),
    reasonNote: text(),
    acceptedRevision: integer(),
    suggestedAt: dateTime(),
    decidedAt: dateTime(),
    waitsFor: waitsOf('remark'),
    nextSteps: external('id'),
    suggestedByName: text({ sql: nameOf('suggested_by') }),
  },
  orders: { newest: { sql: (t) => `${t}.suggested_at`, cast: 'timestamptz', descending: true } },
});

extendProjection('Definition', {
  comments: {
    ...page('DefinitionComment', 'version_id'),
    where: (t) => `${t}.version_id = parent.id and ${t}.parent_id is null`,
  },
  suggestions: page('DefinitionSuggestion', 'version_id'),
});
