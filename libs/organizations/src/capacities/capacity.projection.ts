import {
  choice,
  clockNextOf,
  dateTime,
  day,
  document,
  external,
  id,
  one,
  projection,
  stepsOf,
  type Sql,
} from '@peyvand/platform';
import { standsInSql } from '../offices/stand-ins.js';
import { ofOwnMember } from '../visibility.js';
import { waitsOf } from '../waits/wait.projection.js';
import { capacityWaits } from './capacity.waits.js';
import { isVerifiedSql } from './verified.js';

/** Its own members and whoever verifies this very capacity. */
const inside: Sql = (t, viewer, kind) => {
  if (kind === 'anonymous') return 'false';
  if (kind === 'administrator' || kind === 'system') return 'true';
  return `(${ofOwnMember(`${t}.organization_id`, viewer)} or ${t}.office_id = any(${viewer('officeIds', 'uuid[]')})
    or ${standsInSql('capacity', `${t}.id`, viewer)})`;
};

projection('OrganizationCapacity', {
  table: 'organization_capacity',
  fields: {
    id: id(),
    kind: choice(),
    state: choice(),
    organization: one('Organization', 'organization_id'),
    verifiedUntil: day(),
    office: one('Organization', 'office_id'),
    evidence: document({ visible: inside }),
    openItems: document({ visible: inside }),
    requestedAt: dateTime({ visible: inside }),
    steps: { ...stepsOf('organization_capacity_step'), visible: inside },
    waitsFor: waitsOf('capacity', inside),
    clockNext: clockNextOf(capacityWaits),
    nextSteps: external('state'),
  },
  visible: (t, viewer, kind) =>
    kind === 'anonymous' ? 'false' : `(${isVerifiedSql(t)} or ${inside(t, viewer, kind)})`,
  filters: { kind: { sql: (t, value) => `${t}.kind = ${value}`, cast: 'text' } },
  orders: { oldest: { sql: (t) => `${t}.requested_at`, cast: 'timestamptz' } },
});

/** Requests that wait for the viewer as a verifier. */
export const waitsForVerifier: Sql = (t, viewer, kind) =>
  `${t}.state = 'pending' and (${t}.office_id = any(${viewer('officeIds', 'uuid[]')}) or ${standsInSql('capacity', `${t}.id`, viewer)}${kind === 'administrator' ? ` or ${t}.office_id is null` : ''})`;
