import { entries } from '../entries.js';

export const proposalRefusals = entries({
  DEADLINE_PASSED: {
    fa: 'مهلت این درخواست پیشنهاد پایان یافته است و پیشنهادها دیگر تغییر نمی‌کند. درخواست‌های پیشنهاد باز را در فهرست ببینید.',
    en: 'The deadline of this RFP has passed, and no proposal changes any more. The list shows the RFPs that are open.',
  },
  PROPOSAL_EXISTS: {
    fa: 'سازمان شما پیشنهاد دیگری برای این درخواست پیشنهاد دارد. همان را ادامه دهید یا نخست آن را پس بگیرید.',
    en: 'Your organization has a live proposal for this RFP already. Go on with that one, or take it back first.',
  },
  PROPOSAL_INCOMPLETE: {
    fa: 'بخشی که پیشنهاد باید داشته باشد نوشته نشده است. لطفاً آن را بنویسید و پیشنهاد را دوباره بفرستید.',
    en: 'A part that a proposal needs is missing. Please write it and hand the proposal in again.',
  },
  SOLVER_NOT_VERIFIED: {
    fa: 'نقش «حل‌کننده مسئله» برای سازمان شما تأیید نشده یا دیگر معتبر نیست. سرپرست سازمان می‌تواند آن را درخواست یا تمدید کند.',
    en: 'Your organization is not verified as a solver, or not any more. Its head can request or renew this.',
  },
  PROPOSAL_CONFLICT: {
    fa: 'صاحب مسئله و تعریف‌کننده آن تنها با معافیتی که کانون هماهنگی ثبت کند می‌توانند پیشنهاد دهند. درخواست‌های پیشنهاد باز دیگر را در فهرست ببینید.',
    en: 'The owner of the problem and its definer propose only by a waiver that the office records. The list shows other open RFPs.',
  },
});
