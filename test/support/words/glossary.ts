import type { AreaName, Language } from '@peyvand/words';

/** A word that means what another of the glossary (domain words) means already. */
interface Synonym {
  readonly language: Language;
  /** With the endings it may have. */
  readonly not: RegExp;
  readonly but: string;
  /** Where it has a right meaning of its own elsewhere. */
  readonly only?: readonly AreaName[];
}

const fa = (not: string, but: string, only?: readonly AreaName[]): Synonym => ({
  language: 'fa',
  not: new RegExp(`(?<!\\p{L}|\\u200c)(?:${not})(?!\\p{L})`, 'u'),
  but,
  ...(only ? { only } : {}),
});
const en = (not: string, but: string, only?: readonly AreaName[]): Synonym => ({
  language: 'en',
  not: new RegExp(`\\b(?:${not})\\b`, 'i'),
  but,
  ...(only ? { only } : {}),
});

/** One word per thing, in both languages. */
export const SYNONYMS: readonly Synonym[] = [
  fa('فراخوان|مناقصه|مزایده|آگهی', 'درخواست پیشنهاد'),
  fa('پروپوزال|طرح پیشنهادی', 'پیشنهاد'),
  fa('مسأله|مساله|چالش|مشکل', 'مسئله'),
  fa('مالک|کارفرما|مسئله‌دار', 'صاحب مسئله'),
  fa('تعریف‌گر|تعریفگر|مسئله‌یاب', 'تعریف‌کننده مسئله'),
  fa('کارشناس|کارشناسان|دبیر|داور', 'هماهنگ‌کننده'),
  fa('دبیرخانه|دفتر هماهنگی|مرکز هماهنگی', 'کانون هماهنگی'),
  fa('اصلاحیه|متمم|ضمیمه', 'الحاقیه'),
  fa('تطابق|همتایابی|مچ|جفت‌سازی|جورسازی', 'تطبیق'),
  fa('نوتیفیکیشن|اطلاعیه|اعلامیه|آگاهی‌رسانی', 'اعلان'),
  fa('قابلیت', 'توانمندی'),
  fa('ظرفیت(?!(?:\u200c\\S+)? آزاد)', 'نقش'),
  fa('(?<!درخواست )پیشنهاد(?! همکاری)', 'پیشنهاد همکاری', ['definition']),
  fa('مهارت|صلاحیت', 'شایستگی'),
  fa('قرارداد', 'توافق‌نامه'),
  fa('ادمین|راهبر|مدیر سیستم', 'مدیر سامانه'),
  fa('ایمیل|پست الکترونیک|پست الکترونیکی|نامه', 'رایانامه'),
  fa('رمز|رمز عبور|پسورد|کلمه عبور', 'گذرواژه'),
  fa('لینک', 'پیوند'),
  fa('لاگین|لاگ‌این', 'ورود'),
  fa('اکانت', 'حساب'),
  fa('ددلاین|ضرب‌الاجل', 'مهلت'),
  en('bid|bids|bidder|bidders|tender|tenders|quotation|quotations', 'proposal'),
  en('offer|offers|offered', 'proposal', ['rfp', 'match', 'proposal']),
  en('call for proposals|solicitation', 'RFP'),
  en('client|clients|customer|customers|contracting authority', 'owner'),
  en('vendor|vendors|supplier|suppliers|contractor|contractors', 'company'),
  en('notification|notifications|alert|alerts', 'notice'),
  en('officer|officers|moderator|reviewer', 'coordinator'),
  en('amendment|amendments|corrigendum', 'addendum'),
  en('skill|skills', 'competence'),
  en('contract|contracts', 'agreement'),
  en('admin|operator', 'administrator'),
  en('email|emails|(?<!e-)mail address', 'e-mail'),
  en('log in|login|log out|logout', 'sign in, sign out'),
  en('issue|issues', 'problem'),
];

/** How Persian is spelled here: letters of its own, and half-spaces where they belong. */
export const MISSPELLED: readonly (readonly [RegExp, string])[] = [
  [/[يكى٠-٩]/u, 'an Arabic letter or digit'],
  [/(?<!\p{L})ن?می\s/u, 'a blank after می'],
  [/\s(?:ها|های|هایی|هایتان|تر|ترین)(?!\p{L})/u, 'a blank before an ending'],
  [/[,;?]/u, 'a Latin mark'],
  [/\s[،؛.؟!]/u, 'a blank before a mark'],
  [/\u200c(?!\p{L})|(?<!\p{L})\u200c|\u200c\u200c/u, 'a half-space at the end of a word'],
];
