import { notices } from '../entries.js';
import { CAPACITY_EN, CAPACITY_FA } from './capacity-kinds.js';

const params = { capacity: 'code' } as const;

export const capacityNotices = notices({
  CapacityRequested: {
    params,
    fa: {
      subject: `سازمانی نقش «${CAPACITY_FA}» را درخواست کرد`,
      body: 'این درخواست در انتظار بررسی شماست. مدارک را ببینید و آن را تأیید کنید، بازگردانید یا نپذیرید.',
    },
    en: {
      subject: `An organization asks for the capacity “${CAPACITY_EN}”`,
      body: 'The request waits for you. Look at its evidence, then verify it, send it back or refuse it.',
    },
  },
  CapacityResubmitted: {
    params,
    fa: {
      subject: `درخواست نقش «${CAPACITY_FA}» کامل و دوباره فرستاده شد`,
      body: 'درخواستی که بازگردانده بودید کامل شده و در انتظار بررسی شماست.',
    },
    en: {
      subject: `A request for the capacity “${CAPACITY_EN}” was completed`,
      body: 'A request that was sent back is complete now and waits for you.',
    },
  },
  CapacityVerified: {
    params,
    fa: {
      subject: `نقش «${CAPACITY_FA}» برای سازمان شما تأیید شد`,
      body: 'این نقش از هم‌اکنون برقرار است. روز پایان آن را در صفحه سازمان ببینید.',
    },
    en: {
      subject: `Your organization is verified as ${CAPACITY_EN}`,
      body: 'The capacity holds from now on. See its last day on the page of the organization.',
    },
  },
  CapacitySentBack: {
    params,
    fa: {
      subject: `درخواست نقش «${CAPACITY_FA}» کامل نیست`,
      body: 'بخشی از مدارک سازمان شما کم است. موردهای ناقص را ببینید، کامل کنید و دوباره بفرستید.',
    },
    en: {
      subject: `Your request for the capacity “${CAPACITY_EN}” is incomplete`,
      body: 'Some of the evidence of your organization is missing. See the open items, complete them and send it again.',
    },
  },
  CapacityRefused: {
    params,
    fa: {
      subject: `درخواست نقش «${CAPACITY_FA}» پذیرفته نشد`,
      body: 'دلیل آن کنار درخواست آمده است. هرگاه آن را برطرف کردید، می‌توانید دوباره درخواست کنید.',
    },
    en: {
      subject: `Your request for the capacity “${CAPACITY_EN}” was refused`,
      body: 'The reason stands with the request. Once it is settled, you may ask again.',
    },
  },
  CapacityRevoked: {
    params,
    fa: {
      subject: `تأیید نقش «${CAPACITY_FA}» از سازمان شما پس گرفته شد`,
      body: 'این نقش دیگر برقرار نیست و دلیل آن کنار نقش آمده است. سرپرست سازمان می‌تواند دوباره آن را درخواست کند.',
    },
    en: {
      subject: `Your organization is no longer verified as ${CAPACITY_EN}`,
      body: 'The capacity was revoked; the reason stands with it. A head of the organization may ask for it again.',
    },
  },
  CapacityExpired: {
    params,
    fa: {
      subject: `اعتبار نقش «${CAPACITY_FA}» در سازمان شما پایان یافت`,
      body: 'زمان تأیید این نقش به پایان رسید. برای ادامه کار، آن را در صفحه سازمان تمدید کنید.',
    },
    en: {
      subject: `Your capacity “${CAPACITY_EN}” has expired`,
      body: 'The time of its verification is over. To go on, renew it on the page of the organization.',
    },
  },
  CapacityExpiredElsewhere: {
    params,
    fa: {
      subject: `اعتبار نقش «${CAPACITY_FA}» در یک سازمان پایان یافت`,
      body: 'این نقش را کانون شما یا مدیر سامانه تأیید کرده بود. شاید درخواست تمدید آن برسد؛ اکنون کاری لازم نیست.',
    },
    en: {
      subject: `The capacity “${CAPACITY_EN}” of an organization has expired`,
      body: 'Your office or the administrator had verified it. A request to renew it may follow; there is nothing to do now.',
    },
  },
  CapacityExpiresSoon: {
    params,
    fa: {
      subject: `اعتبار نقش «${CAPACITY_FA}» به‌زودی پایان می‌یابد`,
      body: 'روز پایان این نقش در صفحه سازمان آمده است. مدارک تمدید را آماده کنید.',
    },
    en: {
      subject: `Your capacity “${CAPACITY_EN}” expires soon`,
      body: 'Its last day stands on the page of the organization. Have the evidence for its renewal ready.',
    },
  },
});
