import { entries } from '../entries.js';

/** Codes of errors: what went wrong besides the rules. */
export const commonFaults = entries({
  UNAUTHENTICATED: { fa: 'لطفاً نخست وارد شوید.', en: 'Please sign in first.' },
  FORBIDDEN: {
    fa: 'دسترسی شما برای این کار کافی نیست. از سرپرست سازمان خود کمک بخواهید.',
    en: 'You have no right to do this. Please ask the head of your organization.',
  },
  SECOND_FACTOR_REQUIRED: {
    fa: 'برای ادامه، عامل دوم ورود خود را تأیید کنید.',
    en: 'Please prove your second factor to go on.',
  },
  NOT_FOUND: {
    fa: 'چیزی اینجا نیست یا شما به آن دسترسی ندارید. نشانی را بازبینی کنید.',
    en: 'There is nothing here, or you may not see it. Please check the address.',
  },
  BAD_INPUT: {
    fa: 'برخی از مقدارها پذیرفته نشد. لطفاً آن‌ها را اصلاح کنید.',
    en: 'Some of what was sent was not accepted. Please correct it.',
  },
  TOO_MANY_REQUESTS: {
    fa: 'درخواست‌ها بیش از اندازه بود. لطفاً کمی بعد دوباره تلاش کنید.',
    en: 'There were too many requests. Please try again a little later.',
  },
  GRAPHQL_PARSE_FAILED: {
    fa: 'برنامه شما درخواستی فرستاد که خوانده نمی‌شود. لطفاً صفحه را تازه کنید.',
    en: 'Your program sent a request that cannot be read. Please reload the page.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    fa: 'برنامه شما چیزی خواست که وجود ندارد یا بیش از اندازه بزرگ است. لطفاً صفحه را تازه کنید.',
    en: 'Your program asked for something unknown or too large. Please reload the page.',
  },
  BAD_USER_INPUT: {
    fa: 'مقداری به شکل درست نوشته نشده است. لطفاً آن را اصلاح کنید.',
    en: 'A value does not have the right form. Please correct it.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    fa: 'برنامه شما نگفت چه می‌خواهد. لطفاً صفحه را تازه کنید.',
    en: 'Your program did not say what it wants. Please reload the page.',
  },
  BAD_REQUEST: {
    fa: 'این درخواست درست فرستاده نشد. لطفاً صفحه را تازه کنید.',
    en: 'The request was not sent properly. Please reload the page.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    fa: 'برنامه شما به شیوه‌ای پرسید که اینجا پذیرفته نیست. لطفاً صفحه را تازه کنید.',
    en: 'Your program asked in a way that is not supported here. Please reload the page.',
  },
  RESPONSE_TOO_LARGE: {
    fa: 'پاسخ بیش از اندازه بزرگ است. لطفاً بخش کوچک‌تری را بخواهید.',
    en: 'The answer is too large. Please ask for less at once.',
  },
  TOO_MANY_SUBSCRIPTIONS: {
    fa: 'صفحه‌های زیادی هم‌زمان باز است. لطفاً چند صفحه را ببندید.',
    en: 'Too many pages are open at once. Please close some.',
  },
  OPERATION_NOT_REGISTERED: {
    fa: 'برنامه شما چیزی خواست که این سامانه نمی‌شناسد. لطفاً صفحه را تازه کنید.',
    en: 'Your program asked for something this server does not know. Please reload the page.',
  },
  INTERNAL: {
    fa: 'در سامانه خطایی رخ داد. لطفاً دوباره تلاش کنید و اگر تکرار شد، شناسه خطا را به مدیر سامانه بدهید.',
    en: 'Something went wrong on our side. Please try again; if it happens again, give the administrator the reference.',
  },
});
