import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';

type Side = 'owner' | 'definer' | 'office' | 'access';

/** Heads and managers of the parties, all officers, all members of companies with access. */
const SIDES: Readonly<Record<Side, string>> = {
  owner: `select m.person_id from membership m join problem p on p.owner_id = m.organization_id
    where p.id = r.problem_id and m.until is null and m.role <> 'member'`,
  definer: `select m.person_id from membership m join engagement e on e.definer_id = m.organization_id
    join definition_version dv on dv.engagement_id = e.id and dv.id = r.definition_version_id
    where e.state in ('active', 'done') and m.until is null and m.role <> 'member'`,
  office: `select m.person_id from membership m where m.organization_id = r.office_id and m.until is null`,
  access: `select m.person_id from membership m join rfp_access a on a.organization_id = m.organization_id
    where a.rfp_id = r.id and a.since <= $2 and (a.until is null or a.until >= $2) and m.until is null`,
};

/** The people of these sides. Who is told of a cancelling held access at that moment, although it ended with it. */
export async function tell(db: Db, rfpId: string, sides: readonly Side[]): Promise<NoticeDraft[]> {
  const row = await db.one<{ number: string | null; at: Date }>(
    `select r.number, case when r.state = 'cancelled' then (select max(s.taken_at) from rfp_step s
      where s.subject_id = r.id) else clock_timestamp() end as at
     from rfp r where r.id = $1`,
    [rfpId],
  );
  if (!row) return [];
  const people = sides.map((side) => SIDES[side]).join(' union ');
  const found = await db.query<{ person_id: string }>(
    `select distinct x.person_id from rfp r cross join lateral (${people}) x
      where r.id = $1 and $2::timestamptz is not null`,
    [rfpId, row.at],
  );
  return [
    { recipientIds: found.map(({ person_id }) => person_id), objectId: rfpId, params: { number: row.number ?? '' } },
  ];
}

declareNotices('rfp.submitted', {
  kind: 'RfpSubmitted',
  object: 'rfp',
  why: 'youMustAct',
  words: {
    fa: {
      subject: 'یک فراخوان در انتظار بازبینی است',
      body: 'صاحب مسئله یک درخواست پیشنهاد را امضا کرده و برای بازبینی فرستاده است. بازبین باید کسی باشد که در نوشتن آن دست نداشته است.',
    },
    en: {
      subject: 'An RFP waits for review',
      body: 'An owner signed a request for proposals and sent it to review. Whoever reviews it must not have written any of it.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['office']),
});

declareNotices('rfp.changesRequested', {
  kind: 'RfpChangesRequested',
  object: 'rfp',
  why: 'youMustAct',
  words: {
    fa: {
      subject: 'فراخوان برای اصلاح بازگشت',
      body: 'هماهنگ‌کننده خواسته است در درخواست پیشنهاد چیزی اصلاح شود؛ یادداشت او کنار فراخوان است. امضای پیشین دیگر اعتبار ندارد.',
    },
    en: {
      subject: 'Changes to the RFP are asked for',
      body: 'The coordinator asks for changes; the note stands with the RFP. The signature given before is void.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer']),
});

declareNotices('rfp.approved', {
  kind: 'RfpApproved',
  object: 'rfp',
  words: {
    fa: {
      subject: 'فراخوان تأیید شد',
      body: 'هماهنگ‌کننده دوم درخواست پیشنهاد را تأیید کرد. در زمان تعیین‌شده خودبه‌خود گشوده می‌شود.',
    },
    en: {
      subject: 'The RFP is approved',
      body: 'The second coordinator approved the request for proposals. It opens by itself at its time.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer']),
});

declareNotices('rfp.opened', {
  kind: 'RfpOpened',
  object: 'rfp',
  words: {
    fa: {
      subject: 'فراخوان {number} گشوده شد',
      body: 'درخواست پیشنهاد {number} اکنون باز است و شرکت‌های مناسب جست‌وجو می‌شوند.',
    },
    en: {
      subject: '{number} is open',
      body: 'The request for proposals {number} is open now, and fitting companies are being looked for.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office']),
});

declareNotices('rfp.closed', {
  kind: 'RfpClosed',
  object: 'rfp',
  words: {
    fa: { subject: 'مهلت فراخوان {number} پایان یافت', body: 'از این پس پیشنهادی برای {number} پذیرفته نمی‌شود.' },
    en: { subject: 'The deadline of {number} is over', body: 'No proposal is taken for {number} any more.' },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office']),
});

declareNotices('rfp.openingFinished', {
  kind: 'RfpProposalsOpened',
  object: 'rfp',
  words: {
    fa: {
      subject: 'پیشنهادهای {number} گشوده شد',
      body: 'پیشنهادهای فراخوان {number} اکنون خواندنی است. تصمیم فعلاً بیرون از سامانه گرفته می‌شود.',
    },
    en: {
      subject: 'The proposals of {number} are opened',
      body: 'The proposals for {number} can be read now. For the time being the decision is taken outside Peyvand.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'office']),
});

declareNotices('rfp.failed', {
  kind: 'RfpFailed',
  object: 'rfp',
  words: {
    fa: {
      subject: 'فراخوان {number} بی‌نتیجه پایان یافت',
      body: 'فراخوان {number} بی‌نتیجه ماند؛ دلیل کنار آن آمده است. می‌توان بر همان تعریف فراخوان تازه‌ای ساخت.',
    },
    en: {
      subject: '{number} ended without a result',
      body: '{number} ended without a result; the reason stands with it. A new RFP can be made on the same definition.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office']),
});

declareNotices('rfp.cancelled', {
  kind: 'RfpCancelled',
  object: 'rfp',
  words: {
    fa: {
      subject: 'یک فراخوان لغو شد',
      body: 'درخواست پیشنهادی که با آن سروکار داشتید لغو شد. دلیل آن کنار فراخوان آمده است.',
    },
    en: {
      subject: 'An RFP was cancelled',
      body: 'A request for proposals that you had to do with was cancelled. The reason stands with the RFP.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office', 'access']),
});

declareNotices('rfp.questionAsked', {
  kind: 'QuestionAsked',
  object: 'rfp',
  words: {
    fa: {
      subject: 'پرسشی درباره {number} رسید',
      body: 'شرکتی درباره فراخوان {number} پرسیده است. پاسخ به همه می‌رسد؛ پرسنده را تنها کانون می‌شناسد.',
    },
    en: {
      subject: 'A question about {number}',
      body: 'A company asks about {number}. The answer goes to all; only the office knows who asked.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['owner', 'definer', 'office']),
});

declareNotices('rfp.questionAnswered', {
  kind: 'QuestionAnswered',
  object: 'rfp',
  words: {
    fa: {
      subject: 'پرسشی درباره {number} پاسخ گرفت',
      body: 'به پرسشی درباره فراخوان {number} پاسخ داده شد؛ پاسخ برای همه یکی است.',
    },
    en: {
      subject: 'A question about {number} is answered',
      body: 'A question about {number} has its answer; it is the same for all.',
    },
  },
  collect: ({ rfpId }, db) => tell(db, rfpId, ['access']),
});
