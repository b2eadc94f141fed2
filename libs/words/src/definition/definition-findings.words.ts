import { entries } from '../entries.js';

const missing = {
  fa: 'چیزی نوشته نشده است که خواننده بدون آن نمی‌تواند پیش برود.',
  en: 'Something is missing that readers cannot do without.',
};
const fillIn = { fa: 'آن را بنویسید.', en: 'Fill it in.' };
const leak = { fa: 'صاحب مسئله را که پنهان است آشکار می‌کند.', en: 'It gives the hidden owner away.' };
const sayOtherwise = {
  fa: 'آن را بدون این واژه بگویید؛ برای نمونه با نوع کارگاه یا اندازه آن.',
  en: 'Say it without this word, such as by kind of plant or its size.',
};
const makeHundred = {
  fa: 'آن‌ها را چنان تغییر دهید که جمعشان ۱۰۰ شود.',
  en: 'Change them until they make 100 together.',
};

/** What was found in a text, and how it is mended. */
export const findings = entries({
  FIELD_MISSING: missing,
  'FIELD_MISSING.suggestion': fillIn,
  PART_MISSING: missing,
  'PART_MISSING.suggestion': fillIn,
  MEASURE_NOT_WHOLE: {
    fa: 'بدون این بخش نمی‌توان موفقیت را سنجید.',
    en: 'Without this part success cannot be measured.',
  },
  'MEASURE_NOT_WHOLE.suggestion': fillIn,
  RANGE_TURNED: { fa: 'پایان بازه کمتر از آغاز آن است.', en: 'The range ends below its beginning.' },
  'RANGE_TURNED.suggestion': {
    fa: 'دو عدد را جابه‌جا کنید یا یکی را اصلاح کنید.',
    en: 'Swap the two, or correct one.',
  },
  NO_GAIN_IN_FIGURES: {
    fa: 'هیچ هدفی با عدد نمی‌گوید که تولید چه به دست می‌آورد.',
    en: 'No objective says in figures what production gains.',
  },
  'NO_GAIN_IN_FIGURES.suggestion': {
    fa: 'برای یک هدف مقدار کنونی، مقدار خواسته، یکا و تاریخ بنویسید.',
    en: 'Give one objective a value today, a target, a unit and a date.',
  },
  METRICS_DIFFER: {
    fa: 'مقدار کنونی و هدف با دو شاخص متفاوت سنجیده شده‌اند.',
    en: 'Today and target are measured by different metrics.',
  },
  'METRICS_DIFFER.suggestion': { fa: 'برای هر دو یک شاخص به کار ببرید.', en: 'Use one metric for both.' },
  UNITS_DIFFER: {
    fa: 'یکای مقدار کنونی و هدف به هم تبدیل نمی‌شوند.',
    en: 'Today and target have units that cannot be converted.',
  },
  'UNITS_DIFFER.suggestion': { fa: 'برای هر دو یک یکا به کار ببرید.', en: 'Use one unit for both.' },
  DIRECTION_MISSING: {
    fa: 'گفته نشده است که بیشتر بهتر است یا کمتر.',
    en: 'It is not said whether more or less is better.',
  },
  'DIRECTION_MISSING.suggestion': { fa: 'جهت را برگزینید.', en: 'Choose the direction.' },
  TARGET_ON_WRONG_SIDE: { fa: 'هدف از مقدار کنونی بهتر نیست.', en: 'The target is no better than today.' },
  'TARGET_ON_WRONG_SIDE.suggestion': { fa: 'عدد یا جهت را اصلاح کنید.', en: 'Correct the figure or the direction.' },
  METHOD_MISSING: {
    fa: 'گفته نشده است که عدد چگونه اندازه‌گیری می‌شود.',
    en: 'It is not said how the figure is measured.',
  },
  'METHOD_MISSING.suggestion': {
    fa: 'ابزار، جای اندازه‌گیری و دفعات آن را بنویسید.',
    en: 'Name the instrument, the place and how often.',
  },
  PLACEHOLDER: {
    fa: 'این جای چیزی را نگه داشته است که هنوز نوشته نشده است.',
    en: 'It stands for something still to be written.',
  },
  'PLACEHOLDER.suggestion': {
    fa: 'آن را همین حالا بنویسید یا این بخش را بردارید.',
    en: 'Write it now, or leave the part out.',
  },
  VAGUE_WORD: { fa: 'هر کس از این واژه چیز دیگری می‌فهمد.', en: 'Everybody understands something else by this word.' },
  'VAGUE_WORD.suggestion': {
    fa: 'عددی با یکا کنار آن بگذارید یا بگویید با چه چیزی سنجیده می‌شود.',
    en: 'Put a figure with its unit beside it, or name what it is compared with.',
  },
  ESCAPE_CLAUSE: {
    fa: 'برای چیزی که الزامی است راه گریزی گذاشته شده است.',
    en: 'What is required is given a way out.',
  },
  'ESCAPE_CLAUSE.suggestion': {
    fa: 'این واژه‌ها را بردارید یا نوع نیازمندی را از «الزامی» به «بهتر است» تغییر دهید.',
    en: 'Take the words away, or make it a should-requirement.',
  },
  OPEN_LIST: {
    fa: 'این فهرست پایان ندارد و کسی نمی‌تواند نشان دهد که برآورده شده است.',
    en: 'The list does not end, so nobody can show that it is met.',
  },
  'OPEN_LIST.suggestion': { fa: 'هر چه را که منظور است نام ببرید.', en: 'Name everything that is meant.' },
  NO_DEVIATION: {
    fa: 'خرید یا ساخت چیزی را می‌خواهد و نمی‌گوید چه چیزی درست نیست.',
    en: 'It asks for something to be bought or built and does not say what is wrong.',
  },
  'NO_DEVIATION.suggestion': {
    fa: 'بگویید امروز چه دیده می‌شود، کجا و چه اندازه، و باید چگونه باشد.',
    en: 'Say what is seen today, where and how much, and how it should be.',
  },
  TOO_FEW_MUSTS: {
    fa: 'با کمتر از سه نیازمندی الزامی، سنجیدن پیشنهادها دشوار است.',
    en: 'With fewer than three must-requirements proposals can hardly be compared.',
  },
  'TOO_FEW_MUSTS.suggestion': {
    fa: 'بگویید راه‌حل بدون چه چیزهایی پذیرفته نیست.',
    en: 'Say what a solution cannot do without.',
  },
  TOO_MANY_MUSTS: {
    fa: 'بیش از ده نیازمندی الزامی شرکت‌های خوب را دور می‌کند.',
    en: 'More than ten must-requirements keep good companies away.',
  },
  'TOO_MANY_MUSTS.suggestion': {
    fa: 'ده مورد را نگه دارید و نوع بقیه را «بهتر است» کنید.',
    en: 'Keep ten at most, and make the others should-requirements.',
  },
  DATES_OUT_OF_ORDER: { fa: 'تاریخ‌ها به ترتیب نیستند.', en: 'The dates are not in order.' },
  'DATES_OUT_OF_ORDER.suggestion': {
    fa: 'این تاریخ را پس از تاریخ پیشین بگذارید.',
    en: 'Move this date behind the one before.',
  },
  WEIGHTS_NOT_100: { fa: 'جمع وزن‌ها ۱۰۰ نیست.', en: 'The weights do not make 100.' },
  'WEIGHTS_NOT_100.suggestion': makeHundred,
  PAYMENTS_NOT_100: { fa: 'جمع پرداخت‌ها ۱۰۰ نیست.', en: 'The payments do not make 100.' },
  'PAYMENTS_NOT_100.suggestion': makeHundred,
  SHARES_NOT_100: { fa: 'جمع سهم‌ها ۱۰۰ نیست.', en: 'The shares do not make 100.' },
  'SHARES_NOT_100.suggestion': makeHundred,
  ONLY_PRICE: { fa: 'تنها قیمت به حساب می‌آید.', en: 'Only the price counts.' },
  'ONLY_PRICE.suggestion': { fa: 'معیاری برای کیفیت بیفزایید.', en: 'Add a criterion of quality.' },
  MILESTONE_TWICE: { fa: 'دو مرحله یک شماره دارند.', en: 'Two milestones bear one number.' },
  'MILESTONE_TWICE.suggestion': { fa: 'آن‌ها را دوباره شماره بزنید.', en: 'Number them anew.' },
  MILESTONE_UNKNOWN: { fa: 'چنین مرحله‌ای نیست.', en: 'There is no such milestone.' },
  'MILESTONE_UNKNOWN.suggestion': { fa: 'یکی از مرحله‌های موجود را برگزینید.', en: 'Choose one that is there.' },
  PAID_BEFORE_DELIVERY: { fa: 'پیش از تحویل پرداخت می‌شود.', en: 'It is paid before it is delivered.' },
  'PAID_BEFORE_DELIVERY.suggestion': {
    fa: 'مرحله را پس از تحویل بگذارید.',
    en: 'Move the milestone behind the delivery.',
  },
  NAMES_OWNER: leak,
  'NAMES_OWNER.suggestion': sayOtherwise,
  NAMES_PLACE: leak,
  'NAMES_PLACE.suggestion': sayOtherwise,
  MAIL_ADDRESS: leak,
  'MAIL_ADDRESS.suggestion': sayOtherwise,
  LINK: leak,
  'LINK.suggestion': sayOtherwise,
  PHONE_NUMBER: leak,
  'PHONE_NUMBER.suggestion': sayOtherwise,
  OWNER_MARK: leak,
  'OWNER_MARK.suggestion': sayOtherwise,
  OWNER_NUMBER: leak,
  'OWNER_NUMBER.suggestion': sayOtherwise,
});
