import type { NoticeTexts } from '@peyvand/notices';

export const words = {
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
} satisfies NoticeTexts;
