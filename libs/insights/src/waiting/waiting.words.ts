import type { NoticeTexts } from '@peyvand/notices';

export const words = {
  ProposalStillToReconfirm: {
    fa: {
      subject: 'پیشنهاد شما هنوز دوباره تأیید نشده است',
      body: 'نیمی از زمان تأیید دوباره گذشته است. پیشنهادی که تا پایان مهلت تأیید یا جایگزین نشود، از اعتبار می‌افتد.',
    },
    en: {
      subject: 'Your proposal is still to be confirmed again',
      body: 'Half of the time to confirm it is over. A proposal that is neither confirmed nor replaced by the deadline lapses.',
    },
  },
  RemarkUnanswered: {
    fa: {
      subject: 'نظری درباره یک تعریف مسئله بی‌پاسخ مانده است',
      body: 'طرف دیگر درباره متن این تعریف چیزی نوشته یا پیشنهاد کرده و هنوز پاسخی نگرفته است. لطفاً پاسخ دهید، آن را بپذیرید یا رد کنید.',
    },
    en: {
      subject: 'A remark on a definition has no answer yet',
      body: 'The other party commented on the text of this definition, or suggested other words, and has no answer yet. Please answer, accept or decline it.',
    },
  },
  ProblemDraftLeft: {
    fa: {
      subject: 'پیش‌نویس یک مسئله رها مانده است',
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. لطفاً آن را بفرستید، ادامه دهید یا حذف کنید. جز سازمان شما کسی از آن خبر ندارد.',
    },
    en: {
      subject: 'The draft of a problem was left',
      body: 'Its author has not changed it for some days, or is no member of your organization any more. Please submit it, write on, or delete it. Nobody outside your organization was told.',
    },
  },
  DefinitionDraftLeft: {
    fa: {
      subject: 'پیش‌نویس یک تعریف مسئله رها مانده است',
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. لطفاً نوشتن آن را ادامه دهید یا به همکاری دیگر بسپارید.',
    },
    en: {
      subject: 'The draft of a definition was left',
      body: 'Its author has not changed it for some days, or is no member of your organization any more. Please write on, or ask somebody of yours to.',
    },
  },
  RfpDraftLeft: {
    fa: {
      subject: 'پیش‌نویس یک درخواست پیشنهاد رها مانده است',
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. لطفاً نوشتن آن را ادامه دهید یا به همکاری دیگر بسپارید.',
    },
    en: {
      subject: 'The draft of an RFP was left',
      body: 'Its author has not changed it for some days, or is no member of your organization any more. Please write on, or ask somebody of yours to.',
    },
  },
  AddendumDraftLeft: {
    fa: {
      subject: 'پیش‌نویس یک الحاقیه رها مانده است',
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. لطفاً نوشتن آن را ادامه دهید یا آن را حذف کنید.',
    },
    en: {
      subject: 'The draft of an addendum was left',
      body: 'Its author has not changed it for some days, or is no member of your organization any more. Please write on, or delete it.',
    },
  },
  ProposalDraftLeft: {
    fa: {
      subject: 'پیش‌نویس یک پیشنهاد رها مانده است',
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. هنوز پیشنهادی نداده‌اید. لطفاً پیش از پایان مهلت آن را بفرستید.',
    },
    en: {
      subject: 'The draft of a proposal was left',
      body: 'Its author has not changed it for some days, or is no member of your organization any more. You have not submitted a proposal yet. Please submit it before the deadline.',
    },
  },
  ReplacementDraftLeft: {
    fa: {
      subject: 'پیش‌نویس جایگزین پیشنهاد شما رها مانده است',
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. پیشنهادی که داده‌اید تا جایگزین نشود همان است که بود. اگر باید عوض شود، پیش از پایان مهلت پیش‌نویس را بفرستید.',
    },
    en: {
      subject: 'The draft beside your proposal was left',
      body: 'Its author has not changed it for some days, or is no member of your organization any more. What you submitted stands as it is until it is replaced. If it should change, submit the draft before the deadline.',
    },
  },
} satisfies NoticeTexts;
