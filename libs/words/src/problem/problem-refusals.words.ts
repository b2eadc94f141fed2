import { entries } from '../entries.js';

export const problemRefusals = entries({
  PROBLEM_INCOMPLETE: {
    fa: 'برخی از بخش‌های لازم هنوز خالی است. لطفاً آن‌ها را پر کنید و سپس بفرستید.',
    en: 'Some of what is needed is still missing. Please fill it in, then send it.',
  },
  OWNER_NOT_VERIFIED: {
    fa: 'نقش «صاحب مسئله» برای این سازمان هنوز تأیید نشده است. نخست به درخواست آن نقش رسیدگی کنید.',
    en: 'The capacity of owner is not verified for this organization yet. Please see to that request first.',
  },
  OWNER_NAMED: {
    fa: 'نام صاحب مسئله پنهان است و «{excerpt}» می‌تواند او را آشکار کند. آن را بردارید یا به شکل دیگری بنویسید.',
    en: 'The owner is hidden, and “{excerpt}” could give it away. Please take it out or say it in another way.',
    params: { excerpt: 'text' },
  },
  PROBLEM_WITHDRAWN: {
    fa: 'این مسئله پایان یافته است و گام دیگری ندارد. صاحب مسئله می‌تواند رونوشتی از آن را دوباره بفرستد.',
    en: 'The problem has ended, and no more steps are taken. Its owner may send a copy of it.',
  },
  BOUNCED_TWICE: {
    fa: 'این مسئله دو بار بازگردانده شده است و دیگر ارجاع نمی‌شود. لطفاً خودتان درباره آن تصمیم بگیرید.',
    en: 'This problem was sent back twice and is not referred again. Please decide on it yourselves.',
  },
  APPEALED_ALREADY: {
    fa: 'به این تصمیم یک بار اعتراض شده و داوری آن پایان یافته است. می‌توانید رونوشتی از مسئله را اصلاح کنید و بفرستید.',
    en: 'There was an appeal, and it was judged. You may change a copy of the problem and submit that.',
  },
  APPEAL_TOO_LATE: {
    fa: 'مهلت اعتراض به این تصمیم گذشته است. می‌توانید رونوشتی از مسئله را اصلاح کنید و بفرستید.',
    en: 'The time to appeal is over. You may change a copy of the problem and submit that.',
  },
  SAME_OFFICE: {
    fa: 'مسئله هم‌اکنون نزد همین کانون هماهنگی است. لطفاً کانون هماهنگی دیگری را برگزینید.',
    en: 'The problem is with this office already. Please choose another one.',
  },
  NOT_SILENT: {
    fa: 'به صاحب مسئله {reminders, plural, =0 {هنوز یادآوری نشده} other {تنها # بار یادآوری شده}} است. پس از دو یادآوری می‌توانید مسئله را با این دلیل ببندید.',
    en: 'The owner was reminded {reminders, plural, =0 {not even once} one {only once} other {only # times}}. After two reminders you may close the problem for this reason.',
    params: { reminders: 'number' },
  },
  PROBLEM_IS_LIVE: {
    fa: 'این مسئله پایان نیافته است و به رونوشت نیازی نیست. لطفاً همین مسئله را پیش ببرید.',
    en: 'The problem has not ended, so no copy is needed. Please go on with it as it is.',
  },
  PROBLEM_IS_DRAFT: {
    fa: 'این مسئله هنوز پیش‌نویس است. لطفاً خود پیش‌نویس را ویرایش کنید.',
    en: 'The problem is still a draft. Please change the draft itself.',
  },
  ANSWERED_AND_UNKNOWN: {
    fa: 'برای این پرسش هم پاسخ نوشته‌اید و هم «نمی‌دانم» را برگزیده‌اید. لطفاً یکی را بردارید.',
    en: "You answered this question and also chose “don't know”. Please take one of them back.",
  },
  CONFLICT_NOT_DECLARED: {
    fa: 'نخست بگویید که آیا در این مسئله تعارض منافع دارید یا نه. سپس این گام را بردارید.',
    en: 'Please say first whether you have a conflict of interest here. Then take this step.',
  },
  RECUSED: {
    fa: 'شما در این کار تعارض منافع دارید و نمی‌توانید تصمیم بگیرید. لطفاً آن را به همکار دیگری بسپارید.',
    en: 'You have a conflict of interest here and cannot decide. Please leave it to a colleague.',
  },
  CONFLICT_IS_FINAL: {
    fa: 'تعارض منافعی که اعلام کرده‌اید پس گرفته نمی‌شود. لطفاً کار را به همکار دیگری بسپارید.',
    en: 'A conflict of interest that you declared cannot be taken back. Please leave the work to a colleague.',
  },
});
