import type { RefusalParams } from '@peyvand/kernel';
import type { FaultWords, PageLocale } from './link-page.js';

export const PAGE_WORDS = {
  fa: {
    peyvand: 'پیوند',
    refusedTitle: 'این درخواست پذیرفته نشد',
    foreign: 'این درخواست از صفحه دیگری آمده است. پیوند رایانامه را دوباره باز کنید و همان‌جا ادامه دهید.',
    unreadable: 'آنچه فرستاده شد خوانده نشد. پیوند رایانامه را دوباره باز کنید و دوباره بنویسید.',
    brokenTitle: 'کار انجام نشد',
    broken: 'خطایی در سامانه پیش آمد. کمی بعد دوباره همین پیوند را باز کنید.',
    reference: 'شماره پیگیری خطا',
    absentTitle: 'برنامه وب پیوند اینجا نصب نیست',
    absent:
      'نشانی درست است، ولی صفحه‌های پیوند روی این سامانه نصب نشده است. از گرداننده سامانه نشانی برنامه وب را بپرسید.',
  },
  en: {
    peyvand: 'Peyvand',
    refusedTitle: 'This was not accepted',
    foreign: 'This was sent from another page. Open the link of the mail again and go on from there.',
    unreadable: 'What was sent could not be read. Open the link of the mail again and fill it in once more.',
    brokenTitle: 'This did not work',
    broken: 'Something went wrong on our side. Open the same link again in a while.',
    reference: 'Reference of the fault',
    absentTitle: 'The web application is not installed here',
    absent: 'The address is right, but the pages of Peyvand are not installed here. Ask the operator where they are.',
  },
} as const;

/** What any form may meet; a page says its own besides. */
const FAULTS: FaultWords = {
  fa: {
    REQUIRED: 'این را بنویسید.',
    TOO_SHORT: 'کوتاه است: دست‌کم {min} نویسه بنویسید.',
    TOO_LONG: 'بلند است: حداکثر {max} نویسه بنویسید.',
    MALFORMED: 'این را نتوانستیم بخوانیم. دوباره بنویسید.',
    BIDI_CONTROL: 'نشانه‌های پنهان دارد. آن را با صفحه‌کلید دوباره بنویسید.',
    MIXED_SCRIPTS: 'نام را با حروف یک زبان بنویسید.',
    THROTTLED: 'شمار تلاش‌ها زیاد است. {minutes} دقیقه دیگر دوباره امتحان کنید.',
    other: 'این کار اکنون شدنی نیست. کمی بعد دوباره امتحان کنید.',
  },
  en: {
    REQUIRED: 'Fill this in.',
    TOO_SHORT: 'This is too short: write at least {min} characters.',
    TOO_LONG: 'This is too long: write at most {max} characters.',
    MALFORMED: 'This could not be read. Write it again.',
    BIDI_CONTROL: 'There are invisible marks in it. Type it again.',
    MIXED_SCRIPTS: 'Write the name in the letters of one language.',
    THROTTLED: 'There were too many tries. Try again in {minutes} minutes.',
    other: 'This is not possible now. Try again in a while.',
  },
};

/** The sentence about a refusal, with its numbers in the digits of the language. */
export function faultSentence(locale: PageLocale, code: string, params: RefusalParams, own?: FaultWords): string {
  const words = own?.[locale][code] ?? FAULTS[locale][code] ?? FAULTS[locale].other ?? '';
  const { retryAfterSeconds } = params;
  const values: RefusalParams =
    retryAfterSeconds === undefined ? params : { ...params, minutes: Math.ceil(Number(retryAfterSeconds) / 60) };
  const numbers = new Intl.NumberFormat(locale === 'fa' ? 'fa-IR' : 'en-GB');
  return words.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numbers.format(value) : String(value ?? '');
  });
}
