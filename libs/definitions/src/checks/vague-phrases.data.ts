import { grammar } from './reading.js';

/** Turns that judge without a measure, by grammar: degree, comparison with what is possible, and idioms. */
export const VAGUE_TURNS = grammar(`
  as (?!(?:far|much|well|closely|many|per|of|a|an|the|is|in) )_ as (?:is |are |at all |reasonably |technically |economically |humanly )*(?:possible|feasible|practicable|can be|they come|it gets|it can)
  as soon as (?:possible|practicable|feasible|can be)
  (?:the )?(?:least|lowest|highest|shortest|smallest|greatest|best|fastest|utmost) possible
  (?:kept|held|reduced|brought|cut|limited|lowered|keep|reduce|hold) * to (?:a|the|an) (?:absolute |bare |strict )*minimum
  (?:to|at) (?:a|an|the) (?:_ )?(?:high|good|great|large|considerable|certain|acceptable|satisfactory|reasonable|necessary|professional|unacceptable|sufficient) (?:standard|degree|extent|level|pace)s?
  (?:high|highest|good|best|top|first class|outstanding|proper|adequate|poor|bad|low|inferior|decent|superior|utmost|necessary|due|great|reasonable|special|particular) (?:quality|standards?|care|performance|workmanship|finish|appearance|attention|precision|accuracy|effort|diligence)
  (?:low|high|good|poor|long|short|great|adequate|sufficient|competitive|attractive|reasonable|fair) (?:cost|costs|price|prices|efficiency|durability|reliability|lifetime|life|service life|availability|flexibility|speed|noise|consumption|stability|comfort)
  in (?:a|an|the) (?:_ )?(?:timely|good|orderly|professional|proper|workmanlike|careful|safe|efficient|satisfactory|appropriate|suitable|reasonable|clean|tidy|neat|friendly|sensible|responsible|acceptable|convenient|correct|clear|simple|easy) (?:and _ )?(?:manner|way|fashion|time|condition|state|order|shape)
  (?:within|in) (?:a |an )?(?:good|reasonable|short|acceptable|due|appropriate|adequate|suitable|sensible|very short|shortest|foreseeable|quick) (?:time|period|period of time|notice|order|timeframe|time frame|future|while)
  in (?:the blink of an eye|no time|next to no time|a flash|a jiffy|the twinkling of an eye|a heartbeat|seconds|good time|due time|good order|good shape|good condition|a moment|short order|the near future)
  at (?:short notice|a glance|first glance|lightning speed|the earliest|a reasonable price|any moment|all hours|the drop of a hat|breakneck speed|a snail's pace|all costs)
  (?:without|with (?:little|minimal|as little|hardly any|no great|not much|reasonable|acceptable|great|considerable|much)) (?:undue |much |great |any great |significant |major |noticeable |unnecessary |appreciable |considerable |further |too much )?(?:effort|delay|delays|hassle|trouble|problems?|difficulties|fuss|ado)
  without (?:undue|much|great|any great|significant|major|noticeable|appreciable|considerable|too much) _
  (?:up|not up) to (?:scratch|par|date|standard|the mark|the job|the task|snuff|speed|modern standards|current standards|today's standards)
  (?:top|first|second|world) (?:notch|class|rate|quality)
  (?:state|condition) of the art
  second to none|like clockwork|a piece of cake|child's play|a breeze|a pleasure|like new|brand new|leaves? (?:much|a lot|something) to be desired|good value(?: for money)?|value for money|next to nothing|next to none|good as new|on the safe side|a nightmare|a disaster|a pain|through the roof|all over the place|day in day out|easy on the eye|pleasing to the eye|easy to (?!open)_
  by (?:far|a wide margin|a long way|and large)|far (?:too|more|less|above|below|from|beyond|higher|lower|longer|greater|fewer|behind) _?|way (?:too|above|below|over|beyond|more|less)(?: _)?|much (?:too |more |less )?(?:higher|lower|longer|greater|faster|slower|worse|better|bigger|larger|smaller|often|shorter|time|energy|water|money|more|less)
  (?:too|very|rather|quite|fairly|pretty|extremely|exceptionally|incredibly|terribly|awfully|unusually|unacceptably|excessively|overly|unduly|reasonably|relatively|comparatively|somewhat|really|ridiculously|remarkably|surprisingly|hopelessly|frightfully|dreadfully|sufficiently|adequately|perfectly|insanely|painfully|immensely|amply|unbearably|suspiciously|unreasonably|noticeably|annoyingly|visibly|considerably|significantly|substantially|markedly|a bit|a little|slightly|kind of|sort of|so very|ever|increasingly|hugely|enormously|disproportionately|seriously|badly|horribly|moderately|decidedly|highly) (?!(?:first|last|same|to|of|the|a|an|and|or|is|are|was|be|when|if|by|in|on|at|with|from|that|no|not|than|enough|flammable|explosive|corrosive|bent|damaged) )_
  so (?![^ ]+ed |that |as |far |long |called |if |we |they |it |the |is |are |on |do |does )_ (?:that|as to)
  _ enough (?:to|for|so|in|when|not|and|that|even|at|on|with)?
  (?:not|never|no longer|hardly) (?:really|quite|very|particularly|especially|exactly|overly|all that|that) _
  (?:take|takes|taking|took|lasts|lasted|drag|drags|dragged) (?:too |very |so |for |up |quite )?(?:long|forever|ages|hours|days|weeks|months|an eternity)(?! (?:_ )?\\d)
  (?:regular|frequent|short|reasonable|suitable|appropriate|certain|irregular|close|wide|proper|sensible|fixed) intervals
  more or less|to some extent|to a (?:great|large|certain) extent|on the (?:high|low|heavy|slow|large|small) side|as a rule|for the most part|by and large|within reason|time and (?:time )?again|over and over(?: again)?|again and again|every (?:so often|now and then|now and again|once in a while|other moment)|(?:every )?now and (?:then|again)|once in a while|from time to time|at times|at intervals|all the time|most of the time|half the time|many a _|more often than not|on and off|off and on|(?:for )?(?:a long|quite some|some|a considerable|a long long|quite a) (?:time|while)|for (?:ages|long|weeks|months|years|days|hours)|in (?:many|most|some|several|numerous|few) cases|time consuming|ages
`);

/** Quantities without a number. */
export const VAGUE_AMOUNTS = grammar(`
  (?:a |an |the )?(?:great|good|fair|large|larger|largest|huge|vast|small|smaller|big|bigger|certain|considerable|substantial|significant|high|low|tiny|growing|increasing|enormous|undue|excessive|limited|reasonable|sufficient|notable|sizeable|sizable|not inconsiderable|unknown|whole|major|greater|lion's|disproportionate|surprising|alarming|immense|massive|ever increasing|generous|appreciable|adequate|modest|negligible|inordinate|unusual|minimal|minimum|fair sized) (?:number|numbers|amounts?|shares?|parts?|portions?|proportions?|percentages?|quantity|quantities|deal|majority|fractions?|lots?|chunk|volumes?|batch of|heap|pile|sums?|stocks?|section|bunch|extent|minority|range)(?: of(?! \\d)| are| is|)
  (?:a number|a couple|a handful|a lot|(?<!\\d )lots|a bit|a majority|the majority|the bulk|a bunch|a host|a multitude|a variety|a range|plenty|a fraction|a portion|a proportion|dozens|hundreds|thousands|scores|a good half|a fair few|quite a few|quite a lot|more than a few|a good many|a great many|any number|no end|a spate|a raft|the lion's share) of(?! \\d)
  (?:a good|a fair|quite a|a mere|only a|just a|a precious|very|so|too|precious|relatively|far too) (?:few|many|lot|little|much)
  a (?:lot|few|little|bit)
  (?:almost|nearly|practically|virtually) (?:all|every|any|always|never|none|no|everything|everyone|nothing|nobody|invariably)
  (?:hardly|scarcely|barely) (?!\\d)_
`);

/** The same in Persian. */
export const VAGUE_TURNS_FA = grammar(`
  به (?:طرز|نحو|گونه|وجه) (?!ای|\\d)(?:غیر ?)?(?:قابل )?(?!(?:خودکار|دستی|مداوم|جداگانه|کامل|مستقیم|پیوسته|میانگین|متوسط|کلی|همزمان|هم|روزانه|هفتگی|ماهانه|سالانه|ساعتی|رایگان|مکتوب|کتبی|مثال|موازی|ترتیب|زیر|عمودی|افقی|برخط|تصادفی|یک|هر|نقدی|فایل|چاپی|ناگهانی|سه|آنلاین|دوره|یکسان|مساوی|یکنواخت|عمده|ویژه|لازم|نامحدود|اکسل|الکترونیکی|مجزا) ?)_~
  (?:با|در|از) (?:کمترین|بیشترین|بالاترین|پایین‌ترین|بهترین|کوتاه‌ترین|حداقل|حداکثر|نهایت|کمال|اوج|بدترین) (?:زمان|هزینه|کیفیت|سرعت|دقت|راندمان|بازده|مصرف|تلفات|خطا|صدا|لرزش|شرایط|وضع|وضعیت|حالت|سطح|مدت|فرصت|قیمت|زحمت|توان|تاخیر|توقف|ممکن|نیرو|ضایعات)
  (?:کمترین|بیشترین|بالاترین|پایین‌ترین|بهترین|کوتاه‌ترین|سریع‌ترین) (?:زمان|هزینه|کیفیت|سرعت|دقت|راندمان|بازده|مصرف|تلفات|خطا|صدا|لرزش|شرایط|حالت|سطح|مدت|قیمت|حد|شکل|نحو) (?:ممکن)?
  (?:حداقل|حداکثر|کمینه|بیشینه) (?:ممکن|باشد|برسد|شود|گردد|بماند)
  به (?:حداقل|کمینه|حداکثر|بیشینه|کمترین|بیشترین)(?: حد| مقدار| میزان)?(?: ممکن)? (?:برسد|برساند|برسانند|می‌رسد|رسانده|رسیده|برسه|برسونه)
  در (?:اسرع وقت|اولین فرصت|نخستین فرصت|کوتاه‌ترین زمان|کمترین زمان|کوتاه‌ترین مدت|کمترین مدت|زمان کوتاهی?|مدت کوتاهی?|زمان مناسب|زمان معقول|زمان قابل قبول|مهلت مناسب|فرصت مناسب|چشم به هم زدنی|یک چشم به هم زدن|سه سوت|یک لحظه|آینده نزدیک|وقت مناسب|حد اعلا|حد عالی|حد مطلوب|حد قابل قبول|حد متعارف|حد معمول|حد خوب|شان|سطح بالا|سطح خوب|سطح مطلوب|سطح عالی|سطح قابل قبول|سطح جهانی|کلاس جهانی|تراز جهانی|وضع بد|وضع خوب|وضعیت بد|وضعیت خوب|شرایط خوب|شرایط بد)~
  (?:هر ?چه|هرچی|هر چی) (?:_ ?تر|زودتر|سریع‌تر|بیشتر|کمتر|بهتر|تمام ?تر)~
  (?:هر چه تمام ?تر|هر ?چه بیشتر)
  (?:تا|در) حد (?:زیادی?|بالایی?|خوبی|مطلوبی|معقولی|قابل ‌?قبولی?|مناسبی|چشمگیری|کمی|اندکی|مقبولی?)
  زمان‌بر (?:است|باشد|نباشد|بوده|شده)
  مثل (?:آب خوردن|ساعت|روز اول|برق|برق و باد|ساعت سوئیسی|پروانه|موم|آینه)
  (?:حرف|لنگه|نظیر|رقیب|ایراد|مشکل|نقص|دردسر|عیب|کم و کسر|مو لای درزش)(?:ی)? (?:نداشته باشد|ندارد|نمی رود|نداشته باشه|نره|نرود)
  (?:چشم|دل|کاربر) را (?:نزند|خسته نکند|بگیرد)
  (?:روی|رو) اعصاب|اعصاب خرد کن|اعصاب‌خردکن|سر به فلک|خون به جگر|پدر _ درآمده|کفر _ درآمده|جان به لب|به ستوه|کلافه~|حسابی|درست و حسابی|ترو تمیز|تر و تمیز|تمیز و مرتب|شسته رفته|شسته و رفته|دست و پا شکسته|نیم بند|بخور و نمیر|الکی|زپرتی|درب و داغان|درب و داغون|بی سر و صدا
  (?:خیلی|بسیار|زیادی|بیش از حد|بیش از اندازه|بی اندازه|بی نهایت|فوق العاده|نسبتا|به شدت|شدیدا|واقعا|کاملا مناسب|به مراتب|چندان|آنچنان|اونقدر|آن قدر|آنقدر|این قدر|اینقدر|انقدر|زیاده از حد|قدری|کمی|اندکی|یه کم|یک کم|یه خرده|یه ذره|تا حدی|تا حدودی|کمابیش) (?!(?:از|که|به|در|با|و|را|رو|پیش|قبل|بعد|است|ها) )_~
  (?:کیفیت|دقت|سرعت|قدرت|راندمان|بازدهی?|عملکرد|کارایی|دوام|استحکام|مقاومت|ظرفیت|توان|پایداری|امنیت|ایمنی|طول عمر|عمر|ظاهر|نمای?|پوشش|ضخامت|اندازه|ابعاد|حجم|مقدار|میزان|تعداد|قیمت|هزینه|زمان|فاصله|روشنایی|نور|تهویه|دما|فضای?|پشتیبانی|خدمات|آموزش|استاندارد|استانداردهای?|مصرف|سطح) (?:بسیار |خیلی |نسبتا )?(?:بالا|پایین|خوب|عالی|کم|زیاد|مناسب|کافی|مطلوب|لازم|معقول|قابل ‌?قبول|قابل ‌?توجه|بد|ضعیف|نازل|رقابتی|متعادل|منطقی|شیک|ممتاز|ناکافی|نامناسب|دلخواه|متعارف|بلند|طولانی|اندک|چشمگیر|هنگفت|مقبول|ایده‌آل|منصفانه|درخور|شایسته)(?:ی|یی|تری|ترین)?(?! (?:تر )?(?:از|رفت|آمد|می))
`);

export const VAGUE_AMOUNTS_FA = grammar(`
  (?:بخش|قسمت|تعداد|مقدار|حجم|سهم|مبلغ|میزان|شمار|عده|دسته|طیف|انبوه|پاره|گوشه|کمیت|جمعیت) (?:قابل ?)?(?:توجه|ملاحظه|اعتنا|زیاد|عمده|بزرگ|هنگفت|عظیم|کم|اندک|چشمگیر|کلان|فراوان|بالا|نسبتا|بسیار|خیلی|معدود|ناچیز|محدود|نامعلوم|گزاف|وسیع|غالب|اعظم|کوچک)(?:ی|یی|ای)?
  بخش (?:اعظم|عمده|بزرگ|زیاد)(?:ی|ای)?
  (?:بخشی|قسمتی|تعدادی|شماری|مقداری|برخی|بعضی|گروهی|دسته ?ای|عده ?ای|خیلی|بسیاری|اکثر|اغلب|پاره ?ای|معدودی|اندکی|انبوهی|خیل) از (?!\\d)
  (?:بیشتر|عمده|اکثر|غالب|اغلب|عموم|کمتر) (?:_ ?ها|این|آن|اوقات|وقت|مواقع|موارد|روز|مشتریان|کارگران|کارکنان|کاربران|قطعات|محصولات|سفارشات|اپراتورها|رانندگان)(?:ی|ها|های)?
  (?<!هر )چند(?:ین)? (?!(?:لایه|منظوره|کاره|راهه|مرحله ?ای|محوره|رنگ|سره|رسانه|جمله|گانه|وجهی|ضلعی|برابر|سکویی|کاربره|زبانه))(?:بار|مرتبه|دفعه|نوبت|روز|هفته|ماه|سال|ساعت|دقیقه|مورد|نفر|تا|عدد|دستگاه|کارگر|مشتری|تن|کیلو|لیتر|متر|قطعه|درصد|جا|نقطه|_)(?:ی)?(?! (?:یکبار است|است))
  هر (?:از )?(?:چند گاه|چندگاه|چند وقت|چند مدت|گاه|گاهی)(?:ی)?(?: یک ?بار)?
`);

/** Where a word of amount or quality means something else: "at most 5", "as many as 12", "تمیز کردن". */
export const OTHERWISE_MEANT = grammar(`
  (?:at|how|no|not|as|so|twice|times|this|that|the next|the) (?:most|many|much|few|fewer|little|some)
  as (?:soon|long|well|far|good) as
  at the (?:latest|earliest)|best before|rare earths?|high speed (?:steel|camera|train)|(?:no|not) (?:later|earlier|sooner) than
  (?:smart|intelligent) (?:phones?|cards?|meters?|watch|watches)|flexible (?:hoses?|couplings?|shafts?|joints?|conductors?|cables?|pipes?|tubes?|packaging)|good manufacturing practice|economic operator
  fast fourier|(?:some|certain) (?:\\d[^ ]*|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|hundred)
  کم (?:یا|و) (?:زیاد|بیش)|گران روی~|روز به روز|به روز (?:شنبه|یکشنبه|دوشنبه|سه|چهار|پنج|پنجشنبه|جمعه|اول|دوم|\\d[^ ]*)
  (?:تمیز|آرام|مرتب|پاک|واضح|سریع|ساده|روان|منظم|محکم|ایمن|سخت|گرم|سرد|نرم|امن|زیبا|قوی|ضعیف) (?:کننده|کنندهٔ|ساز|سازی|سازه|گر|کاری|افزار|افزاری|بندی|پز|خوان|کن|کرد~|کردن|کند|کنند|کنیم|می‌کند|می‌کنند|شوی|شو)
  (?:کارت|کنتور|گوشی|تلفن|ساعت|خانه|ترازوی|تلویزیون) (?:ی |های? )?هوشمند|اتاق تمیز|(?:تعمیر|تعمیرات|سرویس|نشت) (?:جزیی|جزئی|سنگین|سبک)
  (?:شماره|کد|شناسه|شورای|منطقه|دوره|سال|بنگاه) (?:ی )?اقتصادی|(?:فنی و|بهداشت|بیماری|ایمنی|شاغل) حرفه‌ای|عمده فروش~|خرید عمده|سامانه جامع
  (?:شلنگ|لوله|کابل|اتصال|کوپلینگ|شفت|محور|خرطومی|بسته ?بندی)(?: ?(?:ی|های?))? انعطاف‌پذیر|دقیقا (?:این|آن|همین|همان|\\d[^ ]*|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)
`);
