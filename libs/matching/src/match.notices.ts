import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import { officesSql } from '@peyvand/organizations';
import type { Db } from '@peyvand/platform';
import { recusedSql } from '@peyvand/problems';

type Side = 'company' | 'office';

/** All officers who act on the RFP `r`, save those who stepped back. */
const OFFICERS = `select p.person_id from membership p
  where p.organization_id = any(${officesSql('problem', 'r.problem_id', 'r.office_id')}) and p.until is null
  and not ${recusedSql('r.problem_id', 'p.person_id')}`;

/** Heads and managers of the company; officers. `m` is the match, `r` its RFP. */
const SIDES: Readonly<Record<Side, string>> = {
  company: `select p.person_id from membership p where p.organization_id = m.organization_id and p.until is null
    and p.role <> 'member'`,
  office: OFFICERS,
};

const tell =
  (side: Side, which = 'true') =>
  async ({ matchId }: { matchId: string }, db: Db): Promise<NoticeDraft[]> => {
    const rows = await db.query<{ person_id: string; number: string | null }>(
      `select distinct x.person_id, r.number from match m join rfp r on r.id = m.rfp_id cross
        join lateral (${SIDES[side]}) x where m.id = $1 and ${which}`,
      [matchId],
    );
    return rows.length
      ? [
          {
            recipientIds: rows.map(({ person_id }) => person_id),
            objectId: matchId,
            params: { number: rows[0]?.number ?? '' },
          },
        ]
      : [];
  };

const tellOfRfp = async ({ rfpId }: { rfpId: string }, db: Db): Promise<NoticeDraft[]> => {
  const rows = await db.query<{ person_id: string; number: string | null }>(
    `select distinct x.person_id, r.number from rfp r cross join lateral (${OFFICERS}) x where r.id = $1`,
    [rfpId],
  );
  return rows.length
    ? [
        {
          recipientIds: rows.map(({ person_id }) => person_id),
          objectId: rfpId,
          params: { number: rows[0]?.number ?? '' },
        },
      ]
    : [];
};

declareNotices('match.scored', {
  kind: 'MatchesFound',
  object: 'rfp',
  why: 'youMustAct',
  words: {
    fa: {
      subject: 'شرکت‌های مناسب برای {number} یافت شد',
      body: 'شرکت‌ها برای فراخوان {number} سنجیده شدند و فهرست آن‌ها در انتظار بازبینی شماست.',
    },
    en: {
      subject: 'Companies are found for {number}',
      body: 'Companies were scored for {number}; the list waits for your review.',
    },
  },
  collect: tellOfRfp,
});

declareNotices('match.notified', {
  kind: 'MatchNotified',
  object: 'match',
  why: 'youMustAct',
  words: {
    fa: {
      subject: 'فراخوانی که با توان شما می‌خواند: {number}',
      body: 'کانون هماهنگی شرکت شما را برای فراخوان {number} مناسب دانسته است. آن را بخوانید و بنویسید که علاقه دارید یا نه.',
    },
    en: {
      subject: 'A call that fits you: {number}',
      body: 'The coordinating office considers your company fit for {number}. Read it and say whether you are interested.',
    },
  },
  collect: tell('company'),
});

declareNotices('match.selfApplied', {
  kind: 'MatchSelfApplied',
  object: 'match',
  words: {
    fa: {
      subject: 'شرکتی برای {number} داوطلب شد',
      body: 'شرکتی خود برای فراخوان {number} درخواست داده است و در انتظار پاسخ شماست.',
    },
    en: {
      subject: 'A company applies for {number}',
      body: 'A company applied for {number} by itself and waits for your answer.',
    },
  },
  collect: tell('office'),
});

declareNotices('match.admitted', {
  kind: 'MatchAdmitted',
  object: 'match',
  words: {
    fa: {
      subject: 'درخواست شما برای {number} پذیرفته شد',
      body: 'کانون هماهنگی شرکت شما را به فراخوان {number} راه داد؛ اکنون می‌توانید پیشنهاد دهید.',
    },
    en: {
      subject: 'You are admitted to {number}',
      body: 'The coordinating office admitted your company to {number}; you can now propose.',
    },
  },
  collect: tell('company'),
});

declareNotices('match.rejected', {
  kind: 'MatchRejected',
  object: 'match',
  words: {
    fa: {
      subject: 'درخواست شما برای {number} پذیرفته نشد',
      body: 'کانون هماهنگی درخواست شرکت شما برای فراخوان {number} را نپذیرفت؛ دلیل آن کنار درخواست آمده است.',
    },
    en: {
      subject: 'Your application for {number} was not accepted',
      body: 'The coordinating office did not accept your application for {number}; the reason stands with it.',
    },
  },
  collect: tell('company', "m.origin = 'selfApplied'"),
});

declareNotices('match.interested', {
  kind: 'MatchInterested',
  object: 'match',
  words: {
    fa: {
      subject: 'شرکتی به {number} علاقه نشان داد',
      body: 'یکی از شرکت‌های آگاه‌شده به فراخوان {number} علاقه نشان داده است.',
    },
    en: {
      subject: 'A company is interested in {number}',
      body: 'One of the companies you told is interested in {number}.',
    },
  },
  collect: tell('office'),
});

declareNotices('match.declined', {
  kind: 'MatchDeclined',
  object: 'match',
  words: {
    fa: {
      subject: 'شرکتی از {number} چشم پوشید',
      body: 'یکی از شرکت‌های آگاه‌شده به فراخوان {number} پاسخ نمی‌دهد؛ دلیل آن کنار نام شرکت آمده است.',
    },
    en: {
      subject: 'A company declines {number}',
      body: 'One of the companies you told does not answer {number}; its reason stands with it.',
    },
  },
  collect: tell('office'),
});

declareNotices('match.reminded', {
  kind: 'MatchReminder',
  object: 'match',
  words: {
    fa: {
      subject: 'هنوز به {number} پاسخ نداده‌اید',
      body: 'نیمی از زمان پاسخ شرکت شما به فراخوان {number} گذشته است. بنویسید که علاقه دارید یا نه.',
    },
    en: {
      subject: '{number} waits for your answer',
      body: 'Half of the time for your company to answer {number} is over. Say whether you are interested.',
    },
  },
  collect: tell('company'),
});

declareNotices('match.expired', {
  kind: 'MatchExpired',
  object: 'match',
  words: {
    fa: {
      subject: 'زمان پاسخ به {number} گذشت',
      body: 'شرکت شما به فراخوان {number} پاسخ نداد. تا زمانی که فراخوان باز است هنوز می‌توانید علاقه خود را بنویسید.',
    },
    en: {
      subject: 'The time to answer {number} is over',
      body: 'Your company did not answer {number}. While the call is open you can still say that you are interested.',
    },
  },
  collect: tell('company'),
});

declareNotices('match.ended', {
  kind: 'MatchEnded',
  object: 'match',
  words: {
    fa: {
      subject: 'فراخوان {number} پایان یافت',
      body: 'فراخوان {number} بسته یا لغو شد، پیش از آنکه دربارهٔ درخواست شرکت شما تصمیمی گرفته شود.',
    },
    en: {
      subject: 'The call {number} has ended',
      body: 'The call {number} was closed or cancelled before anything was decided on your application.',
    },
  },
  // Others held access, and those are told by what ended the RFP.
  collect: tell('company', "m.origin = 'selfApplied' and m.decided_at is null"),
});

declareNotices('match.reconsidered', {
  kind: 'MatchReconsidered',
  object: 'match',
  words: {
    fa: {
      subject: 'درخواست شما برای {number} دوباره بررسی می‌شود',
      body: 'کانون هماهنگی درخواست شرکت شما برای فراخوان {number} را دوباره بررسی می‌کند.',
    },
    en: {
      subject: 'Your application for {number} is looked at again',
      body: 'The coordinating office looks at your application for {number} again.',
    },
  },
  collect: tell('company', "m.origin = 'selfApplied'"),
});

declareNotices('supplyGap.opened', {
  kind: 'SupplyGap',
  object: 'rfp',
  words: {
    fa: {
      subject: 'هنوز شرکتی برای {number} برگزیده نشده است',
      body: 'از گشایش فراخوان {number} روزها گذشته و هیچ شرکتی از آن آگاه نشده است؛ این کمبود ثبت شد.',
    },
    en: {
      subject: 'Nobody was told of {number} yet',
      body: 'Days have passed since {number} opened and no company was told of it; the gap is on record.',
    },
  },
  collect: tellOfRfp,
});
