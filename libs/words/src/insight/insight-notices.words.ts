import type { NoticeEntry } from '../entry.js';
import { notices } from '../entries.js';

interface Label {
  readonly fa: string;
  readonly en: string;
}

/** What waits, as the sentences about its time name it. */
const WAITING = {
  Problem: { fa: 'یک مسئله', en: 'A problem' },
  Engagement: { fa: 'یک همکاری تعریف', en: 'An engagement' },
  Definition: { fa: 'یک تعریف مسئله', en: 'A definition' },
  Rfp: { fa: 'یک درخواست پیشنهاد', en: 'An RFP' },
  ReviewQueue: { fa: 'فهرست شرکت‌های یک درخواست پیشنهاد', en: 'A list of companies found for an RFP' },
  Match: { fa: 'یک تطبیق', en: 'A match' },
  Question: { fa: 'پرسشی درباره یک درخواست پیشنهاد', en: 'A question about an RFP' },
  Addendum: { fa: 'یک الحاقیه', en: 'An addendum' },
  Capacity: { fa: 'درخواست یک نقش', en: 'A request for a capacity' },
} as const satisfies Record<string, Label>;

/** The reminder, what the head of the office is told, and what the fallback office is told. */
const LEVELS = {
  Overdue: ({ fa, en }: Label): NoticeEntry => ({
    fa: {
      subject: `${fa} از مهلت خود گذشته و در انتظار شماست`,
      body: 'زمان این گام به سر آمده است. لطفاً گام را بردارید یا بنویسید چرا ممکن نیست.',
    },
    en: {
      subject: `${en} is overdue and waits for you`,
      body: 'The time for this step is over. Please take it, or say why not.',
    },
  }),
  OverdueAtHead: ({ fa, en }: Label): NoticeEntry => ({
    fa: {
      subject: `${fa} همچنان بی‌پاسخ مانده است`,
      body: 'پس از یادآوری نیز گامی برداشته نشد. شما سرپرست کانون هستید؛ لطفاً آن را پیگیری کنید.',
    },
    en: {
      subject: `${en} is still waiting`,
      body: 'Nothing was done after the reminder. You are the head of the office; please see to it.',
    },
  }),
  OverdueAtFallback: ({ fa, en }: Label): NoticeEntry => ({
    fa: {
      subject: `${fa} به کانون پشتیبان رسید`,
      body: 'کانون مسئول در زمان خود پاسخ نداد. از این پس شما نیز می‌توانید گام بعدی را بردارید.',
    },
    en: {
      subject: `${en} has come to the fallback office`,
      body: 'The office in charge did not answer in time. From now on you may take the next step as well.',
    },
  }),
} as const;

type Kind = `${keyof typeof WAITING}${keyof typeof LEVELS}`;

const overdue = Object.fromEntries(
  Object.entries(WAITING).flatMap(([name, label]) =>
    Object.entries(LEVELS).map(([level, letterOf]) => [`${name}${level}`, letterOf(label)]),
  ),
) as Record<Kind, NoticeEntry>;

export const insightNotices = notices({
  ...overdue,
  RemarkUnanswered: {
    fa: {
      subject: 'دیدگاهی درباره یک تعریف مسئله بی‌پاسخ مانده است',
      body: 'طرف دیگر درباره متن این تعریف دیدگاهی نوشته یا بازنویسی آورده و هنوز پاسخی نگرفته است. لطفاً پاسخ دهید، یا آن را بپذیرید یا رد کنید.',
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
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. لطفاً نوشتن آن را ادامه دهید یا آن را به یکی از همکاران بسپارید.',
    },
    en: {
      subject: 'The draft of a definition was left',
      body: 'Its author has not changed it for some days, or is no member of your organization any more. Please write on, or ask somebody of yours to.',
    },
  },
  RfpDraftLeft: {
    fa: {
      subject: 'پیش‌نویس یک درخواست پیشنهاد رها مانده است',
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. لطفاً نوشتن آن را ادامه دهید یا آن را به یکی از همکاران بسپارید.',
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
  ProfileDraftLeft: {
    fa: {
      subject: 'پیش‌نویس نمایه سازمان شما رها مانده است',
      body: 'نویسنده این پیش‌نویس چند روز است آن را تغییر نداده یا دیگر عضو سازمان شما نیست. تا منتشر نشود دیگران نمایه پیشین را می‌بینند. لطفاً آن را منتشر کنید، نوشتنش را ادامه دهید یا کنار بگذارید.',
    },
    en: {
      subject: 'The draft of your profile was left',
      body: 'Its author has not changed it for some days, or is no member of your organization any more. Until it is published others see the profile as it was. Please publish it, write on, or discard it.',
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
  JoiningStillWaits: {
    fa: {
      subject: 'یک درخواست عضویت هنوز در انتظار پاسخ شماست',
      body: 'نیمی از مهلت گذشته است. کسی که می‌خواهد به سازمان شما بپیوندد منتظر است. درخواست او را بپذیرید یا نپذیرید.',
    },
    en: {
      subject: 'A request to join still waits for your answer',
      body: 'Half of the time is over. Somebody who wants to join your organization is waiting. Please take the person in or refuse.',
    },
  },
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
  NobodyMayAct: {
    fa: {
      subject: 'کاری بی‌متصدی مانده است',
      body: 'نه کانون مسئول و نه کانون پشتیبان هماهنگ‌کننده‌ای دارد که بتواند گام بعدی را بردارد. لطفاً کانون دیگری تعیین کنید.',
    },
    en: {
      subject: 'Something has nobody to see to it',
      body: 'Neither the office in charge nor the fallback office has a coordinator who may take the next step. Please name another office.',
    },
  },
});
