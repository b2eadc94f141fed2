import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db, Parties } from '@peyvand/platform';
import { membersOf, officersOf } from '../members/members-of.js';

interface Asked {
  readonly joiningRequestId: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly byPersonId: string;
}

/** Today's heads, save those who did it or whose place it is. */
const heads = (db: Db, { organization }: Parties, ...but: string[]): Promise<string[]> =>
  membersOf(db, organization, "m.role = 'head' and m.person_id::text <> all($2::text[])", but);

const toHeads = async ({ joiningRequestId, personId }: Asked, db: Db, parties: Parties): Promise<NoticeDraft[]> => [
  { recipientIds: await heads(db, parties, personId), objectId: joiningRequestId },
];
/** Of a claim: nobody belongs to the organization yet, and its office answers. */
const toOffice = async ({ joiningRequestId }: Asked, db: Db, { office }: Parties): Promise<NoticeDraft[]> => [
  { recipientIds: await officersOf(db, office), objectId: joiningRequestId },
];
const toPerson = ({ joiningRequestId, personId }: Asked): Promise<NoticeDraft[]> =>
  Promise.resolve([{ recipientIds: [personId], objectId: joiningRequestId }]);

declareNotices(
  'joining.requested',
  { kind: 'JoiningRequested', object: 'joiningRequest', why: 'youMustAct', collect: toHeads },
  { kind: 'OrganizationClaimed', object: 'joiningRequest', why: 'youMustAct', collect: toOffice },
);

declareNotices(
  'joining.accepted',
  {
    kind: 'JoiningAccepted',
    object: 'organization',
    collect: ({ organizationId, personId }) =>
      Promise.resolve([{ recipientIds: [personId], objectId: organizationId }]),
  },
  {
    kind: 'MemberTakenIn',
    object: 'organization',
    collect: async ({ organizationId, personId, byPersonId }, db, parties) => [
      { recipientIds: await heads(db, parties, personId, byPersonId), objectId: organizationId },
    ],
  },
);

declareNotices('joining.refused', { kind: 'JoiningRefused', object: 'joiningRequest', collect: toPerson });

declareNotices('joining.withdrawn', {
  kind: 'JoiningWithdrawn',
  object: 'joiningRequest',
  why: 'forYourInformation',
  collect: toHeads,
});

declareNotices(
  'joining.lapsed',
  { kind: 'JoiningLapsed', object: 'joiningRequest', collect: toPerson },
  { kind: 'JoiningLeftUnanswered', object: 'joiningRequest', why: 'forYourInformation', collect: toHeads },
);
