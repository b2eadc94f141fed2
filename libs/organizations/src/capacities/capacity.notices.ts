import { declareNotices, type NoticeDraft, type NoticeRule } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';

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
  words: {
    fa: {
      subject: 'درخواست تازه برای بررسی',
      body: 'سازمانی درخواست تأیید یک نقش داده است. لطفاً مدارک آن را بررسی کنید.',
    },
    en: {
      subject: 'A new request to verify',
      body: 'An organization asks for one of its capacities to be verified. Please check its evidence.',
    },
  },
};
declareNotices('capacity.requested', requested);
declareNotices('capacity.renewed', requested);

declareNotices('capacity.resubmitted', {
  kind: 'CapacityResubmitted',
  object: 'capacity',
  why: 'youMustAct',
  collect: toVerifiers,
  words: {
    fa: {
      subject: 'درخواست تکمیل و دوباره فرستاده شد',
      body: 'درخواستی که برگردانده بودید تکمیل شده و منتظر بررسی شماست.',
    },
    en: {
      subject: 'A request was completed and sent again',
      body: 'A request that was sent back is complete now and waits for you.',
    },
  },
});

declareNotices('capacity.verified', {
  kind: 'CapacityVerified',
  object: 'capacity',
  collect: toLeaders,
  words: {
    fa: {
      subject: 'نقش سازمان شما تأیید شد',
      body: 'یکی از نقش‌های سازمان شما بررسی و تأیید شد و از هم‌اکنون برقرار است.',
    },
    en: {
      subject: 'Your organization is verified',
      body: 'One of the capacities of your organization was checked and verified; it holds from now on.',
    },
  },
});

declareNotices('capacity.sentBack', {
  kind: 'CapacitySentBack',
  object: 'capacity',
  why: 'youMustAct',
  collect: toLeaders,
  words: {
    fa: {
      subject: 'درخواست شما کامل نیست',
      body: 'در درخواست تأیید نقش سازمان شما چیزهایی کم است. موارد را ببینید و دوباره بفرستید.',
    },
    en: {
      subject: 'Your request is incomplete',
      body: 'Something is missing in a request of your organization to be verified. See the open items and send it again.',
    },
  },
});

declareNotices('capacity.refused', {
  kind: 'CapacityRefused',
  object: 'capacity',
  collect: toLeaders,
  words: {
    fa: {
      subject: 'درخواست شما پذیرفته نشد',
      body: 'درخواست تأیید یکی از نقش‌های سازمان شما پذیرفته نشد. دلیل را ببینید؛ می‌توانید دوباره درخواست دهید.',
    },
    en: {
      subject: 'Your request was refused',
      body: 'A request of your organization to be verified was refused. See the reason; you may ask anew.',
    },
  },
});

declareNotices('capacity.revoked', {
  kind: 'CapacityRevoked',
  object: 'capacity',
  obligatory: true,
  collect: toLeaders,
  words: {
    fa: {
      subject: 'تأیید یک نقش سازمان شما پس گرفته شد',
      body: 'یکی از نقش‌های تأییدشده سازمان شما دیگر برقرار نیست. دلیل را ببینید؛ می‌توانید دوباره درخواست دهید.',
    },
    en: {
      subject: 'A capacity of your organization was revoked',
      body: 'A verified capacity of your organization does not hold any more. See the reason; you may ask anew.',
    },
  },
});

declareNotices(
  'capacity.expired',
  {
    kind: 'CapacityExpired',
    object: 'capacity',
    obligatory: true,
    collect: toLeaders,
    words: {
      fa: {
        subject: 'مهلت تأیید یک نقش سازمان شما پایان یافت',
        body: 'تأیید یکی از نقش‌های سازمان شما به پایان رسید. برای ادامه کار، آن را تمدید کنید.',
      },
      en: {
        subject: 'A capacity of your organization expired',
        body: 'The verification of a capacity of your organization is over. Renew it to go on.',
      },
    },
  },
  {
    kind: 'CapacityExpiredElsewhere',
    object: 'capacity',
    why: 'forYourInformation',
    collect: toVerifiers,
    words: {
      fa: {
        subject: 'مهلت تأییدی که داده بودید پایان یافت',
        body: 'تأیید نقش یک سازمان که نزد شما بود به پایان رسید. شاید درخواست تمدید برسد.',
      },
      en: {
        subject: 'A verification of yours expired',
        body: 'The verification of an organization that you keep is over. A request to renew it may follow.',
      },
    },
  },
);

declareNotices('capacity.expiryReminded', {
  kind: 'CapacityExpiresSoon',
  object: 'capacity',
  collect: toLeaders,
  words: {
    fa: {
      subject: 'تأیید یک نقش سازمان شما به‌زودی پایان می‌یابد',
      body: 'روز پایان تأیید یکی از نقش‌های سازمان شما نزدیک است. مدارک تمدید را آماده کنید.',
    },
    en: {
      subject: 'A capacity of your organization expires soon',
      body: 'The last day of a verification of your organization is near. Have your evidence for its renewal ready.',
    },
  },
});
