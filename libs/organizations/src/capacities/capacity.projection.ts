import { personNameSql } from '@peyvand/accounts';
import { filesOf, readFilesOf } from '@peyvand/files';
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
  text,
  type Sql,
} from '@peyvand/platform';
import { ofOwnMember } from '../visibility.js';
import { waitsOf } from '../waits/wait.projection.js';
import { capacityList, judgedByViewer } from './queue/capacity-queue.js';
import { capacityWaits } from './capacity.waits.js';
import { isVerifiedSql } from './verified.js';
import { capacityParties } from '../organization.parties.js';
import { stepsOf } from '../history/step.projection.js';

/** Its own members and whoever verifies this very capacity. */
const inside: Sql = (t, viewer, kind) => {
  if (kind === 'anonymous') return 'false';
  if (kind === 'administrator' || kind === 'system') return 'true';
  return `(${ofOwnMember(`${t}.organization_id`, viewer)} or ${capacityParties.is.office(t, viewer, kind)})`;
};

/** Whoever judges it. */
const ofVerifier: Sql = (t, viewer, kind) => (kind === 'anonymous' ? 'false' : judgedByViewer(t, viewer, kind));

/** What is verified: whoever is signed in. Anything else: those who may read all of it. */
export const seesCapacity: Sql = (t, viewer, kind) =>
  kind === 'anonymous' ? 'false' : `(${isVerifiedSql(t)} or ${inside(t, viewer, kind)})`;

readFilesOf('capacity', { table: 'organization_capacity', visible: inside, comesWith: true });

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
    files: filesOf('capacity'),
    openItems: document({ visible: inside }),
    requestedAt: dateTime({ visible: inside }),
    handedInAt: dateTime({ visible: inside }),
    assigneeId: id({ column: 'assignee_id', visible: ofVerifier }),
    assigneeName: text({
      sql: (t, viewer) =>
        `(select ${personNameSql('ap', viewer('locale', 'text'))} from person ap where ap.id = ${t}.assignee_id)`,
      visible: ofVerifier,
    }),
    steps: { ...stepsOf('organization_capacity_step', capacityParties.sql), visible: inside },
    waitsFor: waitsOf('capacity', inside),
    clockNext: clockNextOf(capacityWaits),
    nextSteps: external('state'),
  },
  visible: seesCapacity,
  ...capacityList,
});
