interface Words {
  readonly fa: string;
  readonly en: string;
}
interface Said {
  readonly reason: Words;
  readonly suggestion: Words;
}

const said = (reasonEn: string, reasonFa: string, suggestionEn: string, suggestionFa: string): Said => ({
  reason: { en: reasonEn, fa: reasonFa },
  suggestion: { en: suggestionEn, fa: suggestionFa },
});

const missing = said(
  'Something is not there that readers cannot do without.',
  'چیزی نوشته نشده که خواننده بدون آن نمی‌تواند پیش برود.',
  'Fill it in.',
  'آن را بنویسید.',
);
const leak = said(
  'It gives the hidden owner away.',
  'صاحب مسئله را که پنهان است لو می‌دهد.',
  'Say it without this word, such as by kind of plant or size.',
  'آن را بدون این واژه بگویید؛ برای نمونه با نوع کارگاه یا اندازه.',
);
const shares = said(
  'The shares do not make 100.',
  'جمع سهم‌ها ۱۰۰ نیست.',
  'Change them until they make 100 together.',
  'آن‌ها را چنان تغییر دهید که جمعشان ۱۰۰ شود.',
);

/** What each code means, in words, and how it is mended. */
export const findingWords: Readonly<Record<string, Said>> = {
  FIELD_MISSING: missing,
  PART_MISSING: missing,
  MEASURE_NOT_WHOLE: missing,
  RANGE_TURNED: said(
    'The range ends below its beginning.',
    'پایان بازه از آغاز آن کمتر است.',
    'Swap the two or correct one.',
    'دو عدد را جابه‌جا یا یکی را اصلاح کنید.',
  ),
  NO_GAIN_IN_FIGURES: said(
    'No objective says in figures what production gains.',
    'هیچ هدفی با عدد نمی‌گوید تولید چه به دست می‌آورد.',
    'Give one objective baseline, target, unit and date.',
    'به یک هدف مقدار کنونی، مقدار خواسته، یکا و تاریخ بدهید.',
  ),
  METRICS_DIFFER: said(
    'Today and target are measured by different things.',
    'وضع کنونی و هدف با دو سنجه متفاوت سنجیده شده‌اند.',
    'Use one metric for both.',
    'برای هر دو یک سنجه به کار ببرید.',
  ),
  UNITS_DIFFER: said(
    'Today and target have units that cannot be converted.',
    'یکای وضع کنونی و هدف به هم تبدیل نمی‌شوند.',
    'Use one unit for both.',
    'برای هر دو یک یکا به کار ببرید.',
  ),
  DIRECTION_MISSING: said(
    'It is not said whether more or less is better.',
    'گفته نشده که بیشتر بهتر است یا کمتر.',
    'Choose the direction.',
    'جهت را انتخاب کنید.',
  ),
  TARGET_ON_WRONG_SIDE: said(
    'The target is worse than today.',
    'هدف از وضع کنونی بدتر است.',
    'Correct figure or direction.',
    'عدد یا جهت را اصلاح کنید.',
  ),
  METHOD_MISSING: said(
    'It is not said how the figure is measured.',
    'گفته نشده که عدد چگونه اندازه‌گیری می‌شود.',
    'Name the instrument, the place and how often.',
    'ابزار، جای اندازه‌گیری و دفعات آن را بنویسید.',
  ),
  PLACEHOLDER: said(
    'It stands for something still to be written.',
    'جای چیزی را گرفته که هنوز نوشته نشده است.',
    'Write it now, or leave the part out.',
    'همین حالا بنویسید یا این بخش را بردارید.',
  ),
  VAGUE_WORD: said(
    'Everybody reads something else in this word.',
    'هر کس از این واژه چیز دیگری می‌فهمد.',
    'Put a figure with its unit beside it, or name what is compared with.',
    'عددی با یکا کنار آن بگذارید یا بگویید با چه سنجیده می‌شود.',
  ),
  ESCAPE_CLAUSE: said(
    'What must be has a way out.',
    'برای چیزی که باید باشد راه گریزی گذاشته شده است.',
    'Take the words away, or make it a should-requirement.',
    'این واژه‌ها را بردارید یا آن را به نیازمندی «بهتر است» تبدیل کنید.',
  ),
  OPEN_LIST: said(
    'The list does not end, so nobody can show that it is met.',
    'فهرست پایان ندارد و کسی نمی‌تواند نشان دهد که برآورده شده است.',
    'Name everything that is meant.',
    'همه آنچه را که منظور است نام ببرید.',
  ),
  NO_DEVIATION: said(
    'It asks for something to be bought or built and does not say what is wrong.',
    'خرید یا ساخت چیزی را می‌خواهد و نمی‌گوید چه چیزی درست نیست.',
    'Say what is seen today, where and how much, and how it should be.',
    'بگویید امروز چه دیده می‌شود، کجا و چه اندازه، و باید چگونه باشد.',
  ),
  TOO_FEW_MUSTS: said(
    'With fewer than three must-requirements proposals can hardly be compared.',
    'با کمتر از سه نیازمندی الزامی، پیشنهادها را به‌سختی می‌توان سنجید.',
    'Say what a solution cannot do without.',
    'بگویید راه‌حل بدون چه چیزهایی پذیرفته نیست.',
  ),
  TOO_MANY_MUSTS: said(
    'More than ten must-requirements keep good companies away.',
    'بیش از ده نیازمندی الزامی شرکت‌های خوب را دور می‌کند.',
    'Keep ten at most; make the others should-requirements.',
    'حداکثر ده‌تا را نگه دارید و بقیه را «بهتر است» کنید.',
  ),
  DATES_OUT_OF_ORDER: said(
    'The dates are not in order.',
    'تاریخ‌ها به ترتیب نیستند.',
    'Move this date behind the one before.',
    'این تاریخ را پس از تاریخ پیشین بگذارید.',
  ),
  WEIGHTS_NOT_100: shares,
  PAYMENTS_NOT_100: shares,
  SHARES_NOT_100: shares,
  ONLY_PRICE: said(
    'Only the price counts.',
    'تنها قیمت به حساب می‌آید.',
    'Add a criterion of quality.',
    'معیاری برای کیفیت بیفزایید.',
  ),
  MILESTONE_TWICE: said(
    'Two milestones bear one number.',
    'دو مرحله یک شماره دارند.',
    'Number them anew.',
    'آن‌ها را دوباره شماره بزنید.',
  ),
  MILESTONE_UNKNOWN: said(
    'There is no such milestone.',
    'چنین مرحله‌ای نیست.',
    'Choose one that is there.',
    'یکی از مرحله‌های موجود را انتخاب کنید.',
  ),
  PAID_BEFORE_DELIVERY: said(
    'It is paid before it is delivered.',
    'پیش از تحویل پرداخت می‌شود.',
    'Move the milestone behind the delivery.',
    'مرحله را پس از تحویل بگذارید.',
  ),
  NAMES_OWNER: leak,
  NAMES_PLACE: leak,
  MAIL_ADDRESS: leak,
  LINK: leak,
  PHONE_NUMBER: leak,
  OWNER_MARK: leak,
  OWNER_NUMBER: leak,
};
