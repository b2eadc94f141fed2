import { entries } from '../entries.js';

export const definitionRefusals = entries({
  ENGAGEMENT_ACTIVE: {
    fa: 'تعریف این مسئله به دیگری سپرده شده است. تا پایان آن همکاری تعریف، مسئله دیگری را برگزینید.',
    en: 'Somebody defines this problem already. Please choose another one until that engagement has ended.',
  },
  ENGAGEMENT_LIVE: {
    fa: 'این تعریف‌کننده برای همین مسئله پیشنهاد همکاری یا داوطلبی بازی دارد. نخست همان را به نتیجه برسانید.',
    en: 'This definer has an open offer or application for the problem already. Please settle that one first.',
  },
  DEFINER_NOT_VERIFIED: {
    fa: 'نقش «تعریف‌کننده مسئله» برای این سازمان تأیید نشده است. سرپرست سازمان می‌تواند تأیید آن را درخواست کند.',
    en: 'This organization is not verified as a definer. Its head may request that capacity.',
  },
  CONFLICT_NOT_WAIVED: {
    fa: 'تعریف‌کننده تعارض منافع اعلام کرده است. کانون هماهنگی باید نخست ادامه کار را بپذیرد.',
    en: 'The definer declared a conflict of interest. The office has to let it go on first.',
  },
  FINDING_BLOCKS: {
    fa: 'این یافته را نمی‌توان کنار گذاشت. لطفاً متن را اصلاح کنید.',
    en: 'This finding cannot be set aside. Please correct the text.',
  },
  VERSION_UNDER_WAY: {
    fa: 'نسخه‌ای از این تعریف در دست نوشتن یا بررسی است. لطفاً همان نسخه را پیش ببرید.',
    en: 'A version of this definition is under way already. Please go on with that one.',
  },
  DEFINER_IS_OWNER: {
    fa: 'صاحب مسئله برای مسئله خودش داوطلب نمی‌شود و پیشنهاد همکاری نمی‌گیرد. او می‌تواند گام «خودمان تعریف می‌کنیم» را بردارد.',
    en: 'An owner neither applies for its own problem nor is offered it. It may take the step “Define it ourselves”.',
  },
  DEFINITION_INCOMPLETE: {
    fa: 'این تعریف هنوز یافته‌هایی دارد که باید اصلاح شوند. لطفاً یافته‌ها را ببینید و متن را کامل کنید.',
    en: 'Some findings in this definition must be dealt with first. Please look at them and complete the text.',
  },
  CLARITY_TOO_LOW: {
    fa: 'نمره روشنی این متن {clarity, number} است و باید دست‌کم {min, number} باشد. یافته‌ها را ببینید و متن را اصلاح کنید.',
    en: 'The clarity of this text is {clarity, number} and has to be {min, number} or more. Please look at the findings and correct the text.',
    params: { clarity: 'number', min: 'number' },
  },
  DEFINITION_ENDED: {
    fa: 'این نسخه از تعریف دیگر برقرار نیست. لطفاً نسخه کنونی را باز کنید.',
    en: 'This version of the definition is no longer in force. Please open the present one.',
  },
  DEFINITION_NOT_OPEN: {
    fa: 'این نسخه اکنون برای نوشتن باز نیست. آن را پس بگیرید یا پس از تأیید، نسخه تازه‌ای آغاز کنید.',
    en: 'This version is not open for writing now. Take it back, or begin a new one once it is approved.',
  },
  SIGNED_TEXT_CHANGED: {
    fa: 'این متن همان متنی نیست که صاحب مسئله امضا کرده است. لطفاً به مدیر سامانه خبر دهید.',
    en: 'This is not the text that the owner signed. Please tell the administrator.',
  },
  DEFINED_BY_YOURSELF: {
    fa: 'شما در این تعریف دست داشته‌اید یا عضو یکی از طرف‌ها هستید. همکار دیگری از کانون هماهنگی باید آن را بازبینی کند.',
    en: 'You had a part in this definition or belong to one of its parties. Another coordinator of the office has to review it.',
  },
});
