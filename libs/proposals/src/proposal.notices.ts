import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';

/** Heads and managers of the party, and nobody else: before the opening the very existence is theirs. */
async function tellParty(db: Db, proposalId: string): Promise<NoticeDraft[]> {
  const rows = await db.query<{ person_id: string; number: string }>(
    `select m.person_id, r.number from proposal p join rfp r on r.id = p.rfp_id
       join membership m on m.organization_id = p.party_id and m.until is null and m.role <> 'member'
     where p.id = $1`,
    [proposalId],
  );
  const [first] = rows;
  return first
    ? [{ recipientIds: rows.map((row) => row.person_id), objectId: proposalId, params: { number: first.number } }]
    : [];
}

declareNotices('proposal.submitted', {
  kind: 'ProposalReceived',
  object: 'proposal',
  words: {
    fa: {
      subject: 'پیشنهاد شما برای {number} دریافت شد',
      body: 'پیشنهاد شما برای فراخوان {number} دریافت شد و تا پایان مهلت بسته می‌ماند. رسید را نگه دارید؛ تا آن زمان می‌توانید آن را جایگزین کنید یا پس بگیرید.',
    },
    en: {
      subject: 'Your proposal for {number} was received',
      body: 'Your proposal for {number} was received and stays shut until the deadline. Keep the receipt; until then you may replace it or take it back.',
    },
  },
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.withdrawn', {
  kind: 'ProposalWithdrawn',
  object: 'proposal',
  words: {
    fa: {
      subject: 'پیشنهاد شما برای {number} پس گرفته شد',
      body: 'پیشنهاد شما برای فراخوان {number} پس گرفته شد. تا پایان مهلت می‌توانید پیشنهاد تازه‌ای بنویسید.',
    },
    en: {
      subject: 'Your proposal for {number} was taken back',
      body: 'Your proposal for {number} was taken back. Until the deadline you may write a new one.',
    },
  },
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.locked', {
  kind: 'ProposalLocked',
  object: 'proposal',
  words: {
    fa: {
      subject: 'پیشنهاد شما برای {number} قطعی شد',
      body: 'مهلت فراخوان {number} پایان یافت و پیشنهاد شما دیگر تغییر نمی‌کند.',
    },
    en: {
      subject: 'Your proposal for {number} is final',
      body: 'The deadline of {number} is over and your proposal does not change any more.',
    },
  },
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.lapsed', {
  kind: 'ProposalLapsed',
  object: 'proposal',
  words: {
    fa: {
      subject: 'پیشنهاد شما برای {number} از اعتبار افتاد',
      body: 'مهلت فراخوان {number} پایان یافت و پیشنهاد شما فرستاده یا دوباره تأیید نشده بود. آنچه کم داشت کنار آن آمده است.',
    },
    en: {
      subject: 'Your proposal for {number} lapsed',
      body: 'The deadline of {number} is over and your proposal was not handed in, or not confirmed again. What it lacked stands with it.',
    },
  },
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.opened', {
  kind: 'ProposalOpened',
  object: 'proposal',
  words: {
    fa: {
      subject: 'پیشنهاد شما برای {number} گشوده شد',
      body: 'صاحب مسئله و کانون اکنون پیشنهاد شما را برای فراخوان {number} می‌خوانند.',
    },
    en: {
      subject: 'Your proposal for {number} was opened',
      body: 'The owner and the office now read your proposal for {number}.',
    },
  },
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.voided', {
  kind: 'ProposalVoided',
  object: 'proposal',
  words: {
    fa: {
      subject: 'پیشنهاد شما برای {number} باطل شد',
      body: 'فراخوان {number} لغو شد یا بی‌نتیجه ماند. پیشنهاد شما باز نشده و هرگز باز نمی‌شود.',
    },
    en: {
      subject: 'Your proposal for {number} is void',
      body: '{number} was cancelled or failed. Your proposal was not opened and never will be.',
    },
  },
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.reconfirmDemanded', {
  kind: 'ProposalNeedsReconfirm',
  object: 'proposal',
  why: 'youMustAct',
  words: {
    fa: {
      subject: 'پیشنهاد خود را برای {number} دوباره تأیید کنید',
      body: 'الحاقیه‌ای فراخوان {number} را در اصل تغییر داد. پیشنهاد خود را تا پایان مهلت دوباره تأیید یا جایگزین کنید، وگرنه از اعتبار می‌افتد.',
    },
    en: {
      subject: 'Confirm your proposal for {number} again',
      body: 'An addendum changed {number} in substance. Confirm your proposal again or replace it by the deadline, or it lapses.',
    },
  },
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});

declareNotices('proposal.reconfirmed', {
  kind: 'ProposalReconfirmed',
  object: 'proposal',
  words: {
    fa: {
      subject: 'تأیید دوباره پیشنهاد شما برای {number} رسید',
      body: 'پیشنهاد شما برای فراخوان {number} بی‌تغییر تأیید شد. رسید تازه کنار آن آمده است.',
    },
    en: {
      subject: 'Your proposal for {number} is confirmed again',
      body: 'Your proposal for {number} was confirmed unchanged. The new receipt stands with it.',
    },
  },
  collect: ({ proposalId }, db) => tellParty(db, proposalId),
});
