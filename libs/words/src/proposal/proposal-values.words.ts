import { entries } from '../entries.js';

export const proposalValues = entries({
  'Meets.fully': { fa: 'برآورده می‌کند', en: 'Fully' },
  'Meets.no': { fa: 'برآورده نمی‌کند', en: 'No' },
  'Meets.partly': { fa: 'بخشی را برآورده می‌کند', en: 'Partly' },
  'ProposalState.locked': { fa: 'قطعی', en: 'Final' },
  'ProposalState.needsReconfirm': { fa: 'نیازمند تأیید دوباره', en: 'To be confirmed again' },
  'ProposalState.submitted': { fa: 'فرستاده‌شده', en: 'Handed in' },
  'ProposalState.void': { fa: 'باطل', en: 'Void' },
  'ProposalOrder.close': { fa: 'زودترین مهلت', en: 'Closing soonest' },
  'ProposalOrder.oldest': { fa: 'کهنه‌ترین', en: 'Oldest' },
  'ProposalOrder.party': { fa: 'به ترتیب نام پیشنهاددهنده', en: 'By name of the party' },
});
