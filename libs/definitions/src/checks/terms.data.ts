import { wordsOf } from '@peyvand/language';

/** Words as they are compared: folded, so that letters and joins of one kind count alike. */
export type Phrase = readonly string[];
export const phraseOf = (text: string): Phrase => wordsOf(text).map(({ key }) => key);
const phrases = (list: string): Phrase[] =>
  list
    .split('|')
    .map((text) => phraseOf(text.trim()))
    .filter((phrase) => phrase.length);

/** Say nothing that could be measured unless a figure stands beside them. */
export const VAGUE =
  phrases(`appropriate|adequate|adequately|sufficient|sufficiently|suitable|proper|properly|fast|quick|quickly|rapid|rapidly|as soon as possible|as low as possible|as high as possible|
  as short as possible|as fast as possible|as much as possible|efficient|efficiently|effective|effectively|high quality|good quality|top quality|low cost|affordable|cheap|inexpensive|easy|easily|simple to use|user friendly|flexible|robust|
  modern|state of the art|advanced|cutting edge|optimal|optimum|optimised|optimized|minimal|maximal|significant|significantly|considerable|considerably|substantially|acceptable|good|excellent|
  reasonable|reasonably|timely|in a timely manner|up to date|world class|best possible|large enough|strong enough|fast enough|good enough|seamless|seamlessly|smart|powerful|competitive price|competitive cost|
  مناسب|مناسبی|کافی|به اندازه کافی|به میزان کافی|سریع|سریعا|سریع تر|سریعتر|در اسرع وقت|باکیفیت|با کیفیت|کیفیت بالا|کیفیت بالایی|کیفیت مطلوب|کیفیت خوب|مطلوب|مطلوبی|ارزان|کم هزینه|مقرون به صرفه|آسان|راحت|کاربرپسند|کاربر پسند|
  انعطاف پذیر|منعطف|مدرن|پیشرفته|روز دنیا|به روز|بروز|بهینه|حداکثر ممکن|حداقل ممکن|کمترین هزینه|بیشترین سرعت|قابل توجه|قابل توجهی|چشمگیر|چشمگیری|قابل قبول|قابل قبولی|خوب|خوبی|عالی|معقول|منطقی|به موقع|بموقع|هوشمند|قدرتمند|
  استاندارد بالا|در حد عالی|رقابتی|قیمت مناسب|زمان مناسب|کارآمد|موثر|مؤثر|درست و حسابی|تمیز و مرتب`);

/** Ways out of what must be. */
export const ESCAPES =
  phrases(`where possible|if possible|when possible|wherever possible|whenever possible|if at all possible|if
    necessary|where necessary|as necessary|if needed|as needed|if feasible|where feasible|if practicable|where
    practicable|as far as practicable|
  as far as possible|as much as possible|to the extent possible|as required|if required|where applicable|as
  applicable|as appropriate|where appropriate|preferably|ideally|should ideally|unless impractical|subject to
  availability|if time permits|if the budget allows|
  if budget allows|best effort|best efforts|on a best effort basis|
  در صورت امکان|تا حد امکان|تا حد ممکن|تا جای ممکن|تا جایی که ممکن است|تا جایی که امکان دارد|تا آنجا که ممکن است|حتی
  الامکان|حتی المقدور|حتی‌المقدور|در صورت نیاز|در صورت لزوم|در صورت ضرورت|در صورت صلاحدید|به تناسب|بنا به مورد|حسب
  مورد|ترجیحا|ترجیحاً|ترجیحاٌ|
  اگر ممکن باشد|اگر ممکن بود|اگر امکان داشت|اگر امکانش باشد|اگر شد|اگر بودجه اجازه دهد|اگر بودجه برسد|در حد توان|در حد
  مقدورات|در حد امکانات|چنانچه مقدور باشد|در صورت مقدور بودن|در صورت وجود بودجه`);

/** Lists that do not end. */
export const OPEN_LISTS =
  phrases(`etc|et cetera|and so on|and so forth|and the like|and similar|and others|and other similar|including but not limited to|including without limitation|among others|such as|for example|and more|or similar things|and suchlike|
  و غیره|وغیره|غیره|و نظایر آن|و نظایر آنها|و مانند آن|و مانند آنها|و مانند این ها|و مانند اینها|و امثال آن|و امثالهم|و امثال اینها|و از این قبیل|و از این دست|و سایر موارد|و سایر موارد مشابه|و دیگر موارد|و موارد مشابه|و موارد دیگر|و چیزهای دیگر|از جمله|از قبیل|نظیر|
  به عنوان مثال|برای مثال|مثلا|و الی آخر|الی آخر|و این جور چیزها|و این چیزها`);

/** What is asked for where a problem should be told. */
export const PURCHASES =
  phrases(`buy|buying|purchase|purchasing|procure|procurement|acquire|install|installation of|build|building a|develop|development of|supply of|set up|implement|implementation of|design and build|order a|we need a new|we want a new|we need an|we want an|
  we need a|we want a|looking for a|looking to|commissioning of|replacement of|upgrade to|
  خرید|خریداری|بخریم|بخرند|تهیه|تامین|تأمین|نصب|ساخت|ساخته شود|بسازیم|بسازند|طراحی|راه اندازی|راه‌اندازی|پیاده سازی|پیاده‌سازی|توسعه|ایجاد|احداث|استقرار|سفارش|جایگزینی|نیاز داریم به یک|به یک دستگاه نیاز|تجهیز|واردات`);

/** Signs of a state that is not as it should be. */
export const DEVIATIONS =
  phrases(`too high|too low|too much|too many|too long|too slow|too few|fails|fail|failed|failure|failures|breaks|broken|break|breakage|breakdowns|exceeds|exceed|exceeded|loss|losses|lose|loses|lost|scrap|waste|wasted|downtime|stops|stoppage|stoppages|
  defect|defects|defective|shortage|rejects|rejected|rejection|returned|returns|complaint|complaints|cracks|crack|cracked|cracking|leak|leaks|leaking|leakage|wear|wears|worn|rises|rose|drops|dropped|fell|falls|fallen|instead of|rather than|below|above|higher than|lower than|
  more than|less than|worse|unstable|uneven|varies|vary|fluctuates|cannot|can not|unable|does not|do not|did not|no longer|jams|jam|jammed|corrodes|corrosion|rework|delay|delays|delayed|late|missing|misses|overheats|clog|clogs|clogged|stick|sticks|spoil|spoils|spoiled|
  deviates|off by|twice as|idle|stuck|burnt|burns|sour|mould|mold|contaminated|contamination|
  افت|خرابی|خراب|ضایعات|ضایع|هدر|اتلاف|تلف|توقف|متوقف|می ایستد|نوسان|کمبود|بالا است|بالاست|بالا رفته|بالاتر از|پایین|پایین تر|شکست|می شکند|شکستگی|نشتی|نشت|دوباره کاری|دوباره‌کاری|ترک|ترک می خورد|پارگی|پاره|پاره می شود|برگشت|برگشتی|مرجوعی|مرجوع|شکایت|
  زیان|ضرر|تاخیر|تأخیر|دیر|کند|کندی|گیر|گیر می کند|گرفتگی|می گیرد|می سوزد|سوختن|سوختگی|ناهموار|نایکنواخت|یکنواخت نیست|نمی شود|نمی رسد|نمی کند|نمی تواند|نمی توانیم|نمی گیرد|نمی خورد|نمی ماند|نمی دهد|نیست|ندارد|نداریم|به جای|بجای|بیشتر از|بیش از|کمتر از|کم شده|کاهش یافته|افزایش یافته|
  زیاد شده|زیاد است|بدتر|فرسودگی|خوردگی|زنگ|آلوده|آلودگی|ترش|کپک|رد می شود|رد شده|مردود|از بین می رود|می ریزد|ریزش|می چسبد|چسبندگی|موج|کج|لق|داغ می کند|دو برابر|عقب|معطل|بیکار|خاموش|قطع|قطعی|لرزش|سر و صدا|اختلاف|انحراف`);

const NUMBER_WORDS = new Set(
  phrases(`one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter|twice|double|zero|
  یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|دوازده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|هزار|نیم|نصف|ثلث|ربع|صفر`).map(
    (phrase) => phrase.join(' '),
  ),
);

/** Whether a word is a figure: digits of any script, or a number in letters. */
export const isFigure = (key: string): boolean => /\d/.test(key) || NUMBER_WORDS.has(key);
