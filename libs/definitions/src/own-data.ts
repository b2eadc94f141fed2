import { addOwnData, addSignatures } from '@peyvand/accounts';

addSignatures('definition_signature.signed_by', 'definition_version.signed_by');
addOwnData(
  {
    name: 'definitionComments',
    rows: `select version_id as "definitionId", section, text, written_at as "writtenAt" from definition_comment
      where written_by = $1 order by written_at`,
  },
  {
    name: 'definitionSuggestions',
    rows: `select version_id as "definitionId", section, field, text, note, suggested_at as "suggestedAt"
      from definition_suggestion where suggested_by = $1 order by suggested_at`,
  },
);
