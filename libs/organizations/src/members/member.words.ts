import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  OfficerSecondFactorReset: {
    fa: {
      subject: 'عامل دوم ورود یک هماهنگ‌کننده برداشته شد',
      body: 'مدیر سامانه عامل دوم ورود یکی از اعضای کانون شما را که گم شده بود برداشت. آن عضو باید عامل دوم تازه‌ای بسازد. اگر از آن خبر ندارید، با او و با مدیر سامانه تماس بگیرید.',
    },
    en: {
      subject: 'The second factor of an officer was taken away',
      body: 'An administrator took away the second factor of a member of your office, because it was lost. That person has to set up a new one. If you do not know of it, talk to them and to the administrator.',
    },
  },
  OfficeHeadBegins: {
    fa: {
      subject: 'شما سرپرست یک کانون هماهنگی هستید',
      body: 'شما اکنون سرپرست یک کانون هماهنگی در پیوند هستید. این اختیارات با نشست تازه آغاز می‌شود؛ برای همین نشست‌هایی که پیش از آن باز کرده بودید بسته شده است. دوباره وارد شوید، در صفحه حساب خود عامل دوم بسازید و آن را در هر نشست تأیید کنید؛ تا آن هنگام فهرست‌های کانون بسته می‌ماند. آنچه در کانون دیر شود به شما هم یادآوری می‌شود.',
    },
    en: {
      subject: 'You are the head of an office',
      body: 'You are now the head of a coordinating office on Peyvand. These powers begin with a new session, so sessions that you began before you had them have ended. Sign in again, set up a second factor on the page of your account and prove it in each session; until then the lists of the office stay closed. You are reminded, too, of what is overdue in the office.',
    },
  },
  OfficerBegins: {
    fa: {
      subject: 'شما هماهنگ‌کننده یک کانون هستید',
      body: 'شما اکنون عضو یک کانون هماهنگی در پیوند هستید. این اختیارات با نشست تازه آغاز می‌شود؛ برای همین نشست‌هایی که پیش از آن باز کرده بودید بسته شده است. دوباره وارد شوید، در صفحه حساب خود عامل دوم بسازید و آن را در هر نشست تأیید کنید؛ تا آن هنگام فهرست‌های کانون بسته می‌ماند.',
    },
    en: {
      subject: 'You are an officer now',
      body: 'You are now a member of a coordinating office on Peyvand. These powers begin with a new session, so sessions that you began before you had them have ended. Sign in again, set up a second factor on the page of your account and prove it in each session; until then the lists of the office stay closed.',
    },
  },
} satisfies NoticeTexts;
