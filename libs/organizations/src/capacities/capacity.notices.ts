import { administratorsOf } from '@peyvand/accounts';
import { declareNotices, type NoticeDraft, type NoticeRule } from '@peyvand/notices';
import type { Db, Parties } from '@peyvand/platform';
import { leadersOf, officersOf } from '../members/members-of.js';

interface Told {
  readonly capacityId: string;
}

async function draft(db: Db, capacityId: string, recipientIds: string[]): Promise<NoticeDraft[]> {
  const capacity = await db.one<{ kind: string }>('select kind from organization_capacity where id = $1', [capacityId]);
  return capacity ? [{ recipientIds, objectId: capacityId, params: { capacity: capacity.kind } }] : [];
}

/** Officers of the verifying office, or the administrators. */
async function toVerifiers({ capacityId }: Told, db: Db, { office }: Parties): Promise<NoticeDraft[]> {
  if (office?.length) return draft(db, capacityId, await officersOf(db, office));
  return draft(db, capacityId, await administratorsOf(db));
}

/** Heads and managers of the organization. */
const toLeaders = async ({ capacityId }: Told, db: Db, { organization }: Parties): Promise<NoticeDraft[]> =>
  draft(db, capacityId, await leadersOf(db, organization));

const requested: NoticeRule<'capacity.requested' | 'capacity.renewed'> = {
  kind: 'CapacityRequested',
  object: 'capacity',
  why: 'youMustAct',
  collect: toVerifiers,
};
declareNotices('capacity.requested', requested);
declareNotices('capacity.renewed', requested);

declareNotices('capacity.resubmitted', {
  kind: 'CapacityResubmitted',
  object: 'capacity',
  why: 'youMustAct',
  collect: toVerifiers,
});

declareNotices('capacity.verified', { kind: 'CapacityVerified', object: 'capacity', collect: toLeaders });

declareNotices('capacity.sentBack', {
  kind: 'CapacitySentBack',
  object: 'capacity',
  why: 'youMustAct',
  collect: toLeaders,
});

declareNotices('capacity.refused', { kind: 'CapacityRefused', object: 'capacity', collect: toLeaders });

declareNotices('capacity.revoked', {
  kind: 'CapacityRevoked',
  object: 'capacity',
  obligatory: true,
  collect: toLeaders,
});

declareNotices(
  'capacity.expired',
  { kind: 'CapacityExpired', object: 'capacity', obligatory: true, collect: toLeaders },
  { kind: 'CapacityExpiredElsewhere', object: 'capacity', why: 'forYourInformation', collect: toVerifiers },
);

declareNotices('capacity.expiryReminded', { kind: 'CapacityExpiresSoon', object: 'capacity', collect: toLeaders });
