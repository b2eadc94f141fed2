import { declareNotices, type NoticeDraft, type NoticeRule } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { words } from './capacity.words.js';

interface Told {
  readonly organizationId: string;
  readonly officeId: string | null;
  readonly kind: string;
}

const find = (db: Db, capacityId: string): Promise<Told | null> =>
  db.one<Told>(
    `select organization_id as "organizationId", office_id as "officeId", kind from organization_capacity
      where id = $1`,
    [capacityId],
  );

async function people(db: Db, organizationId: string, condition = ''): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select person_id as id from membership where organization_id = $1 and until is null ${condition}`,
    [organizationId],
  );
  return rows.map(({ id }) => id);
}

/** Officers of the verifying office, or the administrators. */
async function toVerifiers({ capacityId }: { capacityId: string }, db: Db): Promise<NoticeDraft[]> {
  const capacity = await find(db, capacityId);
  if (!capacity) return [];
  const administrators = (): Promise<string[]> =>
    db.query<{ id: string }>('select id from person where is_administrator').then((rows) => rows.map(({ id }) => id));
  const recipientIds = capacity.officeId ? await people(db, capacity.officeId) : await administrators();
  return [{ recipientIds, objectId: capacityId, params: { capacity: capacity.kind } }];
}

/** Heads and managers of the organization. */
async function toLeaders({ capacityId }: { capacityId: string }, db: Db): Promise<NoticeDraft[]> {
  const capacity = await find(db, capacityId);
  if (!capacity) return [];
  return [
    {
      recipientIds: await people(db, capacity.organizationId, "and role <> 'member'"),
      objectId: capacityId,
      params: { capacity: capacity.kind },
    },
  ];
}

const requested: NoticeRule<'capacity.requested' | 'capacity.renewed'> = {
  kind: 'CapacityRequested',
  object: 'capacity',
  why: 'youMustAct',
  collect: toVerifiers,
  words: words.CapacityRequested,
};
declareNotices('capacity.requested', requested);
declareNotices('capacity.renewed', requested);

declareNotices('capacity.resubmitted', {
  kind: 'CapacityResubmitted',
  object: 'capacity',
  why: 'youMustAct',
  collect: toVerifiers,
  words: words.CapacityResubmitted,
});

declareNotices('capacity.verified', {
  kind: 'CapacityVerified',
  object: 'capacity',
  collect: toLeaders,
  words: words.CapacityVerified,
});

declareNotices('capacity.sentBack', {
  kind: 'CapacitySentBack',
  object: 'capacity',
  why: 'youMustAct',
  collect: toLeaders,
  words: words.CapacitySentBack,
});

declareNotices('capacity.refused', {
  kind: 'CapacityRefused',
  object: 'capacity',
  collect: toLeaders,
  words: words.CapacityRefused,
});

declareNotices('capacity.revoked', {
  kind: 'CapacityRevoked',
  object: 'capacity',
  obligatory: true,
  collect: toLeaders,
  words: words.CapacityRevoked,
});

declareNotices(
  'capacity.expired',
  { kind: 'CapacityExpired', object: 'capacity', obligatory: true, collect: toLeaders, words: words.CapacityExpired },
  {
    kind: 'CapacityExpiredElsewhere',
    object: 'capacity',
    why: 'forYourInformation',
    collect: toVerifiers,
    words: words.CapacityExpiredElsewhere,
  },
);

declareNotices('capacity.expiryReminded', {
  kind: 'CapacityExpiresSoon',
  object: 'capacity',
  collect: toLeaders,
  words: words.CapacityExpiresSoon,
});
