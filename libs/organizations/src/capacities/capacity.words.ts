import type { NoticeTexts } from '@peyvand/notices';

/** What the notices of the file beside this one say, by kind. */
export const words = {
  CapacityRequested: {
    fa: {
      subject: 'درخواست تازه برای بررسی',
      body: 'سازمانی درخواست تأیید یک نقش داده است. لطفاً مدارک آن را بررسی کنید.',
    },
    en: {
      subject: 'A new request to verify',
      body: 'An organization asks for one of its capacities to be verified. Please check its evidence.',
    },
  },
  CapacityResubmitted: {
    fa: {
      subject: 'درخواست تکمیل و دوباره فرستاده شد',
      body: 'درخواستی که برگردانده بودید تکمیل شده و منتظر بررسی شماست.',
    },
    en: {
      subject: 'A request was completed and sent again',
      body: 'A request that was sent back is complete now and waits for you.',
    },
  },
  CapacityVerified: {
    fa: {
      subject: 'نقش سازمان شما تأیید شد',
      body: 'یکی از نقش‌های سازمان شما بررسی و تأیید شد و از هم‌اکنون برقرار است.',
    },
    en: {
      subject: 'Your organization is verified',
      body: 'One of the capacities of your organization was checked and verified; it holds from now on.',
    },
  },
  CapacitySentBack: {
    fa: {
      subject: 'درخواست شما کامل نیست',
      body: 'در درخواست تأیید نقش سازمان شما چیزهایی کم است. موارد را ببینید و دوباره بفرستید.',
    },
    en: {
      subject: 'Your request is incomplete',
      body: 'Something is missing in a request of your organization to be verified. See the open items and send it again.',
    },
  },
  CapacityRefused: {
    fa: {
      subject: 'درخواست شما پذیرفته نشد',
      body: 'درخواست تأیید یکی از نقش‌های سازمان شما پذیرفته نشد. دلیل را ببینید؛ می‌توانید دوباره درخواست دهید.',
    },
    en: {
      subject: 'Your request was refused',
      body: 'A request of your organization to be verified was refused. See the reason; you may ask anew.',
    },
  },
  CapacityRevoked: {
    fa: {
      subject: 'تأیید یک نقش سازمان شما پس گرفته شد',
      body: 'یکی از نقش‌های تأییدشده سازمان شما دیگر برقرار نیست. دلیل را ببینید؛ می‌توانید دوباره درخواست دهید.',
    },
    en: {
      subject: 'A capacity of your organization was revoked',
      body: 'A verified capacity of your organization does not hold any more. See the reason; you may ask anew.',
    },
  },
  CapacityExpired: {
    fa: {
      subject: 'مهلت تأیید یک نقش سازمان شما پایان یافت',
      body: 'تأیید یکی از نقش‌های سازمان شما به پایان رسید. برای ادامه کار، آن را تمدید کنید.',
    },
    en: {
      subject: 'A capacity of your organization expired',
      body: 'The verification of a capacity of your organization is over. Renew it to go on.',
    },
  },
  CapacityExpiredElsewhere: {
    fa: {
      subject: 'مهلت تأییدی که داده بودید پایان یافت',
      body: 'تأیید نقش یک سازمان که نزد شما بود به پایان رسید. شاید درخواست تمدید برسد.',
    },
    en: {
      subject: 'A verification of yours expired',
      body: 'The verification of an organization that you keep is over. A request to renew it may follow.',
    },
  },
  CapacityExpiresSoon: {
    fa: {
      subject: 'تأیید یک نقش سازمان شما به‌زودی پایان می‌یابد',
      body: 'روز پایان تأیید یکی از نقش‌های سازمان شما نزدیک است. مدارک تمدید را آماده کنید.',
    },
    en: {
      subject: 'A capacity of your organization expires soon',
      body: 'The last day of a verification of your organization is near. Have your evidence for its renewal ready.',
    },
  },
} satisfies NoticeTexts;
