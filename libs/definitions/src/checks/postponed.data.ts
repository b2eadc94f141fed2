import { grammar } from './reading.js';

const SETTLED =
  'defined|determined|decided|specified|agreed(?: upon| on)?|fixed|settled|clarified|announced|communicated|finali[sz]ed|negotiated|discussed|established|worked out|ascertained|advised|named|detailed|completed|filled in|added|inserted|supplied|provided|given|stated|notified|published|set|chosen|selected|estimated|looked up|calculated|measured|checked|confirmed|approved|resolved|submitted|drawn up|informed|told';
/** Settle something between people rather than in a machine. */
const OPENLY =
  'defined|determined|decided|specified|agreed(?: upon| on)?|clarified|announced|finali[sz]ed|negotiated|discussed|worked out|sorted out|ascertained|advised|communicated';
const NEGOTIATED =
  'decided|agreed(?: upon| on)?|clarified|announced|finali[sz]ed|negotiated|discussed|sorted out|advised|communicated';
const LATER =
  '(?:only |then |jointly |finally )?(?:later(?: on)?|afterwards|subsequently|soon|shortly|in due (?:course|time)|at a (?:later|future) (?:date|stage|time|point|moment)|at (?:some|a later) point(?: in time)?|in (?:the )?future|some time|sometime|separately|next (?:week|month|year|time|quarter)|nearer the time|another (?:time|day)|when the time comes|(?:after|following|upon|on|before|with|at|once|when|until) (?:the |our |a |contract |award |we |it |further |its )*(?:contract|award|kick off|kickoff|visit|meeting|order|survey|trial|trials|signing|signature|negotiations?|workshop|talks|design|tender|review|inspection|consultation|discussion|agreement|approval|decision|study|decide|know|decided|agreed)|(?:in|during) (?:the |a )?(?:detailed|detail|next|following|second|later|final|engineering|execution|design|contract|kick off|course|project|negotiations?|further|coming|separate)(?: _)?)';

/** Settled later, not known yet, waited for, or a note of the writer to himself. */
export const POSTPONED_EN = grammar(`
  (?:tbd|tbc|tba|tbs|tbn|t\\.b\\.[dca]|fixme|todo|xx+|nn|placeholder|dummy text|sample text|bla bla|blah blah|asdf|lorem(?: ipsum(?: dolor)?(?: sit)?(?: amet)?)?|n a yet)
  insert(?: the| a)?(?: _)? here|(?:value|figure|number|text|date|name) here|fill in(?: the _)?(?: later| here)|to fill in|coming soon
  (?:is|are|was|has|have|must|value|figure)? ?(?:still|yet) (?:to be|has to be|have to be|needs to be|need to be|must be|being) (?:${SETTLED})
  (?:is|are|has|have|remains?|,)? ?(?:still|yet) (?:to (?:come|follow|decide|agree|clarify)|pending|undecided|undefined|unresolved|unspecified|unsettled|undetermined|under (?:discussion|clarification|negotiation|consideration|review)|in (?:discussion|clarification|negotiation))
  remains? (?:to be (?:${SETTLED}|seen)|undecided|unresolved|unspecified|undefined|pending)
  (?:is|are|was|were|has|have|,|:)? ?(?:not|n t) yet (?:been )?(?:${SETTLED}|final|certain)
  (?:is|are|has|have) not (?:yet )?(?:been )?(?:decided|defined|determined|agreed|specified|clarified|finali[sz]ed)(?: (?:upon|on))?(?: yet| so far| to date)?
  (?:hasn't|haven't|isn't|aren't) (?:yet )?(?:been )?(?:${SETTLED}|final)(?: yet| so far)
  (?:${NEGOTIATED}|defined|determined|specified|fixed|known) (?:yet|as yet)(?= (?:\\||,))
  (?:will|shall|is going to|are going to|is|are|can|can only)(?: only| then| still| also)* (?:be |to be )?(?:${SETTLED})(?: (?:to|by|with|for|the|us|you|them|bidders?|supplier|jointly|and|our|in|writing|it|customer|client|management|buyer|${NEGOTIATED})){0,5} ${LATER}
  (?:will|shall) (?:only |then )?be (?:${NEGOTIATED})
  will (?:only |then )?be (?:${OPENLY})(?= \\|)
  (?:is|are|:|,|\\() to be (?:confirmed|advised|named|completed|supplied|added)(?: (?:by|with|later|soon|in|after|once)(?: _){0,3})?(?= (?:\\||\\)|,))
  (?<!(?:has|have|had|need|needs|ought) )to be (?:${OPENLY})(?: ${LATER})?
  (?:follows?|comes|will follow|will come|shall follow|will be sent|to follow)(?: up)? (?:later|soon|shortly|separately|in due course|at a later (?:date|stage)|in a (?:later|separate) _|next (?:week|month))
  (?:details?|figures?|values?|specifications?|drawings?|data|dimensions|information|date) (?:to follow|will follow|follow later|pending|to come|(?:is|are) (?:not (?:yet )?known|pending|not yet _))
  (?:is|are|remains?|,|:|\\() (?:pending|undecided|undetermined|unspecified|an open (?:point|question|issue|item)|under (?:discussion|clarification|negotiation|consideration)|in (?:clarification|discussion|negotiation)|being (?:clarified|discussed|negotiated|finali[sz]ed|decided|determined|ascertained))
  (?:pending|awaiting) (?:the |a |an |our |further |final |formal |_ )?(?:decision|approval|confirmation|clarification|definition|information|answer|reply|feedback|agreement|specification|instructions?|figures?)
  (?:we are|i am|we're|i'm|still) (?:still )?(?:waiting|awaiting) (?:for |on )?(?:the |a |an |our )?(?:_ )?(?:answer|reply|decision|confirmation|figures?|values?|information|feedback|numbers?|approval|_ to (?:decide|confirm|answer|tell|reply))
  how (?:many|much|long|often|high|big|far|large|fast|heavy|deep|old|thick|wide)(?: _){0,5}?(?: ,)?(?: we| i| nobody| is| are| remains?| has)?(?: still| yet)? (?:do not|don't|cannot|can't|not|unknown|unclear|undecided|must still|has still)(?: yet)? (?:know|say|tell|clear|known|been (?:measured|counted|recorded|determined|decided|settled)|be (?:measured|counted|found out|determined|decided|settled)|yet|so far|at present|\\|)
  (?:we|i|they|you)(?: also| still)? (?:do not|don't|cannot|can't|have not|haven't|have yet to|have still to|still have to|still need to|need to|will|shall|'ll|'ve not|have to)(?: yet| still| not)? (?:know|decided?|agreed?|say|tell|determined?|clarif(?:y|ied)|find out|settled?|specif(?:y|ied)|defined?|fix(?:ed)?|work(?:ed)? out|ask|look up|chosen|choose|made up our minds?|let you know|inform you|get back to you|fill (?:this |it )?in|add (?:this|it)|supply|measured?|counted)(?: _){0,4}? (?:yet|later|soon|so far|next week|afterwards|in due course|shortly|separately|once _|after _)
  (?:we|i) (?:don't|do not|haven't|have not) (?:yet know|know yet|decided|agreed|determined)(?: yet)?|not known to us yet|nobody (?:has (?:decided|told us)|knows) yet|your guess is as good as _
  (?<!to )(?:ask|check with|clarify with|confirm with|ask about|find out from|discuss with|look up|get (?:the )?(?:figure|value|number) from|must ask|have to ask|need to ask|will ask|note to self)(?: (?:the|our|mr|mrs|ms|in))*(?: _){1,3}(?= (?:\\||\\)))
  (?:somebody|someone|please|x) (?:to |must |should )?(?:fill in|complete|insert|add|supply) (?:the |this |here|a )?(?:_)?
  (?:this|the) (?:section|part|value|paragraph|chapter|figure|line|table|field|text)(?: (?:is|must|still|to|needs|has|be|will))* (?:to be (?:completed|written|added|inserted|filled in|supplied)|be (?:completed|written|added|supplied|inserted|filled in)(?: later)?|under construction|left blank|incomplete|written later)
  (?:at this|for the|at the) (?:point|moment|time being|present)(?: time)? (?:still )?(?:unknown|undecided|undefined|not (?:known|decided|defined|clear))|(?:unknown|undecided|open) (?:at present|for now|at this (?:stage|point)|for the (?:time being|moment)|as yet)
  as (?:to be |will be )?(?:agreed|discussed|defined|notified|advised|communicated) (?:later|separately|in due course|at a later _)|left (?:open|blank) (?:for now|for the moment|at present)|date (?:open|to be _)|decision (?:pending|outstanding|to follow|will be (?:made|taken)(?: _)?)|(?:will|to) (?:decide|say|specify|determine|announce|tell|communicate|inform|clarify|define|name)(?: _){0,4} (?:later|in due course|at a later (?:date|stage|time)|subsequently|afterwards|another time)
  (?:has|have) yet to (?:be )?_|(?:must|has to|have to|needs? to) still (?:be )?_|(?:still|yet) (?:must|has to|have to|needs? to) (?:be )?(?:${SETTLED}|asked|found|counted|decide|ask|tell|say|measure|find|agree|write|look|come|give|name)
  (?:is|are|was) (?:yet|still|as yet|so far|at present|currently) (?:unknown|undecided|undefined|to be seen|anyone's guess|in preparation|missing here|in the making|in the works)|(?:unknown|not known|not fixed|not settled|undecided|not clear|not decided|not available|not defined|not determined|not measured|not counted)(?: to us)? (?:at (?:the moment|present|this (?:stage|point|moment|time))|so far|yet|as yet|for now|to date|today|right now)
  (?:has|have|was|were) not (?:yet )?been (?:measured|counted|recorded|calculated|ascertained|looked up|fixed|chosen|set|settled|named|weighed)(?: (?:so far|yet|to date|until now))
  (?:_ )?(?:will|shall|has to|must|is going to|has promised to) (?:give|tell|send|supply|provide|name|let|inform|hand|get|call|write|mail|advise|notify) (?:us|you|me|bidders?|them|the (?:bidders?|supplier|contractor|vendor)|in)(?: (?:the|a|of|with|know|back|about|in|it|its|exact|right))*(?: (?:value|figure|number|date|colour|answer|details?|limit|data|information|know|later|name|list|size|dimensions|back))
  (?:has|have|needs?|is|are) to be (?:asked|looked up|clarified|inquired|enquired|found out|requested) (?:from|with|at|by|of|first|again|in)|(?:must|should) be (?:asked|inquired|enquired) (?:from|of|about)
  : to be (?:filled in|added|completed|inserted|supplied|entered)(?: later)?(?: by)?|(?:number|figure|value|name|date|amount|quantity|address|price|size|text|colour|unit|details?) (?:to be|will be|has to be|must be|is to be|are to be) (?:added|inserted|supplied|completed|filled in|looked up|handed in|given|provided|entered|announced|supplemented)(?: (?:later|by|here|after|soon|:))?(?= (?:\\||\\)|:|,|later|by|here|after|soon|when|once))|(?:will|shall) be (?:handed in|looked up|supplemented|filled in later|inserted|made known|made public|brought up)(?: later)?
  (?:sections?|chapters?|tables?|lists?|details?|contents?|texts?|figures?|values?|particulars|specifications?|more|rest|description|explanation)(?: (?:of|on|about|in) (?:this|the|it|these|that) ?_?)? (?:follows?|will follow|to follow|follow(?:s)? later|coming|still to come|comes later)(?= (?:\\||,|later|soon))
  (?::|\\() (?:the )?(?:value|figure|number|data|information|answer|colour|date|amount) (?:from|by|of|see|according to|as per|via|with|at) (?:the |our )?_(?= (?:\\||\\)))|\\( (?:still|yet|not yet|to be|missing|unclear|unknown|tbd)(?: _){0,4}(?= \\))
  (?:is|are) to be (?:set|fixed|chosen|named|given|supplied|provided|picked|laid down|settled) (?:by|with|in|at|after|once|when|before)(?: (?:the|our|a|its))*(?: _){1,3}? ?(?:later|in|at|next|after|once|when|before|during|meeting|session|\\|)
  (?:criteria|list|specification|specifications|drawings?|plan|protocol|details?|text|document|terms|schedule|values?|figures?|rules?|requirements?|layout|concept|contract|programme|annex|appendix|data sheet|tolerances?)(?: (?:of|for) _(?: _)?)? (?:is|are) (?:still |currently |now )?(?:being (?:drawn up|prepared|worked out|written|compiled|drafted|made|revised|collected|elaborated|put together|checked|worked on)|in (?:preparation|progress|the making|the works|draft)|not (?:ready|finished|complete|available)|under (?:preparation|construction|revision|way))
  (?:period|date|price|value|number|question|point|issue|amount|warranty|limit|colour|venue|quantity|place of delivery|duration|percentage|size|decision|matter|deadline)(?: (?:of|for) _(?: _)?)?(?: itself)? (?:is|are|remains?|stays?|has been left|was left|is left) (?:still |yet |quite |entirely )?open(?= (?:\\||,|for|at|until))
  will be (?:described|specified|given|listed|shown|defined|detailed|laid down|set out|dealt with|regulated|settled|governed) in (?:a|an|the) (?:separate|later|further|different|next|another|future|forthcoming|subsequent|detailed|final)(?: _)?|(?:as|like) (?:discussed|agreed|talked about|mentioned|said|settled|arranged|told) (?:on the (?:phone|telephone)|by (?:phone|telephone|word of mouth)|orally|verbally|in person|in the meeting|at the meeting|last time|recently|the other day|between us|yesterday)|(?:is|are) left (?:to be|for) _(?: _){0,3} (?:to _|later)|left to be (?:${SETTLED})|(?:is|are) missing here|and will be supplied|until (?:we|it is|this is|that is) (?:know|known|clear|decided|agreed|settled|fixed|clarified)|(?:nobody|no one|someone|somebody) (?:has told us|could tell us|can tell us|knows? exactly|must still|will have to)(?: _){0,3}|(?:who knows|god knows|i forget|i forgot|cannot remember)(?= (?:\\||,))
`);

const SETTLE_FA =
  'اعلام|مشخص|تعیین|تعریف|معین|معلوم|ابلاغ|درج|اضافه|افزوده|تکمیل|نهایی|قطعی|توافق|تصمیم|تصمیم‌گیری|اطلاع|اطلاع‌رسانی|روشن|تصویب|محاسبه|برآورد|نوشته|پر|وارد|گفته|مطرح|ذکر|بیان|قید|تدوین|استعلام|اندازه‌گیری|بررسی|انتخاب|ارائه|ارسال|پیوست|تأیید|تنظیم|خبر|هماهنگ|داده|آماده|اصلاح|تفاهم';
const STRONG_FA = 'مشخص|تعیین|تعریف|معین|معلوم|نهایی|قطعی|توافق|تصمیم|تصمیم‌گیری|روشن|تصویب|برآورد|ابلاغ|تفاهم';
/** Forms that tell what will be done, not what must be done. */
const WILL_FA =
  '(?:گرفته |داده )?(?:می‌شود|می‌گردد|خواهد شد|خواهد گردید|خواهند شد|می‌شوند|می‌گردند|می‌شه|میشه|می‌کنیم|می‌کنم|خواهیم کرد|خواهند کرد|خواهد کرد|می‌کند|می‌کنند|می‌نماییم|می‌گیریم|می‌دهیم|می‌دهم|می‌رسد|خواهیم داد|خواهد داد|خواهد رسید|خواهیم گرفت|خواهد گرفت|می‌گیرد|می‌دیم|می‌دم|می‌گیم|می‌گم)';
const ANY_FA = `(?:${WILL_FA}|شود|گردد|شوند|بشود|بشه|شه|کنیم|کنم|کنید|کند)`;
const LATER_FA =
  '(?:متعاقبا|متعاقب آن|بعدا|بعدن|بعدها|بعدتر|در آینده|در آتیه|آتیا|عنقریب|در (?:زمان|وقت|موقع|فرصت|موعد) (?:مقتضی|مناسب|دیگر)~|به زودی|بزودی|به مرور|در (?:جلسه|جلسهٔ|نشست|فاز|مرحله|مراحل|گام|نسخه|ویرایش|نامه|جلسات) (?:ی )?(?:بعد|بعدی|آینده|آتی|نهایی|دیگر|دیگری|جداگانه‌ای|توجیهی|هیئت|هیئت‌مدیره|مشترک)|به (?:وقت|موقع)ش|سر فرصت|هفته(?: ی)? (?:بعد|آینده|دیگر)|ماه(?: ی)? (?:بعد|آینده|دیگر)|سال آینده|روزهای آینده|فردا)';
const CONTRACT_FA =
  '(?:(?:هنگام|در هنگام|حین|در حین|در زمان|زمان|موقع|در مرحله‌?|در متن|در|طی) (?:ی )?(?:عقد قرارداد|عقد|قرارداد|انعقاد قرارداد|سفارش|طراحی|طراحی تفصیلی|طراحی جزئیات|مذاکره|مذاکرات|جلسه|بازدید|نامه|نامه‌ای|اجرا|ابلاغ|نصب|آینده)|جداگانه|به صورت جداگانه|به طور جداگانه)';
const NO_CAUSE = '(?!(?:علت|علتش|دلیل|دلیلش|چرا|منشا|باید|نباید) )';
const MIDDLE = `(?: ${NO_CAUSE}[^ |,:()]+)`;
const AMOUNT_FA =
  '(?:مقدار|تعداد|میزان|عدد|رقم|تاریخ|مبلغ|ظرفیت|ابعاد|سقف|مدت|چقدر|شمار|وزن|ارتفاع|سختی|حد)(?:ش|ی|اش)?|چند|چندتا|چه مقدار|چه تعداد|چه زمانی|چند درصد';
const ASK_FA =
  '(?:می)?(?:‌?)(?:بگیرم|بگیریم|بپرسم|بپرسیم|بپرس|بپرسید|پرسم|پرسیم|گیرم|گیریم|دهم|دهیم|دم|دیم|گم|گیم|نویسم|نویسیم|بنویسم|بنویسیم|بذارم|بگذارم|بگذاریم|ذارم|دربیارم|دربیاورم|پیدا کنم|پیدا کنیم|چک کنم|چک کنیم|استعلام کنم|استعلام کنیم|استعلام شود|سؤال شود|سؤال کنم|پرسیده شود|هماهنگ کنم|هماهنگ کنیم|مشورت کنم|مشورت کنیم|صحبت کنم|صحبت کنیم|بیاورم|بیارم|فرستم|فرستیم)';

export const POSTPONED_FA = grammar(`
  (?:tbd|tbc|tba|xx+|todo|لورم ایپسوم(?: _){0,4}|فلان(?:ی| قدر| مقدار| عدد| تاریخ)?|نقطه‌چین|جای خالی|متن نمونه|متن آزمایشی)
  ${LATER_FA}${MIDDLE}{0,6}? (?:${SETTLE_FA})(?:ش|اش|ی)? ${ANY_FA}
  ${LATER_FA}${MIDDLE}{0,4}? (?:می‌گوییم|می‌نویسیم|می‌فرستیم|خواهد آمد|خواهیم گفت|خواهیم نوشت|خواهیم فرستاد|می‌فرستم|می‌نویسم|می‌گم|می‌گیم|می‌دیم|می‌دم|میاد|بنویسیم|بنویسم|می‌پرسیم|می‌پرسم|خواهد رسید|می‌رسد|بگوییم|بگیم)
  ${CONTRACT_FA}${MIDDLE}{0,5}? (?:${STRONG_FA}|اعلام|درج|ذکر)(?:ش|اش|ی)? ${WILL_FA}
  (?:پس از|بعد از|بعد|پس|تا پس از|تا بعد از)${MIDDLE}{1,7}? (?:${STRONG_FA})(?:ش|اش|ی)? ${WILL_FA}
  (?:پس از|بعد از|تا پس از)${MIDDLE}{1,7}? (?:اعلام|درج|تکمیل|اضافه|ارائه|پر|ارسال|ذکر|نوشته) (?:خواهد شد|خواهد گردید|خواهند شد|خواهیم کرد|خواهد کرد|می‌کنیم)
  (?:مشخص|تعیین|تعریف|معین|معلوم|نهایی|قطعی|اعلام|ابلاغ|توافق|روشن|تصمیم‌گیری) (?:خواهد شد|خواهد گردید|خواهند شد|خواهیم کرد)
  (?:توسط|از سوی|از طرف|با نظر|با)${MIDDLE}{1,5}? (?:بر سر _ )?(?:${STRONG_FA}|اعلام) (?:خواهد شد|خواهد گردید|خواهیم کرد|خواهد کرد|خواهیم گرفت|خواهد گرفت)
  هنوز${MIDDLE}{0,6}? (?:${STRONG_FA}|اعلام|محاسبه|اندازه‌گیری|معلوم|عددش|انتخاب)(?:ی|ش|اش)? (?:نشده است|نشده‌اند|نشده|نیست|نکرده‌ایم|نکرده‌اند|نکرده|نگرفته‌ایم|نگرفته‌اند|نگرفته|نرسیده‌ایم|نگردیده|نداریم|نشد|نشدن)
  هنوز${MIDDLE}{0,4}? (?:نمی‌دانیم|نمی‌دونیم|نمی‌دانم|نمی‌دونم|به نتیجه نرسیده~|روی هواست|رو هواست|محل بحث است|نپرسیده~|باز است برای _)
  (?:${AMOUNT_FA})${MIDDLE}{0,6}?(?: ,| :)?(?: ${NO_CAUSE}[^ |,:()]+){0,3}? (?:نامشخص|نامعلوم|معلوم نیست|مشخص نیست|معلوم نشده|مشخص نشده|تعیین نشده|نمی‌دانیم|نمی‌دونیم|اعلام نشده|قطعی نیست|نهایی نیست|نهایی نشده|قطعی نشده|تعریف نشده|نمی‌دانم|معلوم نشد|مشخص نشد)(?: است)?
  (?:این (?:قسمت|بخش|عدد|مورد|فصل|جمله|ردیف|بند|جا|خانه|جدول|متن|قسمتش)|اینجا|همین‌جا|ادامه‌?(?: متن)?)(?: (?:را|رو|بعدا|بعد|هم|باید|توسط|هنوز|بعدا|لطفا|با|_)){0,3} (?:تکمیل|پر|نوشته|اضافه|درج|وارد|کامل|ذکر|آورده|گذاشته|افزوده|اصلاح|قید) (?:شود|بشود|گردد|بشه|شه|کنید|کنیم|کنم|خواهد شد|می‌شود|می‌گردد|نشده|کن|نمایید)
  (?:${AMOUNT_FA}|اسم|نام|مدل|جواب|آمار|اطلاعات|سایز|اندازه|جزئیات|جزییات|نقشه|فهرست|مشخصات|لیست)(?:ش|اش)?(?: (?:را|رو|دقیق|آن|دقیقش|از|باید|نهایی|بعدا|بعد|تا|با|هم|_)){0,6} ${ASK_FA}
  (?<!را )(?:باید )?(?:از|با) _(?: _){0,3}? ${ASK_FA}
  (?:در دست) (?:بررسی|تعیین|مذاکره|محاسبه|تدوین|تصمیم‌گیری|مطالعه|تکمیل|تهیه|تصویب|استعلام|برآورد|تنظیم|اقدام)(?: (?:است|می‌باشد|هست|باشد))?
  (?:در حال|درحال|تحت|در جریان) (?:تعیین|مذاکره|تصمیم‌گیری|تدوین|نهایی شدن|نهایی‌سازی|محاسبه|برآورد|جمع‌بندی|رایزنی)(?: (?:است|می‌باشد|هست|باشد|هستیم|هستند))?
  (?:در انتظار|منتظر|منوط به|موکول به)(?: _){0,2}? (?:اعلام|تصمیم|ابلاغ|تصویب|مشخص شدن|تعیین|مصوبه|نهایی شدن|نظر (?:نهایی|مدیر|هیئت|هیئت‌مدیره|مشاور))~(?: _)?
  موکول (?:به _|می‌شود|شد|شده|است|می‌گردد)(?: _){0,2}|به (?:بعد|جلسه|آینده|فاز|مرحله|هفته|مذاکرات?)(?: _){0,2}? (?:موکول|واگذار|محول|حواله|سپرده|می‌ماند)|(?:بماند|باشد|می‌ماند|بمونه) برای (?:بعد|جلسه|آینده|هفته|فاز)(?: _)?|فعلا(?: _){0,2}? (?:نامشخص|معلوم نیست|مشخص نیست|خالی|مسکوت|نمی‌دانیم|بلاتکلیف|نمی‌دونیم)|بلاتکلیف|\\( (?:تکمیل|اضافه|نوشته|اصلاح|درج|پر) (?:شود|گردد|بشه)(?= \\))
  (?:تکمیل|اضافه|پیدا|چک|درست) (?:کنم|می‌کنم)|(?:یادم|یادمان|یادت|یادتون) (?:باشد|باشه|نرود|نره)(?: _){0,3}|هر ?(?:وقت|موقع|زمان) (?:معلوم|مشخص|نهایی|قطعی|روشن) (?:شد|گردید|بشه|شود)(?: _){0,3}
  (?:مشخص|تعیین|معلوم|نهایی|قطعی) (?:نشده|نگردیده)(?: است|اند)?(?= (?:\\||,))
  (?:مقدار|عدد|تاریخ|مبلغ)~ : ?(?:نامشخص|بعدا|متعاقبا|فعلا|خالی|ندارد|معلوم)(?: _){0,3}
`);
