import { personNameSql } from '@peyvand/accounts';
import { choice, dateTime, extendProjection, id, many, one, projection, text, type Sql } from '@peyvand/platform';
import { isPartyOfVersion } from '../remarks/remark.projection.js';

/** Who has not been heard of for this long has gone; of a screen that says so every 20 seconds a beat may be lost. */
export const PRESENT_S = 45;

/** The others who are there now. */
const isThere: Sql = (t, viewer, kind) =>
  `(${t}.seen_at > clock_timestamp() - interval '${PRESENT_S} seconds'
    and ${t}.person_id is distinct from ${viewer('personId', 'uuid')} and ${isPartyOfVersion(t, viewer, kind)})`;

projection('DefinitionPresence', {
  table: 'definition_presence',
  visible: isThere,
  fields: {
    id: id(),
    role: choice(),
    organization: one('Organization', 'organization_id'),
    name: text({
      sql: (t, viewer) => `(select ${personNameSql('pn', viewer('locale', 'text'))} from person pn
        where pn.id = ${t}.person_id and ${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')}))`,
    }),
    section: choice(),
    until: dateTime({ sql: (t) => `(${t}.seen_at + interval '${PRESENT_S} seconds')` }),
  },
});

extendProjection('Definition', { presence: many('DefinitionPresence', 'version_id', 'seen_at') });
