import { entries } from '../entries.js';

export const proposalSteps = entries({
  'proposal.create': { fa: 'نوشتن پیشنهاد', en: 'Write a proposal' },
  'proposal.demandReconfirm': { fa: 'خواستن تأیید دوباره', en: 'Ask to confirm again' },
  'proposal.lock': { fa: 'قطعی شدن', en: 'Become final' },
  'proposal.open': { fa: 'گشوده شدن', en: 'Open' },
  'proposal.reconfirm': { fa: 'تأیید دوباره', en: 'Confirm again' },
  'proposal.replace': { fa: 'جایگزین کردن', en: 'Replace' },
  'proposal.submit': { fa: 'فرستادن پیشنهاد', en: 'Hand in' },
  'proposal.void': { fa: 'باطل شدن', en: 'Become void' },
});
