import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  CertificateEndsSoon: {
    fa: {
      subject: 'اعتبار یک گواهی شما در {day} پایان می‌یابد',
      body: 'اگر گواهی تمدید شده است، آن را با تاریخ تازه ثبت کنید؛ وگرنه پس از {day} در سنجش به حساب نمی‌آید.',
    },
    en: {
      subject: 'A certificate of yours ends on {day}',
      body: 'If it was renewed, enter it with its new dates; after {day} it counts no more when companies are scored.',
    },
  },
  CertificateExpired: {
    fa: {
      subject: 'اعتبار یک گواهی شما پایان یافت',
      body: 'گواهی تا {day} اعتبار داشت و دیگر در سنجش به حساب نمی‌آید.',
    },
    en: {
      subject: 'A certificate of yours has expired',
      body: 'It held until {day} and counts no more when companies are scored.',
    },
  },
} satisfies NoticeTexts;
