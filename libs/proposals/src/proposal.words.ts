import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  ProposalReceived: {
    fa: {
      subject: 'پیشنهاد شما برای {number} دریافت شد',
      body: 'پیشنهاد شما برای فراخوان {number} دریافت شد و تا پایان مهلت بسته می‌ماند. رسید را نگه دارید؛ تا آن زمان می‌توانید آن را جایگزین کنید یا پس بگیرید.',
    },
    en: {
      subject: 'Your proposal for {number} was received',
      body: 'Your proposal for {number} was received and stays shut until the deadline. Keep the receipt; until then you may replace it or take it back.',
    },
  },
  ProposalWithdrawn: {
    fa: {
      subject: 'پیشنهاد شما برای {number} پس گرفته شد',
      body: 'پیشنهاد شما برای فراخوان {number} پس گرفته شد. تا پایان مهلت می‌توانید پیشنهاد تازه‌ای بنویسید.',
    },
    en: {
      subject: 'Your proposal for {number} was taken back',
      body: 'Your proposal for {number} was taken back. Until the deadline you may write a new one.',
    },
  },
  ProposalLocked: {
    fa: {
      subject: 'پیشنهاد شما برای {number} قطعی شد',
      body: 'مهلت فراخوان {number} پایان یافت و پیشنهاد شما دیگر تغییر نمی‌کند.',
    },
    en: {
      subject: 'Your proposal for {number} is final',
      body: 'The deadline of {number} is over and your proposal does not change any more.',
    },
  },
  ProposalLapsed: {
    fa: {
      subject: 'پیشنهاد شما برای {number} از اعتبار افتاد',
      body: 'مهلت فراخوان {number} پایان یافت و پیشنهاد شما فرستاده یا دوباره تأیید نشده بود. آنچه کم داشت کنار آن آمده است.',
    },
    en: {
      subject: 'Your proposal for {number} lapsed',
      body: 'The deadline of {number} is over and your proposal was not handed in, or not confirmed again. What it lacked stands with it.',
    },
  },
  ProposalLapsedUnverified: {
    fa: {
      subject: 'پیشنهاد شما برای {number} از اعتبار افتاد',
      body: 'سازمان شما در پایان مهلت فراخوان {number} دیگر حل‌کننده تأییدشده نبود. پیشنهاد شما باز نشده و هرگز باز نمی‌شود.',
    },
    en: {
      subject: 'Your proposal for {number} lapsed',
      body: 'At the deadline of {number} your organization was no verified solver any more. Your proposal was not opened and never will be.',
    },
  },
  ProposalOpened: {
    fa: {
      subject: 'پیشنهاد شما برای {number} گشوده شد',
      body: 'صاحب مسئله و کانون اکنون پیشنهاد شما را برای فراخوان {number} می‌خوانند.',
    },
    en: {
      subject: 'Your proposal for {number} was opened',
      body: 'The owner and the office now read your proposal for {number}.',
    },
  },
  ProposalVoided: {
    fa: {
      subject: 'پیشنهاد شما برای {number} باطل شد',
      body: 'فراخوان {number} لغو شد یا بی‌نتیجه ماند. پیشنهاد شما باز نشده و هرگز باز نمی‌شود.',
    },
    en: {
      subject: 'Your proposal for {number} is void',
      body: '{number} was cancelled or failed. Your proposal was not opened and never will be.',
    },
  },
  ProposalNeedsReconfirm: {
    fa: {
      subject: 'پیشنهاد خود را برای {number} دوباره تأیید کنید',
      body: 'الحاقیه‌ای فراخوان {number} را در اصل تغییر داد. پیشنهاد خود را تا پایان مهلت دوباره تأیید یا جایگزین کنید، وگرنه از اعتبار می‌افتد.',
    },
    en: {
      subject: 'Confirm your proposal for {number} again',
      body: 'An addendum changed {number} in substance. Confirm your proposal again or replace it by the deadline, or it lapses.',
    },
  },
  ProposalReconfirmed: {
    fa: {
      subject: 'تأیید دوباره پیشنهاد شما برای {number} رسید',
      body: 'پیشنهاد شما برای فراخوان {number} بی‌تغییر تأیید شد. رسید تازه کنار آن آمده است.',
    },
    en: {
      subject: 'Your proposal for {number} is confirmed again',
      body: 'Your proposal for {number} was confirmed unchanged. The new receipt stands with it.',
    },
  },
  ProposalMarked: {
    fa: {
      subject: 'پیشنهاد شما برای {number} نشان‌دار شد',
      body: 'سازمان شما دیگر حل‌کننده تأییدشده نیست. پیشنهاد شما برای فراخوان {number} جایگزین یا دوباره تأیید نمی‌شود و اگر تا پایان مهلت چنین بماند از اعتبار می‌افتد.',
    },
    en: {
      subject: 'Your proposal for {number} is marked',
      body: 'Your organization is no verified solver any more. Your proposal for {number} is neither replaced nor confirmed again, and lapses if that is still so at the deadline.',
    },
  },
  OpenedProposalMarked: {
    fa: {
      subject: 'پیشنهادی برای {number} نشان‌دار شد',
      body: 'شرکتی که پیشنهاد آن برای فراخوان {number} گشوده شده است دیگر حل‌کننده تأییدشده نیست.',
    },
    en: {
      subject: 'A proposal for {number} is marked',
      body: 'A company whose proposal for {number} was opened is no verified solver any more.',
    },
  },
  ProposalsLapsedUnverified: {
    fa: {
      subject: 'پیشنهادی برای {number} از اعتبار افتاد',
      body: 'دست‌کم یک پیشنهاد برای فراخوان {number} گشوده نشد، چون شرکت آن در پایان مهلت دیگر حل‌کننده تأییدشده نبود.',
    },
    en: {
      subject: 'A proposal for {number} lapsed',
      body: 'At least one proposal for {number} was not opened, because its company was no verified solver any more at the deadline.',
    },
  },
} satisfies NoticeTexts;
