import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  ProblemWrittenDown: {
    fa: {
      subject: 'مسئله‌ای برای شما نوشته شده است',
      body: 'کانون یا پارکی مسئله‌ای را از زبان سازمان شما پیش‌نویس کرده است. آن را بخوانید، در صورت نیاز اصلاح کنید و خودتان بفرستید.',
    },
    en: {
      subject: 'A problem was written down for you',
      body: 'An office or a park drafted a problem for your organization. Please read it, mend it where needed and submit it yourselves.',
    },
  },
  ProblemSubmitted: {
    fa: {
      subject: 'مسئله تازه‌ای رسید',
      body: 'صاحب مسئله‌ای مسئله خود را به کانون شما فرستاده است. لطفاً آن را بررسی کنید.',
    },
    en: {
      subject: 'A new problem has come in',
      body: 'An owner submitted a problem to your office. Please look at it.',
    },
  },
  ProblemAccepted: {
    fa: { subject: 'مسئله شما پذیرفته شد', body: 'کانون هماهنگی مسئله شما را پذیرفت. گام بعدی، تعریف دقیق مسئله است.' },
    en: {
      subject: 'Your problem is accepted',
      body: 'The coordinating office took your problem on. Next it is defined in detail.',
    },
  },
  WrittenProblemAccepted: {
    fa: {
      subject: 'مسئله‌ای که نوشته بودید پذیرفته شد',
      body: 'مسئله‌ای که برای این سازمان پیش‌نویس کرده بودید پذیرفته شد. از این پس صاحب مسئله و کانون آن را پیش می‌برند.',
    },
    en: {
      subject: 'The problem you wrote down is accepted',
      body: 'The problem you drafted for this organization is accepted. Its owner and its office carry it on from here.',
    },
  },
} satisfies NoticeTexts;
