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
      body: 'زمان این گام به سر آمده است. لطفاً آن را بردارید یا دلیل آن را بنویسید.',
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
