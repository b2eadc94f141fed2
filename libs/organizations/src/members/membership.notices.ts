import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db, Parties } from '@peyvand/platform';
import { holdsSql } from '../capacities/verified.js';
import { membersOf } from './members-of.js';

interface Moved {
  readonly organizationId: string;
  readonly personId: string;
  readonly byPersonId: string;
}

/** Today's heads, save those who did it or whose place it is. */
const otherHeads = (db: Db, { organization }: Parties, ...but: string[]): Promise<string[]> =>
  membersOf(db, organization, "m.role = 'head' and m.person_id::text <> all($2::text[])", but);

async function toHeads({ organizationId, personId, byPersonId }: Moved, db: Db, parties: Parties) {
  return [{ recipientIds: await otherHeads(db, parties, personId, byPersonId), objectId: organizationId }];
}

/** Whom somebody else moved. */
const toPerson = ({ organizationId, personId }: Moved): NoticeDraft[] => [
  { recipientIds: [personId], objectId: organizationId },
];

declareNotices(
  'membership.roleChanged',
  {
    kind: 'RoleChanged',
    object: 'organization',
    collect: (moved) => Promise.resolve(moved.personId === moved.byPersonId ? [] : toPerson(moved)),
  },
  { kind: 'MemberRoleChanged', object: 'organization', collect: toHeads },
);

declareNotices(
  'membership.ended',
  {
    kind: 'MembershipEnded',
    // Whoever was removed has no page of the organization any more.
    object: 'person',
    obligatory: true,
    collect: ({ personId, byPersonId }) =>
      Promise.resolve(personId === byPersonId ? [] : [{ recipientIds: [personId], objectId: personId }]),
  },
  {
    kind: 'MemberRemoved',
    object: 'organization',
    collect: async (moved, db, parties) => (moved.personId === moved.byPersonId ? [] : toHeads(moved, db, parties)),
  },
  {
    kind: 'MemberLeft',
    object: 'organization',
    collect: async (moved, db, parties) => (moved.personId === moved.byPersonId ? toHeads(moved, db, parties) : []),
  },
);

/** Who invited from outside is told while still an officer or the administrator. */
const inviter = (db: Db, personId: string, organizationId: string): Promise<{ id: string }[]> =>
  db.query(
    `select p.id from person p where p.id::text = $1 and (p.is_administrator or exists (select 1 from membership m
      where m.person_id = p.id and m.until is null
        and (m.organization_id = $2::uuid or ${holdsSql('m.organization_id', 'office')})))`,
    [personId, organizationId],
  );

declareNotices('invitation.accepted', {
  kind: 'InvitationAccepted',
  object: 'organization',
  collect: async ({ organizationId, personId, invitedBy }, db, parties) => {
    const invited = (await inviter(db, invitedBy, organizationId)).map(({ id }) => id);
    return [{ recipientIds: [...invited, ...(await otherHeads(db, parties, personId))], objectId: organizationId }];
  },
});
