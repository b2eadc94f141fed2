import { grammar } from './reading.js';

/** Lists that do not end, by what closes them or what opens them. */
export const OPEN_LISTS_EN = grammar(`
  (?:and )?(?:etc|etcetera|et cetera|et al|a\\.s\\.o|aso|u\\.s\\.w)|and so (?:on|forth)(?: and so (?:on|forth))?
  (?:and|or|,|and or)(?: all| any)? (?:the like|suchlike|such like|what not|whatnot|what have you|so on|so forth|all that|(?:things|stuff) like that|such things|the rest|anything else|everything else|whatever else|wherever else|whoever else|somesuch|similar)(?: _)?
  and (?:much more|many more|more|others|several others|many others|all sorts|stuff|things|beyond|further)(?= (?:\\||,|that|which|of))
  or (?:others|something (?:similar|like|of|along|comparable)(?: _){0,2}|anything (?:similar|like|of)(?: _){0,2})
  (?:and|or|,|plus|as well as|along with|together with|and or) (?:all |any |some |many |various |several |possibly )?(?:similar|comparable|related|other|others|further|various|all (?:kinds|sorts|manner) of|such|whatever (?:other|else|is|our|the|we|you|they)|miscellaneous|sundry) (?:such |similar |common |usual |relevant |suitable |customary |related |other |comparable |standard |like )*_
  including(?: ,)?(?: but)?(?: ,)? (?:not (?:limited|restricted|confined)(?: to)?|without (?:limitation|being limited to|restriction)|among others?|for example|inter alia|amongst others|at least|such as|e\\.g|things like)
  not (?:limited|restricted|confined) to
  (?:among|amongst) (?:other things|others?|many others|other _)|inter alia
  such (?:_ )?as|for example|for instance|e\\.g|eg|to name (?:but |just |only )?(?:a few|some|two|three|a couple)|by way of (?:example|illustration)|as (?:an example|examples)|(?:things|items|stuff|products|materials|substances) like|in particular
  [^ |,:()]+s like (?:_ ){1,4}(?:,|and|or)
  (?:of|or) (?:this|that|the same|a similar|such a) (?:kind|sort|type|nature|ilk)|or (?:the )?(?:similar|like) _|whatever (?:else )?(?:_ )?(?:is|may be|might be|comes|turns up|needs|belongs)(?: _)?|you name it|and the lot|and co|and all the rest
  (?:and|or)?(?: _)? ?of (?:all|any|every|various|many|different|other) (?:kinds?|sorts?|types?|descriptions?|makes)|(?:and|or) (?:elsewhere|otherwise|others like _|further ones|anything (?:comparable|equivalent|related|like|of the (?:sort|kind))|something (?:comparable|equivalent|related|along)|similarly|everything (?:that|which|around|related)|all (?:that|which|the rest|the trimmings))(?: _){0,3}|co(?= (?:\\||,))|and (?:their|its) (?:like|kin|relatives|kind)|(?:and|or) (?:a |an |one |some |any )?(?:comparable|similar|equivalent) _|starting with _|to begin with|first of all(?= )|at least _ and _|such things as
`);

export const OPEN_LISTS_FA = grammar(`
  (?:و|یا|,|و یا)? ?(?:غیره|غیرذلک|امثالهم|قس علی هذا|قس علیهذا|الی آخر|الی آخره|الخ)(?: و ذلک)?|وغیره|وامثالهم
  (?:و|یا|,|و یا) ?(?:نظایر|نظائر|امثال|مانند|مشابه|نظیر|مثل|همانند|شبیه) ?(?:این|آن|اون|آن‌ها|این‌ها|اینا|اون‌ها|ایشان)(?: ?ها)?
  (?:و|یا|,)? ?(?:از )?(?:این|آن|اون) ?(?:قبیل|دست|جور|طور|گونه|سنخ|قماش|نوع) ?(?:چیزها|چیزا|موارد|کارها|وسایل|مسائل|قطعات|مواد|ها)
  (?:و|یا|,)? ?(?:از این|از آن) (?:قبیل|دست|جور|گونه|سنخ|نوع)|و (?:این|آن|اون) (?:چیزها|چیزا|حرف ?ها|حرفا|بساط)|و چیز(?:های|ای) _
  (?:و|یا|,|و یا|به همراه|به‌علاوه|همراه با) (?:چیزهای|چیزای|موارد|مواردی|اقلام|هر|هرگونه|هر نوع|کلیه|همه|انواع) (?:ی )?(?:_ ){0,2}?(?:دیگر|دیگری|دیگه|دیگه‌ای|مشابه|مشابهی|مرتبط|نظیر)
  (?:و|یا|,|و یا) (?:سایر|دیگر(?! (?:باید|نباید|نمی|نه|هیچ))|باقی|مابقی|بقیه‌? (?:ی )?(?:موارد|چیزها|اقلام|قطعات)) (?:ی )?_(?: ?(?:ها|های|ات))?
  (?:و|یا|,) _(?: ?(?:ها|های|هایی)|ات|ان) (?:ی )?(?:دیگر|دیگری|دیگه|مشابه|مشابهی|هم‌خانواده|این‌چنینی|این‌جوری|مانند آن|متفرقه|از این دست)
  (?:و|یا) هر ?(?:چه|چی|آنچه|آن چه) (?:که )?(?:_ )?(?:لازم|باشد|بود|هست|دیگر|نیاز|شد)(?: _)?
  (?:نظیر|از قبیل|ازقبیل|از جمله|ازجمله|من‌جمله|منجمله|به ?عنوان ?(?:مثال|نمونه)|برای (?:مثال|نمونه)|مثلا|به طور مثال|بطور مثال|فی‌المثل|بالاخص|علی‌الخصوص)
  (?:مانند|مثل|همچون)(?=(?: [^ |,:()]+){1,4} (?:,|و|یا) )
  (?:هایی|های|ها|اتی|ی) (?:مانند|مثل|همچون)
  چیز(?:ی|هایی) (?:شبیه|مثل|در این) _|(?:بدون|نه) (?:محدودیت|منحصر|محدود)(?: (?:به|شدن|بودن)){0,2}|و (?:متعلقات|ملحقات|مخلفات|سایرین|همه چیز|همه‌چی)
`);
