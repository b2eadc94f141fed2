import { entries } from '../entries.js';

const value = { value: 'text' } as const;

/** What is asked of those who want a capacity, by item. */
export const checklistPhrases = entries({
  'checklist.accreditation': { fa: 'گواهی اعتبار آزمایشگاه', en: 'Accreditation' },
  'checklist.activityLicence': { fa: 'پروانه فعالیت یا بهره‌برداری', en: 'Licence of activity or operation' },
  'checklist.capabilityProof': {
    fa: 'نشانه توانایی: محصول، پروژه انجام‌شده یا گواه کسی که برایش کار کرده‌اید',
    en: 'Proof of ability: a product, a finished project or the word of somebody you worked for',
  },
  'checklist.contact': { fa: 'کسانی که از سوی سازمان پاسخگو هستند', en: 'The people who answer for the organization' },
  'checklist.equipment': { fa: 'دستگاه‌ها و آزمون‌ها', en: 'Equipment and tests' },
  'checklist.knowledgeBased': { fa: 'تأییدیه دانش‌بنیان', en: 'Confirmation as a knowledge-based company' },
  'checklist.mandate': {
    fa: 'حکم، مجوز یا اساسنامه‌ای که این نقش را داده است',
    en: 'The order, licence or statute that gives this capacity',
  },
  'checklist.method': { fa: 'روش کار در شناخت و تعریف مسئله', en: 'How you diagnose and define a problem' },
  'checklist.registration': {
    fa: 'ثبت شرکت: شناسه ملی، شماره و تاریخ ثبت یا همتای آن در کشور دیگر',
    en: 'Registration: national identifier, number and date, or the equivalent abroad',
  },
  'checklist.solvedProblem': {
    fa: 'مسئله حل‌شده همراه با پیوند مدرک',
    en: 'A solved problem, with a link to its evidence',
  },
});

/** Why a row of a file was not taken, where no refusal says it. */
export const importPhrases = entries({
  'import.CLOSES_TOO_EARLY': {
    fa: 'این مهلت گذشته یا پیش از گشایش است. مهلت دیرتری بنویسید.',
    en: 'This deadline is over, or before the opening. Give a later one.',
  },
  'import.LINE_TOO_LONG': {
    fa: 'این خط بیش از اندازه بلند است. آن را کوتاه کنید.',
    en: 'The line is too long. Shorten it.',
  },
  'import.LINE_WITHOUT_END': {
    fa: 'خط {line, number} پایانی ندارد یا بیش از اندازه بلند است و فایل از آنجا به بعد خوانده نشد. هر ردیف را در خطی جدا بنویسید.',
    en: 'Line {line, number} does not end or is far too long, and nothing was read from there on. Write each row on a line of its own.',
    params: { line: 'number' },
  },
  'import.NAMED_TWICE': {
    fa: 'این ستون و «{value}» هر دو یک چیز را نشان می‌دهند. یکی را حذف کنید.',
    en: 'This column and “{value}” both hold the same thing. Remove one of them.',
    params: value,
  },
  'import.NOT_AN_IDENTIFIER': {
    fa: '«{value}» شناسه نیست: نرم‌افزار صفحه‌گسترده آن را گرد یا کوتاه کرده است. قالب ستون را متن کنید و شناسه را کامل بنویسید.',
    en: '“{value}” is not an identifier: a spreadsheet rounded or shortened it. Make the column text and write the identifier in full.',
    params: value,
  },
  'import.NOT_AN_OBJECT': {
    fa: 'این خط شیء JSON نیست. هر خط باید یک شیء کامل باشد.',
    en: 'The line is not an object. Write one whole object on each line.',
  },
  'import.NOT_A_DATE': {
    fa: '«{value}» در هیچ‌یک از دو تقویم تاریخ نیست. آن را مانند ۱۴۰۵/۰۱/۱۵ یا 2026-04-04 بنویسید.',
    en: '“{value}” is not a date of either calendar. Write it as 1405/01/15 or 2026-04-04.',
    params: value,
  },
  'import.NOT_A_NUMBER': {
    fa: '«{value}» عدد نیست. تنها رقم بنویسید.',
    en: '“{value}” is not a number. Write digits only.',
    params: value,
  },
  'import.NOT_WHOLE': {
    fa: '«{value}» عدد صحیح نیست. آن را بی‌اعشار بنویسید.',
    en: '“{value}” is not a whole number. Write it without a fraction.',
    params: value,
  },
  'import.NOT_A_YEAR': {
    fa: '«{value}» در هیچ‌یک از دو تقویم سال نیست. آن را با چهار رقم بنویسید.',
    en: '“{value}” is not a year of either calendar. Write it in four digits.',
    params: value,
  },
  'import.NOT_IN_ENCODING': {
    fa: 'فایل نشان {encoding} دارد ولی همه آن با این کدگذاری خوانده نمی‌شود. آن را با UTF-8 ذخیره کنید.',
    en: 'The file is marked as {encoding}, but not all of it can be read so. Save it as UTF-8.',
    params: { encoding: 'code' },
  },
  'import.NOT_IN_UTF8': {
    fa: 'فایل با UTF-8 نوشته نشده است: نخستین بایت نادرست در خط {line, number} است. آن را با UTF-8 ذخیره کنید، یا اگر با Windows-1256 نوشته شده است، این را با --encoding windows-1256 بگویید.',
    en: 'The file is not written in UTF-8: its first wrong byte is on line {line, number}. Save it as UTF-8 or, if it is written in Windows-1256, say so by --encoding windows-1256.',
    params: { line: 'number' },
  },
  'import.NOT_JSON': {
    fa: 'این خط JSON درستی نیست. نشانه‌ها و گیومه‌های آن را اصلاح کنید.',
    en: 'The line is not valid JSON. Correct its marks and quotes.',
  },
  'import.NOT_STORABLE': {
    fa: 'این ردیف مقداری دارد که نگه‌داشتنی نیست. نویسه‌های پنهان آن را حذف کنید.',
    en: 'The row holds something that cannot be stored. Remove its invisible characters.',
  },
  'import.NOT_TEXT': {
    fa: 'در آغاز فایل به جای حرف صفر آمده است: یا متن نیست یا نشان UTF-16 ندارد. آن را با UTF-8 ذخیره کنید.',
    en: 'The file begins with zeros in place of letters: it is no text, or the mark of UTF-16 is missing. Save it as UTF-8.',
  },
  'import.OWNER_NOT_LISTED': {
    fa: 'سازمان این ردیف هنوز ثبت نشده است. نخست فایل سازمان‌ها را وارد کنید.',
    en: 'The organization of this row is not here yet. Import the file of organizations first.',
  },
  'import.TOO_MANY_CELLS': {
    fa: 'این ردیف بیش از سرستون‌ها خانه دارد: {value}. جداکننده‌های آن را اصلاح کنید.',
    en: 'The row has more cells than the first one: {value}. Correct its separators.',
    params: value,
  },
  'import.unknown': {
    fa: 'این ردیف پذیرفته نشد. مقدار این ستون را بازبینی و اصلاح کنید.',
    en: 'The row was not taken. Check and correct the value of this column.',
  },
});

const name = { organization: 'text' } as const;
const address = { address: 'text' } as const;

/** The mail of an invitation, and the page behind its link. */
export const invitationPhrases = entries({
  'invitation.subject': {
    fa: 'دعوت به عضویت در سازمانی در سامانه پیوند',
    en: 'You are invited to an organization on Peyvand',
  },
  'invitation.title': { fa: 'دعوت به عضویت', en: 'Invitation' },
  'invitation.unnamed': {
    fa: 'سازمانی شما را به عضویت خود در سامانه پیوند دعوت کرده است.',
    en: 'An organization invites you to become a member on Peyvand.',
  },
  'invitation.rest': {
    fa: 'با همین نشانی وارد شوید یا نام‌نویسی کنید، سپس دعوت را بپذیرید. اگر این سازمان را نمی‌شناسید، این رایانامه را نادیده بگیرید.',
    en: 'Sign in or register with this very address, then accept. If you do not know who this is, ignore this mail.',
  },
  'invitation.see': { fa: 'دیدن دعوت', en: 'See the invitation' },
  'invitation.invitedBy': {
    fa: '{by} شما را به سازمان «{organization}» در سامانه پیوند دعوت کرده است.',
    en: '{by} invites you to {organization} on Peyvand.',
    params: { ...name, by: 'text' },
  },
  'invitation.invited': {
    fa: 'شما به سازمان «{organization}» در سامانه پیوند دعوت شده‌اید.',
    en: 'You are invited to {organization} on Peyvand.',
    params: name,
  },
  'invitation.role': {
    fa: 'جایگاه شما: {role, select, head {سرپرست} manager {مدیر} other {عضو}}.',
    en: 'Your role: {role, select, head {head} manager {manager} other {member}}.',
    params: { role: 'code' },
  },
  'invitation.unverified': {
    fa: 'این سازمان هنوز تأیید نشده است. اگر آن را نمی‌شناسید، دعوت را نپذیرید.',
    en: 'This organization is not verified yet. If you do not know it, do not accept.',
  },
  'invitation.other': {
    fa: 'شما اکنون با {address} وارد شده‌اید. این دعوت برای نشانی دیگری است.',
    en: 'You are signed in as {address}. This invitation is for another address.',
    params: address,
  },
  'invitation.accept.way': {
    fa: 'دعوت برای {address} است و شما با همین نشانی وارد شده‌اید.',
    en: 'The invitation is for {address}, and you are signed in with this address.',
    params: address,
  },
  'invitation.signIn.way': {
    fa: 'دعوت برای {address} است. با گذرواژه همین نشانی وارد شوید و بپذیرید.',
    en: 'The invitation is for {address}. Sign in with the password of this address to accept.',
    params: address,
  },
  'invitation.register.way': {
    fa: 'دعوت برای {address} است و این نشانی هنوز حساب ندارد. نخست نام‌نویسی کنید، سپس با همین پیوند دعوت را بپذیرید.',
    en: 'The invitation is for {address}, which has no account yet. Register first, then accept by this same link.',
    params: address,
  },
  'invitation.accept.button': { fa: 'پذیرفتن دعوت', en: 'Accept' },
  'invitation.signIn.button': { fa: 'ورود و پذیرفتن دعوت', en: 'Sign in and accept' },
  'invitation.register.button': { fa: 'نام‌نویسی', en: 'Register' },
  'invitation.accepted': { fa: 'دعوت را پذیرفتید', en: 'You accepted' },
  'invitation.done': {
    fa: 'شما اکنون در سامانه پیوند عضو سازمان «{organization}» هستید.',
    en: 'You now belong to {organization} on Peyvand.',
    params: name,
  },
  'invitation.link': { fa: 'رفتن به سامانه پیوند', en: 'Go to Peyvand' },
  'invitation.sent': {
    fa: 'پیوند تأیید به {address} فرستاده شد. آن را باز کنید و سپس پیوند این دعوت را دوباره باز کنید.',
    en: 'A link was sent to {address}. Open it, then open the link of this invitation once more.',
    params: address,
  },
  'invitation.used': {
    fa: 'این دعوت پیش‌تر پذیرفته شده است. اگر شما آن را پذیرفته‌اید، کافی است وارد حساب خود شوید.',
    en: 'This invitation was accepted already. If it was you, just sign in.',
  },
  'invitation.expired': {
    fa: 'مهلت این دعوت گذشته است. از دعوت‌کننده بخواهید دوباره شما را دعوت کند.',
    en: 'This invitation is too old. Ask whoever invited you to invite you again.',
  },
  'invitation.withdrawn': {
    fa: 'سازمان این دعوت را پس گرفته است. اگر فکر می‌کنید اشتباهی شده است، از دعوت‌کننده بپرسید.',
    en: 'The organization took this invitation back. If you think it is a mistake, ask whoever invited you.',
  },
  'invitation.again': {
    fa: 'از دعوت‌کننده بخواهید دوباره شما را دعوت کند.',
    en: 'Ask whoever invited you to invite you again.',
  },
});
