import { notices } from '../entries.js';
import type { Letter } from '../entry.js';

const CAPACITY_FA =
  '{capacity, select, problemOwner {صاحب مسئله} solver {حل‌کننده مسئله} definer {تعریف‌کننده مسئله} office {کانون هماهنگی} park {پارک علم و فناوری} hub {هاب} publicBody {نهاد عمومی} lab {آزمایشگاه} other {سازمان}}';
const CAPACITY_EN =
  '{capacity, select, problemOwner {problem owner} solver {solver} definer {definer} office {coordinating office} park {science park} hub {hub} publicBody {public body} lab {laboratory} other {organization}}';

/** A letter whose body names the capacity, by the param of that name. */
const ofCapacity = (fa: Letter, en: Letter) => ({
  fa: { ...fa, body: fa.body.replace('{capacity}', CAPACITY_FA) },
  en: { ...en, body: en.body.replace('{capacity}', CAPACITY_EN) },
  params: { capacity: 'code' } as const,
});

export const capacityNotices = notices({
  CapacityRequested: ofCapacity(
    {
      subject: 'درخواست تازه‌ای برای یک نقش رسید',
      body: 'سازمانی نقش «{capacity}» را درخواست کرد. مدارک را ببینید و آن را تأیید کنید، بازگردانید یا نپذیرید.',
    },
    {
      subject: 'A new request for a capacity',
      body: 'An organization asks for the capacity “{capacity}”. Look at its evidence, then verify it, send it back or refuse it.',
    },
  ),
  CapacityResubmitted: ofCapacity(
    {
      subject: 'درخواست یک نقش کامل و دوباره فرستاده شد',
      body: 'درخواست نقش «{capacity}» که بازگردانده شده بود کامل شده و در انتظار بررسی شماست.',
    },
    {
      subject: 'A request was completed and sent again',
      body: 'The request for the capacity “{capacity}” that was sent back is complete now and waits for you.',
    },
  ),
  CapacityVerified: ofCapacity(
    {
      subject: 'نقش سازمان شما تأیید شد',
      body: 'نقش «{capacity}» از هم‌اکنون برقرار است. روز پایان آن را در صفحه سازمان ببینید.',
    },
    {
      subject: 'Your organization is verified',
      body: 'The capacity “{capacity}” holds from now on. See its last day on the page of the organization.',
    },
  ),
  CapacitySentBack: ofCapacity(
    {
      subject: 'درخواست نقش سازمان شما کامل نیست',
      body: 'برای نقش «{capacity}» بخشی از مدارک کم است. موردهای ناقص را ببینید، کامل کنید و دوباره بفرستید.',
    },
    {
      subject: 'Your request for a capacity is incomplete',
      body: 'Some evidence for the capacity “{capacity}” is missing. See the open items, complete them and send it again.',
    },
  ),
  CapacityRefused: ofCapacity(
    {
      subject: 'درخواست نقش سازمان شما پذیرفته نشد',
      body: 'دلیل نپذیرفتن نقش «{capacity}» کنار درخواست آمده است. پس از برطرف شدن آن، می‌توانید دوباره درخواست کنید.',
    },
    {
      subject: 'Your request for a capacity was refused',
      body: 'The reason stands with the request for the capacity “{capacity}”. Once it is settled, you may ask again.',
    },
  ),
  CapacityRevoked: ofCapacity(
    {
      subject: 'تأیید یک نقش سازمان شما پس گرفته شد',
      body: 'نقش «{capacity}» دیگر برقرار نیست و دلیل آن کنار نقش آمده است. سرپرست سازمان می‌تواند دوباره آن را درخواست کند.',
    },
    {
      subject: 'A capacity of your organization was revoked',
      body: 'The capacity “{capacity}” holds no more; the reason stands with it. A head of the organization may ask for it again.',
    },
  ),
  CapacityExpired: ofCapacity(
    {
      subject: 'اعتبار یک نقش سازمان شما پایان یافت',
      body: 'زمان تأیید نقش «{capacity}» به پایان رسید. برای ادامه کار، آن را در صفحه سازمان تمدید کنید.',
    },
    {
      subject: 'A capacity of your organization has expired',
      body: 'The capacity “{capacity}” is verified no longer. To go on, renew it on the page of the organization.',
    },
  ),
  CapacityExpiredElsewhere: ofCapacity(
    {
      subject: 'اعتبار نقش یک سازمان پایان یافت',
      body: 'نقش «{capacity}» یک سازمان که نزد شما تأیید شده بود به پایان رسید. شاید درخواست تمدید آن برسد؛ اکنون کاری لازم نیست.',
    },
    {
      subject: 'A capacity that you verify has expired',
      body: 'The capacity “{capacity}” of an organization is over. A request to renew it may follow; there is nothing to do now.',
    },
  ),
  CapacityExpiresSoon: ofCapacity(
    {
      subject: 'اعتبار یک نقش سازمان شما به‌زودی پایان می‌یابد',
      body: 'روز پایان نقش «{capacity}» در صفحه سازمان آمده است. مدارک تمدید را آماده کنید.',
    },
    {
      subject: 'A capacity of your organization expires soon',
      body: 'The last day of the capacity “{capacity}” stands on the page of the organization. Have the evidence for its renewal ready.',
    },
  ),
});
