import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';

interface Told { readonly organizationId: string; readonly officeId: string | null; readonly kind: string }

const find = (db: Db, capacityId: string): Promise<Told | null> =>
  db.one<Told>('select organization_id as "organizationId", office_id as "officeId", kind from organization_capacity where id = $1', [capacityId]);

async function people(db: Db, organizationId: string, condition = ''): Promise<string[]> {
  const rows = await db.query<{ id: string }>(`select person_id as id from membership where organization_id = $1 and until is null ${condition}`, [organizationId]);
  return rows.map(({ id }) => id);
}

/** Officers of the verifying office, or the administrators. */
async function toVerifiers({ capacityId }: { capacityId: string }, db: Db): Promise<NoticeDraft[]> {
  const capacity = await find(db, capacityId);
  if (!capacity) return [];
  const administrators = (): Promise<string[]> => db.query<{ id: string }>('select id from person where is_administrator').then((rows) => rows.map(({ id }) => id));
  const recipientIds = capacity.officeId ? await people(db, capacity.officeId) : await administrators();
  return [{ recipientIds, objectId: capacityId, params: { capacity: capacity.kind } }];
}

/** Heads and managers of the organization. */
async function toLeaders({ capacityId }: { capacityId: string }, db: Db): Promise<NoticeDraft[]> {
  const capacity = await find(db, capacityId);
  if (!capacity) return [];
  return [{ recipientIds: await people(db, capacity.organizationId, "and role <> 'member'"), objectId: capacityId, params: { capacity: capacity.kind } }];
}

declareNotices('capacity.requested', {
  kind: 'CapacityRequested', object: 'capacity', why: 'youMustAct', collect: toVerifiers,
  words: {
    fa: { subject: 'درخواست تازه برای بررسی', body: 'سازمانی درخواست تأیید یک نقش داده است. لطفاً مدارک آن را بررسی کنید.' },
    en: { subject: 'A new request to verify', body: 'An organization asks for one of its capacities to be verified. Please check its evidence.' },
  },
});

declareNotices('capacity.resubmitted', {
  kind: 'CapacityResubmitted', object: 'capacity', why: 'youMustAct', collect: toVerifiers,
  words: {
    fa: { subject: 'درخواست تکمیل و دوباره فرستاده شد', body: 'درخواستی که برگردانده بودید تکمیل شده و منتظر بررسی شماست.' },
    en: { subject: 'A request was completed and sent again', body: 'A request that was sent back is complete now and waits for you.' },
  },
});

declareNotices('capacity.verified', {
  kind: 'CapacityVerified', object: 'capacity', collect: toLeaders,
  words: {
    fa: { subject: 'نقش سازمان شما تأیید شد', body: 'یکی از نقش‌های سازمان شما بررسی و تأیید شد و از هم‌اکنون برقرار است.' },
    en: { subject: 'Your organization is verified', body: 'One of the capacities of your organization was checked and verified; it holds from now on.' },
  },
});

declareNotices('capacity.sentBack', {
  kind: 'CapacitySentBack', object: 'capacity', why: 'youMustAct', collect: toLeaders,
  words: {
    fa: { subject: 'درخواست شما کامل نیست', body: 'در درخواست تأیید نقش سازمان شما چیزهایی کم است. موارد را ببینید و دوباره بفرستید.' },
    en: { subject: 'Your request is incomplete', body: 'Something is missing in a request of your organization to be verified. See the open items and send it again.' },
  },
});
