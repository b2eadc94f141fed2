import { notices } from '../entries.js';

export const problemNotices = notices({
  ProblemWrittenDown: {
    fa: {
      subject: 'مسئله‌ای برای سازمان شما نوشته شده است',
      body: 'کانون هماهنگی یا پارکی مسئله‌ای را از زبان سازمان شما پیش‌نویس کرده است. لطفاً آن را بخوانید، در صورت نیاز اصلاح کنید و خودتان بفرستید.',
    },
    en: {
      subject: 'A problem was written down for you',
      body: 'An office or a park drafted a problem for your organization. Please read it, correct it where needed and submit it yourselves.',
    },
  },
  ProblemSubmitted: {
    fa: {
      subject: 'مسئله تازه‌ای رسید',
      body: 'صاحب مسئله‌ای مسئله خود را به کانون هماهنگی شما فرستاده است. لطفاً آن را بررسی کنید.',
    },
    en: {
      subject: 'A new problem has come in',
      body: 'An owner submitted a problem to your office. Please look at it.',
    },
  },
  ProblemAccepted: {
    fa: {
      subject: 'مسئله شما پذیرفته شد',
      body: 'کانون هماهنگی مسئله شما را پذیرفت. گام بعدی تعریف دقیق مسئله است. می‌توانید آن را خودتان تعریف کنید یا منتظر تعریف‌کننده بمانید.',
    },
    en: {
      subject: 'Your problem is accepted',
      body: 'The office took your problem on. Next it is defined in detail. You may define it yourselves, or wait for a definer.',
    },
  },
  WrittenProblemAccepted: {
    fa: {
      subject: 'مسئله‌ای که نوشته بودید پذیرفته شد',
      body: 'مسئله‌ای که برای این سازمان پیش‌نویس کرده بودید پذیرفته شد. از این پس صاحب مسئله و کانون هماهنگی آن را پیش می‌برند و کاری برای شما نمانده است.',
    },
    en: {
      subject: 'The problem you wrote down is accepted',
      body: 'The problem you drafted for this organization is accepted. Its owner and its office carry it on, and nothing is left for you to do.',
    },
  },
  ProblemInfoAsked: {
    fa: {
      subject: 'کانون هماهنگی از شما پرسشی دارد',
      body: 'کانون هماهنگی برای بررسی مسئله شما به آگاهی بیشتری نیاز دارد. لطفاً پرسش را بخوانید، در صورت نیاز مسئله را اصلاح کنید و پاسخ دهید. اگر تا پایان مهلت پاسخی نرسد، مسئله بسته می‌شود.',
    },
    en: {
      subject: 'The office has a question for you',
      body: 'The office needs to know more about your problem. Please read the question, correct the problem where needed and answer. Without an answer in time the problem lapses.',
    },
  },
  ProblemInfoReminder: {
    fa: {
      subject: 'پرسش کانون هماهنگی هنوز بی‌پاسخ است',
      body: 'هنوز به پرسش کانون هماهنگی درباره مسئله شما پاسخ نداده‌اید. لطفاً پاسخ دهید، وگرنه مسئله در پایان مهلت بسته می‌شود.',
    },
    en: {
      subject: 'The question of the office still waits',
      body: 'You have not answered the question of the office about your problem yet. Please answer, or the problem lapses when the time is over.',
    },
  },
  ProblemInfoAnswered: {
    fa: {
      subject: 'صاحب مسئله پاسخ داد',
      body: 'صاحب مسئله به پرسش کانون هماهنگی پاسخ داده است. مسئله به بررسی نخست بازگشته است و در انتظار تصمیم شماست.',
    },
    en: {
      subject: 'The owner has answered',
      body: 'The owner answered the question of the office. The problem is back in triage and waits for your decision.',
    },
  },
  ProblemLapsed: {
    fa: {
      subject: 'مسئله شما بی‌پاسخ ماند و بسته شد',
      body: 'چون پرسش کانون هماهنگی تا پایان مهلت پاسخی نگرفت، مسئله بسته شد. هر زمان که بخواهید، می‌توانید رونوشتی از آن را دوباره بفرستید.',
    },
    en: {
      subject: 'Your problem has lapsed',
      body: 'The question of the office was not answered in time, so the problem lapsed. You may submit a copy of it whenever you like.',
    },
  },
  ProblemReferredToYou: {
    fa: {
      subject: 'مسئله‌ای به کانون هماهنگی شما ارجاع شد',
      body: 'کانون هماهنگی دیگری مسئله‌ای را به شما ارجاع داده است. لطفاً آن را بپذیرید یا با ذکر دلیل بازگردانید.',
    },
    en: {
      subject: 'A problem is referred to your office',
      body: 'Another office referred a problem to you. Please take it, or send it back with a reason.',
    },
  },
  ProblemTaken: {
    fa: {
      subject: 'کانون هماهنگی دیگری مسئله شما را پیش می‌برد',
      body: 'مسئله شما به کانون هماهنگی مناسب‌تری ارجاع شد و آن کانون پذیرفت که آن را بررسی کند. اکنون کاری بر عهده شما نیست.',
    },
    en: {
      subject: 'Another office looks after your problem',
      body: 'Your problem was referred to an office that fits it better, and that office took it. There is nothing for you to do now.',
    },
  },
  ProblemBounced: {
    fa: {
      subject: 'مسئله ارجاع‌شده بازگشت',
      body: 'کانون هماهنگی گیرنده مسئله را بازگرداند یا تا پایان مهلت پاسخ نداد. مسئله دوباره نزد شماست. لطفاً درباره آن تصمیم بگیرید.',
    },
    en: {
      subject: 'A referred problem has come back',
      body: 'The office it was referred to sent it back or did not answer in time. It is with you again. Please decide on it.',
    },
  },
  ProblemMarkedDuplicate: {
    fa: {
      subject: 'مسئله شما تکراری شناخته شد',
      body: 'به نظر کانون هماهنگی، این مسئله همان مسئله دیگری است که پیش‌تر ثبت شده است. اگر موافق نیستید، می‌توانید یک بار اعتراض کنید.',
    },
    en: {
      subject: 'Your problem counts as a duplicate',
      body: 'The office considers it the same as a problem that is here already. If you do not agree, you may appeal once.',
    },
  },
  ProblemRejected: {
    fa: {
      subject: 'مسئله شما پذیرفته نشد',
      body: 'کانون هماهنگی مسئله شما را نپذیرفت و دلیل آن را نوشته است. اگر موافق نیستید، می‌توانید یک بار اعتراض کنید.',
    },
    en: {
      subject: 'Your problem was not taken on',
      body: 'The office turned your problem down and says why. If you do not agree, you may appeal once.',
    },
  },
  ProblemAppealed: {
    fa: {
      subject: 'صاحب مسئله به تصمیم اعتراض کرد',
      body: 'صاحب مسئله به تصمیم درباره مسئله خود اعتراض کرده است. هماهنگ‌کننده‌ای جز تصمیم‌گیرنده پیشین باید داوری کند. لطفاً به این اعتراض رسیدگی کنید.',
    },
    en: {
      subject: 'An owner appeals',
      body: 'An owner appeals against a decision on its problem. Another coordinator than the one who decided has to judge. Please see to it.',
    },
  },
  ProblemAppealGranted: {
    fa: {
      subject: 'اعتراض شما پذیرفته شد',
      body: 'اعتراض شما پذیرفته شد و کانون هماهنگی مسئله را دوباره بررسی می‌کند. اکنون کاری بر عهده شما نیست.',
    },
    en: {
      subject: 'Your appeal is granted',
      body: 'Your appeal is granted, and the office looks at the problem again. There is nothing for you to do now.',
    },
  },
  ProblemAppealDenied: {
    fa: {
      subject: 'اعتراض شما پذیرفته نشد',
      body: 'پس از داوری، تصمیم پیشین پابرجا ماند و دلیل آن نوشته شده است. می‌توانید رونوشتی از مسئله را اصلاح کنید و بفرستید.',
    },
    en: {
      subject: 'Your appeal is denied',
      body: 'After a second look the decision stands, and the reason is given. You may change a copy of the problem and submit that.',
    },
  },
  ProblemAssigned: {
    fa: {
      subject: 'مسئله‌ای به شما سپرده شد',
      body: 'همکارتان پیگیری مسئله‌ای را به شما سپرده است. لطفاً گام بعدی آن را بردارید.',
    },
    en: {
      subject: 'A problem was assigned to you',
      body: 'A colleague asks you to see to a problem. Please take its next step.',
    },
  },
  ProblemWithdrawn: {
    fa: {
      subject: 'صاحب مسئله آن را پس گرفت',
      body: 'صاحب مسئله آن را پس گرفته و دلیل را نوشته است. هر کاری که به آن وابسته بود پایان می‌یابد و گامی بر عهده شما نیست.',
    },
    en: {
      subject: 'An owner withdrew a problem',
      body: 'The owner took the problem back and says why. All that hangs on it is ended, and there is nothing for you to do.',
    },
  },
  ProblemSolved: {
    fa: {
      subject: 'صاحب مسئله آن را حل‌شده می‌داند',
      body: 'صاحب مسئله اعلام کرده است که مسئله حل شده است و نوشته است چه چیزی آن را حل کرد.',
    },
    en: { subject: 'A problem is solved', body: 'The owner says that the problem is solved, and what solved it.' },
  },
  ProblemClosedUnsolved: {
    fa: {
      subject: 'مسئله شما بدون راه‌حل بسته شد',
      body: 'کانون هماهنگی مسئله شما را بدون راه‌حل بست و دلیل آن را نوشته است. می‌توانید رونوشتی از آن را دوباره بفرستید.',
    },
    en: {
      subject: 'Your problem was closed without a solution',
      body: 'The office closed your problem without a solution and says why. You may submit a copy of it.',
    },
  },
  OfficerRecused: {
    fa: {
      subject: 'کار همکارتان به شما رسید',
      body: 'یکی از هماهنگ‌کنندگان به سبب تعارض منافع از تصمیم درباره مسئله‌ای کنار رفت. لطفاً شما یا همکاران دیگر گام بعدی آن را بردارید.',
    },
    en: {
      subject: 'Work of a colleague passes to you',
      body: 'A coordinator stepped back from a problem because of a conflict of interest. Please take its next step, or leave that to another colleague.',
    },
  },
});
