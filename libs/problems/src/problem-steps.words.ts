import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  ProblemInfoAsked: {
    fa: {
      subject: 'کانون از شما پرسشی دارد',
      body: 'کانون برای بررسی مسئله شما به آگاهی بیشتری نیاز دارد. لطفاً پرسش را بخوانید، مسئله را در صورت نیاز اصلاح کنید و پاسخ دهید؛ بی‌پاسخ، در پایان مهلت بسته می‌شود.',
    },
    en: {
      subject: 'The office has a question for you',
      body: 'The office needs to know more about your problem. Please read the question, mend the problem where needed and answer; without an answer it lapses when the time is over.',
    },
  },
  ProblemInfoReminder: {
    fa: {
      subject: 'پرسش کانون هنوز بی‌پاسخ است',
      body: 'پرسش کانون درباره مسئله شما هنوز پاسخ داده نشده است. اگر تا پایان مهلت پاسخ ندهید، مسئله بسته می‌شود.',
    },
    en: {
      subject: 'The question of the office still waits',
      body: 'The question of the office about your problem is not answered yet. Without an answer the problem lapses when the time is over.',
    },
  },
  ProblemInfoAnswered: {
    fa: {
      subject: 'صاحب مسئله پاسخ داد',
      body: 'صاحب مسئله به پرسش کانون پاسخ داده است و مسئله دوباره در نوبت بررسی است.',
    },
    en: {
      subject: 'The owner answered',
      body: 'The owner answered the question of the office; the problem is in triage again.',
    },
  },
  ProblemLapsed: {
    fa: {
      subject: 'مسئله شما بی‌پاسخ ماند و بسته شد',
      body: 'چون پرسش کانون تا پایان مهلت پاسخ داده نشد، مسئله بسته شد. هر زمان بخواهید می‌توانید رونوشتی از آن را دوباره بفرستید.',
    },
    en: {
      subject: 'Your problem has lapsed',
      body: 'The question of the office was not answered in time, so the problem lapsed. You can submit a copy of it whenever you like.',
    },
  },
  ProblemReferredToYou: {
    fa: {
      subject: 'مسئله‌ای به کانون شما ارجاع شد',
      body: 'کانون دیگری مسئله‌ای را به شما ارجاع داده است. آن را بپذیرید یا با دلیل بازگردانید.',
    },
    en: {
      subject: 'A problem is referred to your office',
      body: 'Another office referred a problem to you. Please take it, or send it back with the reason.',
    },
  },
  ProblemTaken: {
    fa: {
      subject: 'کانون دیگری مسئله شما را پیش می‌برد',
      body: 'مسئله شما به کانون مناسب‌تری ارجاع شد و آن کانون آن را پذیرفت.',
    },
    en: {
      subject: 'Another office looks after your problem',
      body: 'Your problem was referred to an office that fits it better, and that office took it.',
    },
  },
  ProblemBounced: {
    fa: {
      subject: 'مسئله ارجاع‌شده بازگشت',
      body: 'کانونی که مسئله به آن ارجاع شده بود آن را بازگرداند یا در مهلت پاسخ نداد. مسئله دوباره نزد شماست.',
    },
    en: {
      subject: 'A referred problem has come back',
      body: 'The office it was referred to sent it back or did not answer in time. It is with you again.',
    },
  },
  ProblemMarkedDuplicate: {
    fa: {
      subject: 'مسئله شما تکراری شناخته شد',
      body: 'کانون این مسئله را همان مسئله دیگری می‌داند که پیش‌تر ثبت شده است. اگر موافق نیستید، یک بار می‌توانید اعتراض کنید.',
    },
    en: {
      subject: 'Your problem counts as a duplicate',
      body: 'The office considers it the same as a problem that is here already. If you do not agree, you can appeal once.',
    },
  },
  ProblemRejected: {
    fa: {
      subject: 'مسئله شما پذیرفته نشد',
      body: 'کانون مسئله شما را نپذیرفت و دلیل آن را نوشته است. اگر موافق نیستید، یک بار می‌توانید اعتراض کنید.',
    },
    en: {
      subject: 'Your problem was not taken on',
      body: 'The office turned your problem down and says why. If you do not agree, you can appeal once.',
    },
  },
  ProblemAppealed: {
    fa: {
      subject: 'صاحب مسئله به تصمیم کانون اعتراض کرد',
      body: 'صاحب مسئله به رد آن اعتراض کرده است. کارشناس دیگری جز تصمیم‌گیرنده پیشین باید آن را داوری کند.',
    },
    en: {
      subject: 'An owner appeals',
      body: 'An owner appeals against a rejection. Another officer than the one who decided has to judge it.',
    },
  },
  ProblemAppealGranted: {
    fa: { subject: 'اعتراض شما پذیرفته شد', body: 'اعتراض شما پذیرفته شد و مسئله دوباره بررسی می‌شود.' },
    en: { subject: 'Your appeal is granted', body: 'Your appeal is granted; the problem is looked at again.' },
  },
  ProblemAppealDenied: {
    fa: { subject: 'اعتراض شما پذیرفته نشد', body: 'رد مسئله پس از داوری دوباره پابرجا ماند. دلیل آن نوشته شده است.' },
    en: {
      subject: 'Your appeal is denied',
      body: 'After a second look the rejection stands. The reason is written with it.',
    },
  },
  ProblemAssigned: {
    fa: { subject: 'مسئله‌ای به شما سپرده شد', body: 'همکارتان پیگیری مسئله‌ای را به شما سپرده است.' },
    en: { subject: 'A problem was given to you', body: 'A colleague gave a problem to you to see to.' },
  },
  ProblemWithdrawn: {
    fa: {
      subject: 'صاحب مسئله آن را پس گرفت',
      body: 'صاحب مسئله آن را پس گرفته و دلیلش را نوشته است. هرچه به آن وابسته بود پایان می‌یابد.',
    },
    en: {
      subject: 'An owner withdrew a problem',
      body: 'The owner took the problem back and says why. What hangs on it is ended.',
    },
  },
  ProblemSolved: {
    fa: {
      subject: 'صاحب مسئله آن را حل‌شده می‌داند',
      body: 'صاحب مسئله اعلام کرده است که مسئله حل شده و نوشته است با چه چیزی.',
    },
    en: { subject: 'A problem is solved', body: 'The owner says that the problem is solved, and by what.' },
  },
  ProblemClosedUnsolved: {
    fa: {
      subject: 'مسئله شما بدون راه‌حل بسته شد',
      body: 'کانون مسئله شما را بدون راه‌حل بست و دلیل آن را نوشته است. می‌توانید رونوشتی از آن را دوباره بفرستید.',
    },
    en: {
      subject: 'Your problem was closed without a solution',
      body: 'The office closed your problem without a solution and says why. You can submit a copy of it.',
    },
  },
} satisfies NoticeTexts;
