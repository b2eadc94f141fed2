import { notices } from '../entries.js';

/** What a proposal says, costs or who wrote it stands in none of them. */
export const proposalNotices = notices({
  ProposalReceived: {
    fa: {
      subject: 'پیشنهاد شما برای {number} دریافت شد',
      body: 'پیشنهاد شما برای {number} («{title}») دریافت شد و تا پایان مهلت بسته می‌ماند. لطفاً رسید را نگه دارید. تا {closesAt, date, long} ساعت {closesAt, time, short} می‌توانید آن را جایگزین کنید یا پس بگیرید.',
    },
    en: {
      subject: 'Your proposal for {number} was received',
      body: 'Your proposal for {number} (“{title}”) was received and stays shut until the deadline. Please keep the receipt. You may replace it or take it back until {closesAt, date, long} at {closesAt, time, short}.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  ProposalWithdrawn: {
    fa: {
      subject: 'پیشنهاد شما برای {number} پس گرفته شد',
      body: 'پیشنهاد شما برای {number} («{title}») پس گرفته شد. تا {closesAt, date, long} ساعت {closesAt, time, short} می‌توانید پیشنهاد تازه‌ای بفرستید.',
    },
    en: {
      subject: 'Your proposal for {number} was taken back',
      body: 'Your proposal for {number} (“{title}”) was taken back. You may hand in a new one until {closesAt, date, long} at {closesAt, time, short}.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  ProposalDraftWaits: {
    fa: {
      subject: 'پیش‌نویس پیشنهاد شما برای {number} هنوز فرستاده نشده است',
      body: 'مهلت {number} («{title}») در {closesAt, date, long} ساعت {closesAt, time, short} پایان می‌یابد. پیش‌نویس پیشنهاد شما هنوز فرستاده نشده است. آنچه کم دارد کنار آن آمده است. لطفاً آن را کامل کنید و پیش از پایان مهلت بفرستید.',
    },
    en: {
      subject: 'Your draft for {number} is not handed in yet',
      body: 'The deadline of {number} (“{title}”) is {closesAt, date, long} at {closesAt, time, short}. Your draft of a proposal is not handed in yet. What it lacks stands with it. Please complete it and hand it in before the deadline.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  ProposalLocked: {
    fa: {
      subject: 'پیشنهاد شما برای {number} قطعی شد',
      body: 'مهلت {number} («{title}») پایان یافت و پیشنهاد شما دیگر تغییر نمی‌کند. اکنون کاری لازم نیست. گشوده شدن آن را به شما خبر می‌دهیم.',
    },
    en: {
      subject: 'Your proposal for {number} is final',
      body: 'The deadline of {number} (“{title}”) is over, and your proposal does not change any more. There is nothing to do now. You will hear when it is opened.',
    },
    params: { number: 'text', title: 'text' },
  },
  ProposalLapsed: {
    fa: {
      subject: 'پیشنهاد شما برای {number} از اعتبار افتاد',
      body: 'مهلت {number} («{title}») پایان یافت و پیشنهاد شما فرستاده یا دوباره تأیید نشده بود. آنچه کم داشت کنار آن آمده است. درخواست‌های پیشنهاد باز دیگر را در فهرست ببینید.',
    },
    en: {
      subject: 'Your proposal for {number} lapsed',
      body: 'The deadline of {number} (“{title}”) is over, and your proposal was not handed in, or not confirmed again. What it lacked stands with it. The list shows other open RFPs.',
    },
    params: { number: 'text', title: 'text' },
  },
  ProposalLapsedUnverified: {
    fa: {
      subject: 'پیشنهاد شما برای {number} از اعتبار افتاد',
      body: 'سازمان شما در پایان مهلت {number} («{title}») نقش تأییدشده «حل‌کننده مسئله» نداشت. پیشنهاد شما گشوده نشده است و هرگز گشوده نمی‌شود. سرپرست سازمان می‌تواند این نقش را تمدید کند.',
    },
    en: {
      subject: 'Your proposal for {number} lapsed',
      body: 'At the deadline of {number} (“{title}”) your organization was no verified solver. Your proposal was not opened and never will be. The head of your organization can renew this.',
    },
    params: { number: 'text', title: 'text' },
  },
  ProposalLapsedUnwaived: {
    fa: {
      subject: 'پیشنهاد شما برای {number} از اعتبار افتاد',
      body: 'معافیتی که سازمان شما با آن برای {number} («{title}») پیشنهاد داده بود تا پایان مهلت پس گرفته شد. پیشنهاد شما گشوده نشده است و هرگز گشوده نمی‌شود. دلیل آن در صفحه درخواست پیشنهاد آمده است.',
    },
    en: {
      subject: 'Your proposal for {number} lapsed',
      body: 'The waiver by which your organization proposed on {number} (“{title}”) was withdrawn before the deadline. Your proposal was not opened and never will be. The reason stands on the page of the RFP.',
    },
    params: { number: 'text', title: 'text' },
  },
  ProposalOpened: {
    fa: {
      subject: 'پیشنهاد شما برای {number} گشوده شد',
      body: 'صاحب مسئله و کانون هماهنگی اکنون پیشنهاد شما را برای {number} («{title}») می‌خوانند. کاری از سوی شما لازم نیست.',
    },
    en: {
      subject: 'Your proposal for {number} was opened',
      body: 'The owner and the office now read your proposal for {number} (“{title}”). There is nothing for you to do.',
    },
    params: { number: 'text', title: 'text' },
  },
  ProposalVoided: {
    fa: {
      subject: 'پیشنهاد شما برای {number} باطل شد',
      body: 'درخواست پیشنهاد {number} («{title}») لغو شد یا بی‌نتیجه ماند. پیشنهاد شما گشوده نشده است و هرگز گشوده نمی‌شود. درخواست‌های پیشنهاد باز دیگر را در فهرست ببینید.',
    },
    en: {
      subject: 'Your proposal for {number} is void',
      body: '{number} (“{title}”) was cancelled or ended without a result. Your proposal was not opened and never will be. The list shows other open RFPs.',
    },
    params: { number: 'text', title: 'text' },
  },
  ProposalNeedsReconfirm: {
    fa: {
      subject: 'پیشنهاد خود را برای {number} دوباره تأیید کنید',
      body: 'الحاقیه‌ای درخواست پیشنهاد {number} («{title}») را به‌طور اساسی تغییر داد. لطفاً آن را بخوانید و پیشنهاد خود را تا {closesAt, date, long} ساعت {closesAt, time, short} دوباره تأیید یا جایگزین کنید. وگرنه از اعتبار می‌افتد.',
    },
    en: {
      subject: 'Confirm your proposal for {number} again',
      body: 'An addendum changed {number} (“{title}”) in substance. Please read it, and confirm or replace your proposal by {closesAt, date, long} at {closesAt, time, short}. Otherwise it lapses.',
    },
    params: { number: 'text', title: 'text', closesAt: 'date' },
  },
  ProposalReconfirmed: {
    fa: {
      subject: 'پیشنهاد شما برای {number} دوباره تأیید شد',
      body: 'پیشنهاد شما برای {number} («{title}») بدون تغییر تأیید شد. رسید تازه کنار آن آمده است؛ لطفاً آن را نگه دارید.',
    },
    en: {
      subject: 'Your proposal for {number} is confirmed again',
      body: 'Your proposal for {number} (“{title}”) was confirmed unchanged. The new receipt stands with it; please keep it.',
    },
    params: { number: 'text', title: 'text' },
  },
  ProposalMarked: {
    fa: {
      subject: 'پیشنهاد شما برای {number} نشان‌دار شد',
      body: 'سازمان شما دیگر نقش تأییدشده «حل‌کننده مسئله» ندارد. تا تمدید این نقش، پیشنهاد شما جایگزین یا دوباره تأیید نمی‌شود. اگر در پایان مهلت {number} ({closesAt, date, long}) نیز چنین باشد، از اعتبار می‌افتد. لطفاً تمدید نقش را درخواست کنید.',
    },
    en: {
      subject: 'Your proposal for {number} is marked',
      body: 'Your organization is no verified solver any more. Until it is verified again, your proposal is neither replaced nor confirmed again. If that is still so at the deadline of {number} ({closesAt, date, long}), it lapses. Please ask to be verified again.',
    },
    params: { number: 'text', closesAt: 'date' },
  },
  OpenedProposalMarked: {
    fa: {
      subject: 'پیشنهادی برای {number} نشان‌دار شد',
      body: 'شرکتی که پیشنهادش برای {number} («{title}») گشوده شده است دیگر نقش تأییدشده «حل‌کننده مسئله» ندارد. لطفاً پیش از تصمیم این را در نظر بگیرید.',
    },
    en: {
      subject: 'A proposal for {number} is marked',
      body: 'A company whose proposal for {number} (“{title}”) was opened is no verified solver any more. Please consider this before you decide.',
    },
    params: { number: 'text', title: 'text' },
  },
  ProposalsLapsedUnverified: {
    fa: {
      subject: 'پیشنهادی برای {number} از اعتبار افتاد',
      body: 'دست‌کم یک پیشنهاد برای {number} («{title}») گشوده نشد، زیرا شرکت آن در پایان مهلت نقش تأییدشده «حل‌کننده مسئله» نداشت. کاری از سوی شما لازم نیست.',
    },
    en: {
      subject: 'A proposal for {number} lapsed',
      body: 'At least one proposal for {number} (“{title}”) was not opened, because its company was no verified solver at the deadline. There is nothing for you to do.',
    },
    params: { number: 'text', title: 'text' },
  },
});
