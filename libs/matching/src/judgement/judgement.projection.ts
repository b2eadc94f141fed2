import { holdsSql } from '@peyvand/organizations';
import { document, extendProjection, integer } from '@peyvand/platform';
import { criteriaSql } from './criteria.js';

const MONTH = "extract(epoch from interval '1 month')";

const confidenceSql = (t: string): string => `jsonb_build_object(
  'requirements', jsonb_array_length(${t}.reasons -> 'evidence'),
  'answered', (select count(*) from jsonb_array_elements(${t}.reasons -> 'evidence') e
    where jsonb_array_length(e -> 'quotes') > 0 and ${t}.reasons ? 'evidence'),
  'isVerified', exists (select 1 from match jm where jm.id = ${t}.match_id
    and ${holdsSql('jm.organization_id', 'solver')}),
  'profileMonths', (select floor(extract(epoch from clock_timestamp() - pv.created_at) / ${MONTH})::integer
    from profile_version pv where pv.id = ${t}.profile_version_id))`;

extendProjection('MatchScore', {
  total: integer({ sql: (t) => `round(${t}.score)::integer` }),
  criteria: document({ sql: criteriaSql }),
  confidence: document({ sql: confidenceSql }),
});
