import { notices } from '../entries.js';

const day = { day: 'date' } as const;

/** Of people in an organization, of what officers have to prove, and of certificates. */
export const memberNotices = notices({
  InvitationAccepted: {
    fa: {
      subject: 'دعوت به سازمان پذیرفته شد',
      body: 'کسی که به سازمان دعوت شده بود آن را پذیرفت و اکنون عضو است. نام و جایگاه او در فهرست اعضا آمده است.',
    },
    en: {
      subject: 'An invitation was accepted',
      body: 'Somebody who was invited to the organization accepted and is a member now. See the name and the role in the list of members.',
    },
  },
  RoleChanged: {
    fa: {
      subject: 'جایگاه شما در سازمانتان تغییر کرد',
      body: 'سرپرست سازمان جایگاه شما را تغییر داد. جایگاه تازه را در صفحه سازمان ببینید.',
    },
    en: {
      subject: 'Your role in your organization has changed',
      body: 'A head of the organization changed your role. See the new one on the page of the organization.',
    },
  },
  MemberRoleChanged: {
    fa: {
      subject: 'جایگاه یکی از اعضای سازمان شما تغییر کرد',
      body: 'یکی از اعضا جایگاه تازه‌ای دارد. جایگاه‌های کنونی را در فهرست اعضا ببینید.',
    },
    en: {
      subject: 'The role of a member of your organization has changed',
      body: 'A member has a new role. See the present roles in the list of members.',
    },
  },
  MembershipEnded: {
    fa: {
      subject: 'عضویت شما در یک سازمان پایان یافت',
      body: 'سرپرست یا مدیر سازمان به عضویت شما پایان داد. حساب شما برجا می‌ماند. اگر این را درست نمی‌دانید، با سرپرست سازمان تماس بگیرید.',
    },
    en: {
      subject: 'Your membership of an organization has ended',
      body: 'A head or manager of the organization ended your membership. Your account stays. If you think it is a mistake, talk to a head of the organization.',
    },
  },
  MemberRemoved: {
    fa: {
      subject: 'به عضویت یکی از اعضای سازمان شما پایان داده شد',
      body: 'سرپرست یا مدیر سازمان یکی از اعضا را کنار گذاشت. ببینید کار او به چه کسی می‌رسد. اعضای کنونی در صفحه سازمان آمده‌اند.',
    },
    en: {
      subject: 'A member of your organization was removed',
      body: 'A head or manager removed a member. See who takes over the work. The present members stand on the page of the organization.',
    },
  },
  MemberLeft: {
    fa: {
      subject: 'یکی از اعضا سازمان شما را ترک کرد',
      body: 'یکی از اعضا به خواست خود سازمان را ترک کرد. ببینید کار او به چه کسی می‌رسد. اعضای کنونی در صفحه سازمان آمده‌اند.',
    },
    en: {
      subject: 'A member left your organization',
      body: 'A member left of their own accord. See who takes over the work. The present members stand on the page of the organization.',
    },
  },
  OfficerSecondFactorReset: {
    fa: {
      subject: 'عامل دوم ورود یک هماهنگ‌کننده برداشته شد',
      body: 'مدیر سامانه عامل دوم گم‌شده یکی از اعضای کانون شما را برداشت. آن عضو باید عامل دوم تازه‌ای بسازد. اگر از آن خبر ندارید، با او و با مدیر سامانه تماس بگیرید.',
    },
    en: {
      subject: 'The second factor of a coordinator was taken away',
      body: 'An administrator took away the lost second factor of a member of your office. That person has to set up a new one. If you do not know of it, talk to them and to the administrator.',
    },
  },
  OfficeHeadBegins: {
    fa: {
      subject: 'شما سرپرست یک کانون هماهنگی هستید',
      body: 'شما اکنون سرپرست یک کانون هماهنگی در سامانه پیوند هستید. این اختیارات با نشست تازه آغاز می‌شود و نشست‌هایی که پیش از آن باز کرده بودید بسته شده است. دوباره وارد شوید و در صفحه حساب خود عامل دوم بسازید. تا آن را در هر نشست تأیید نکنید، فهرست‌های کانون بسته می‌ماند. آنچه در کانون دیر شود به شما هم یادآوری می‌شود.',
    },
    en: {
      subject: 'You are the head of an office',
      body: 'You are now the head of a coordinating office on Peyvand. These powers begin with a new session, so sessions that you began before you had them have ended. Sign in again and set up a second factor on the page of your account. Until you prove it in a session, the lists of the office stay closed. You are reminded, too, of what is overdue in the office.',
    },
  },
  OfficerBegins: {
    fa: {
      subject: 'شما هماهنگ‌کننده یک کانون هستید',
      body: 'شما اکنون عضو یک کانون هماهنگی در سامانه پیوند هستید. این اختیارات با نشست تازه آغاز می‌شود و نشست‌هایی که پیش از آن باز کرده بودید بسته شده است. دوباره وارد شوید و در صفحه حساب خود عامل دوم بسازید. تا آن را در هر نشست تأیید نکنید، فهرست‌های کانون بسته می‌ماند.',
    },
    en: {
      subject: 'You are a coordinator now',
      body: 'You are now a member of a coordinating office on Peyvand. These powers begin with a new session, so sessions that you began before you had them have ended. Sign in again and set up a second factor on the page of your account. Until you prove it in a session, the lists of the office stay closed.',
    },
  },
  CertificateEndsSoon: {
    params: day,
    fa: {
      subject: 'اعتبار یک گواهی شما در {day, date, long} پایان می‌یابد',
      body: 'اگر گواهی تمدید شده است، آن را با تاریخ تازه ثبت کنید. وگرنه پس از {day, date, long} در سنجش شرکت‌ها به حساب نمی‌آید.',
    },
    en: {
      subject: 'A certificate of yours ends on {day, date, long}',
      body: 'If it was renewed, enter it with its new dates. After {day, date, long} it counts no more when companies are scored.',
    },
  },
  CertificateExpired: {
    params: day,
    fa: {
      subject: 'اعتبار یک گواهی شما پایان یافت',
      body: 'گواهی تا {day, date, long} معتبر بود و دیگر در سنجش شرکت‌ها به حساب نمی‌آید. گواهی تازه را در نمایه سازمان ثبت کنید.',
    },
    en: {
      subject: 'A certificate of yours has expired',
      body: 'It held until {day, date, long} and counts no more when companies are scored. Enter the new one in the profile of the organization.',
    },
  },
});
