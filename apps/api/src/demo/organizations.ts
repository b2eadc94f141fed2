import type { DemoOrganization } from './cast.js';

/** Offices, owners, definers and everybody who is neither of them nor a solver. */
export const organizations: readonly DemoOrganization[] = [
  {
    key: 'office.carpet', name: 'کانون هماهنگی دانش، صنعت و بازار فرش و نساجی', province: 'IR-10', isic: ['94'], headcount: 9, locale: 'fa', capacities: ['office'],
    about: 'دبیرخانه در اصفهان؛ مسئله‌های فرش و نساجی سراسر کشور و هر مسئله‌ای را که کانون دیگری ندارد می‌پذیرد.',
    members: [['carpet.head', 'head'], ['carpet.officer', 'manager'], ['carpet.second', 'manager']], office: { fields: ['carpet', 'other'], isFallback: true },
  },
  {
    key: 'office.food', name: 'کانون هماهنگی دانش، صنعت و بازار آرد، نان و شکر', province: 'IR-23', isic: ['94'], headcount: 7, locale: 'fa', capacities: ['office'],
    about: 'مسئله‌های آسیاب، نان و شکر؛ با همراهی انجمن‌های صنفی.',
    members: [['food.head', 'head'], ['food.officer', 'manager'], ['food.second', 'manager']], office: { fields: ['wheat-flour-bread', 'sugar'] },
  },
  {
    key: 'weaver', name: 'شرکت فرش ماشینی گلبافت سیلک', province: 'IR-10', isic: ['13'], headcount: 180, locale: 'fa', capacities: ['problemOwner'], park: 'park',
    about: 'چهارده دستگاه بافندگی فرش ماشینی در کاشان؛ صادرات به عراق و امارات.', members: [['weaver', 'head']], phones: ['+98 31 5555 4120'], website: 'https://golbaft-silk.example',
  },
  {
    key: 'miller', name: 'آرد زرین دشت گرگان', province: 'IR-27', isic: ['10'], headcount: 95, locale: 'fa', capacities: ['problemOwner'],
    about: 'آسیاب غلتکی با ظرفیت ۲۴۰ تن در شبانه‌روز.', members: [['miller', 'head']], phones: ['+98 17 3222 8801'],
  },
  {
    key: 'sugar', name: 'صنایع شکر کارون نو', province: 'IR-06', isic: ['10'], headcount: 640, locale: 'fa', capacities: ['problemOwner'],
    about: 'کارخانه شکر نیشکر با مزرعه و تصفیه‌خانه خود.', members: [['sugar', 'head']],
  },
  {
    key: 'foundry', name: 'Arak Borna Foundry', province: 'IR-00', isic: ['24'], headcount: 120, locale: 'en', capacities: ['problemOwner'],
    about: 'Grey and ductile iron castings up to 400 kg for pump and valve makers.', members: [['foundry', 'head']],
  },
  {
    key: 'polyester', name: 'Yazd Tarab Polyester', province: 'IR-21', isic: ['13', '20'], headcount: 210, locale: 'en', capacities: ['problemOwner'],
    about: 'Texturing and circular knitting; three shifts.', members: [['polyester', 'head']],
  },
  {
    key: 'definer', name: 'مهندسین مشاور نخستین گام', province: 'IR-23', isic: ['71'], headcount: 14, locale: 'fa', capacities: ['definer'],
    about: 'ممیزی فرایند و تعریف مسئله در واحدهای کوچک و متوسط؛ روش هشت‌گام و پنج چرا.', members: [['definer', 'head']],
  },
  {
    key: 'definer.two', name: 'Sanjeh Process Audit', province: 'IR-09', isic: ['71'], headcount: 8, locale: 'en', capacities: ['definer'],
    about: 'Energy and process audits for foundries and food plants.', members: [['definer.two', 'head']],
  },
  {
    key: 'park', name: 'شهرک صنعتی راوند', province: 'IR-10', isic: ['84'], headcount: 30, locale: 'fa', capacities: ['park'],
    about: 'سیصد واحد در کاشان.', members: [['park', 'head']],
  },
  {
    key: 'hub', name: 'Tabriz–Istanbul Technology Hub', province: 'IR-03', isic: ['74'], headcount: 6, locale: 'en', capacities: ['hub'],
    about: 'Brings solvers of Türkiye and Azerbaijan to problems in Iran, and the other way round.', members: [['hub', 'head']],
  },
  {
    key: 'public', name: 'ستاد پشتیبانی صنایع کوچک راوند', province: 'IR-23', isic: ['84'], headcount: 60, locale: 'fa', capacities: ['publicBody'],
    about: 'پرداخت‌کننده بخشی از دستمزد تعریف مسئله در طرح بهره‌وری.', members: [['public', 'head']],
  },
  {
    key: 'lab', name: 'آزمایشگاه همکار آزمون‌پویش', province: 'IR-10', isic: ['71'], headcount: 22, locale: 'fa', capacities: ['lab'],
    about: 'آزمون‌های نساجی، آرد و پساب با گواهی هفده‌هزار و بیست‌وپنج.', members: [['lab', 'head'], ['vision', 'manager']],
  },
];
