import type { DemoCapability, DemoOrganization } from './cast.js';

const can = (statement: string, evidence: string, competences: string[], technologyCategory: string, isicDivisions: string[], trl: [number, number], keywords: string[]): DemoCapability =>
  ({ statement, evidence, competences, technologyCategory, isicDivisions, trlFrom: trl[0], trlTo: trl[1], keywords });

/** Companies that solve: Persian profiles, English ones, keywords in Turkish and Chinese. */
export const solvers: readonly DemoOrganization[] = [
  {
    key: 'vision', name: 'نگاه‌افزار سپاهان', province: 'IR-10', isic: ['62', '28'], headcount: 18, locale: 'fa', capacities: ['solver'],
    about: 'بینایی ماشین برای خط تولید.', members: [['vision', 'head']],
    profile: {
      summary: 'سامانه‌های بازرسی تصویری برای فرش، پارچه، کاشی و نان.', languages: ['fa', 'en'], regions: ['IR-10', 'IR-21', 'IR-23'], keywords: ['بینایی ماشین', 'بازرسی تصویری', 'görüntü işleme'],
      availability: { people: 4, months: 8, from: null },
      capabilities: [
        can('با دوربین خطی و پردازش تصویر، پارگی پود و خط سوزن را هنگام بافت تشخیص می‌دهیم و دستگاه را نگه می‌داریم.', 'نصب بر بیست‌وشش دستگاه در کاشان و یزد', ['machine-vision', 'artificial-intelligence'], 'KB7', ['13'], [4, 8], ['پارگی نخ', 'عیب پارچه', 'گردباف']),
        can('درجه‌بندی تصویری نان و بیسکویت پس از تنور؛ رنگ، ابعاد و سوختگی.', 'یک خط در تهران از سه سال پیش', ['machine-vision'], 'KB7', ['10'], [5, 8], ['نان', 'بیسکویت']),
      ],
    },
    projects: [
      ['تشخیص پارگی پود در بافندگی فرش ماشینی', 'سامانه دوربین خطی بر دوازده دستگاه؛ ضایعات از ۷ درصد به ۲٫۸ درصد رسید.', 2, 'یک واحد فرش در کاشان'],
      ['بازرسی تصویری کاشی در خط درجه‌بندی', 'درجه‌بندی رنگ و لب‌پریدگی با سرعت ۳۰ متر بر دقیقه.', 4, 'یک واحد کاشی در یزد'],
    ],
    certificates: [['knowledgeBased', 'معاونت علمی']],
  },
  {
    key: 'sensors', name: 'Vafa Instruments', province: 'IR-23', isic: ['26', '62'], headcount: 26, locale: 'en', capacities: ['solver'],
    about: 'Sensors and edge computers for machines that must not stop.', members: [['sensors', 'head']],
    profile: {
      summary: 'Vibration, current and temperature sensing with alarms that people trust.', languages: ['en', 'fa'], regions: ['IR-00', 'IR-06', 'IR-23', 'IR-27'], keywords: ['predictive maintenance', 'condition monitoring', 'kestirimci bakım', '预测性维护'],
      availability: { people: 3, months: 6, from: null },
      capabilities: [
        can('Condition monitoring of roller mills, pumps and fans by vibration and motor current, with warnings two weeks ahead of a bearing failure.', 'Forty machines in six plants', ['predictive-maintenance', 'sensors-instrumentation', 'industrial-iot'], 'KB7', ['10', '24', '28'], [5, 9], ['roller mill', 'bearing', 'vibration']),
        can('Wireless temperature and moisture sensing in silos and bulk material.', 'Two silos of 5,000 t', ['sensors-instrumentation', 'industrial-iot'], 'KB6', ['10', '52'], [4, 7], ['silo', 'moisture']),
      ],
    },
    projects: [
      ['Bearing warnings on the rollers of a flour mill', 'Twelve roller stands watched by vibration; unplanned stops fell from nine to two a month.', 1, 'A flour mill in Mazandaran'],
      ['Wireless sensing on sugar cane mills', 'Temperature of journal bearings over 900 MHz radio, 60 nodes.', 3, 'A sugar plant in Khuzestan'],
    ],
    certificates: [['qualityManagement', 'TÜV']],
  },
  {
    key: 'steam', name: 'گرما‌پویان جنوب', province: 'IR-06', isic: ['28', '71'], headcount: 44, locale: 'fa', capacities: ['solver'],
    about: 'بازیافت گرما، دیگ بخار و اواپراتور.', members: [['steam', 'head']],
    profile: {
      summary: 'کاهش بخار مصرفی در کارخانه‌های شکر، لبنیات و نساجی.', languages: ['fa'], regions: ['IR-06', 'IR-10', 'IR-23'], keywords: ['بازیافت گرما', 'اواپراتور', 'دیگ بخار'],
      availability: { people: 6, months: 10, from: null },
      capabilities: [
        can('بازطراحی ایستگاه اواپراتور و بازیافت بخار ثانویه در کارخانه شکر؛ کاهش مصرف بخار بر هر تن نیشکر.', 'دو کارخانه در خوزستان', ['evaporator-energy-saving', 'heat-recovery', 'industrial-boilers-burners'], 'KB4', ['10', '35'], [6, 9], ['بخار', 'نیشکر', 'شکر']),
        can('بازیافت گرمای دودکش و پساب داغ رنگرزی با مبدل صفحه‌ای.', 'سه واحد نساجی', ['heat-recovery', 'energy-audit'], 'KB4', ['13'], [6, 9], ['رنگرزی', 'پساب داغ']),
      ],
    },
    projects: [['کاهش بخار ایستگاه اواپراتور', 'مصرف بخار از ۵۲۰ به ۴۱۰ کیلوگرم بر تن نیشکر رسید.', 2, 'یک کارخانه شکر در خوزستان']],
  },
  {
    key: 'water', name: 'آب‌روان پالایش پارس', province: 'IR-23', isic: ['36', '37'], headcount: 31, locale: 'fa', capacities: ['solver'], pending: 'definer',
    about: 'تصفیه و بازچرخانی پساب صنعتی.', members: [['water', 'head']],
    profile: {
      summary: 'تصفیه پساب رنگرزی و کارخانه قند؛ غشا، بی‌هوازی و حذف رنگ.', languages: ['fa', 'en'], regions: ['IR-06', 'IR-10', 'IR-21', 'IR-23'], keywords: ['پساب', 'بازچرخانی آب', 'membran filtrasyon'],
      availability: { people: 5, months: 12, from: null },
      capabilities: [
        can('حذف رنگ و بازچرخانی پساب رنگرزی با غشا و انعقاد الکتریکی.', 'پایلوت ده مترمکعب در روز در یزد', ['industrial-wastewater', 'membrane-filtration', 'textile-dyeing-process'], 'KB3', ['13', '37'], [4, 7], ['رنگرزی', 'حذف رنگ']),
        can('تصفیه بی‌هوازی ویناس و پساب شکر با بازیافت زیست‌گاز.', 'یک واحد ۱۲۰ مترمکعب در ساعت', ['sugar-wastewater', 'industrial-wastewater'], 'KB3', ['10', '37'], [6, 8], ['ویناس', 'زیست‌گاز']),
      ],
    },
    projects: [['بازچرخانی پساب رنگرزی با غشا', 'هفتاد درصد آب به خط بازگشت؛ رنگ باقی‌مانده زیر ۵ واحد پلاتین–کبالت.', 3, 'یک واحد رنگرزی در یزد']],
  },
  {
    key: 'casting', name: 'Pouya Metallurgical Services', province: 'IR-00', isic: ['24', '71'], headcount: 15, locale: 'en', capacities: ['solver'],
    about: 'Casting simulation and sand laboratory.', members: [['casting', 'head']],
    profile: {
      summary: 'Fewer rejected castings by simulation of filling and solidification and by control of the moulding sand.', languages: ['en', 'fa'], regions: ['IR-00', 'IR-23'], keywords: ['casting simulation', 'porosity', 'green sand', 'ریخته‌گری', '铸造'],
      availability: { people: 2, months: 5, from: null },
      capabilities: [
        can('Simulation of filling and solidification, redesign of gating and risers against shrinkage porosity in ductile iron.', 'Thirty patterns for four foundries', ['metal-casting', 'digital-twin-simulation', 'steel-metallurgy'], 'KB4', ['24'], [6, 9], ['shrinkage', 'riser', 'ductile iron']),
        can('Control of green sand: compactability, moisture and active clay every hour.', 'Two moulding lines', ['metal-casting', 'sensors-instrumentation'], 'KB4', ['24'], [5, 8], ['moulding sand']),
      ],
    },
    projects: [['Shrinkage porosity in pump housings', 'Rejects of a 60 kg ductile iron housing fell from 14 % to 4 % after new risers and chills.', 2, 'A foundry in Arak']],
    certificates: [['qualityManagement', 'SGS']],
  },
  {
    key: 'software', name: 'دادآرا هوشمند', province: 'IR-23', isic: ['62'], headcount: 35, locale: 'fa', capacities: ['solver'],
    about: 'برنامه‌ریزی تولید و تحلیل داده.', members: [['software', 'head']],
    profile: {
      summary: 'برنامه‌ریزی تولید، ردیابی و تحلیل داده برای کارخانه‌های سفارشی.', languages: ['fa', 'en'], regions: ['IR-23', 'IR-10'], keywords: ['برنامه‌ریزی تولید', 'üretim planlama', '生产计划'],
      availability: { people: 6, months: 9, from: null },
      capabilities: [
        can('برنامه‌ریزی تولید سفارشی با زمان‌بندی دستگاه و نخ؛ کاهش دیرکرد سفارش.', 'چهار کارخانه نساجی', ['production-planning-software', 'data-analytics'], 'KB7', ['13', '62'], [6, 9], ['زمان‌بندی', 'سفارش']),
        can('پیش‌بینی رطوبت و پروتئین آرد از داده خط آسیاب.', 'آزمایش شش‌ماهه در یک آسیاب', ['data-analytics', 'artificial-intelligence', 'flour-quality-control'], 'KB7', ['10'], [3, 6], ['آرد', 'رطوبت گندم']),
      ],
    },
    projects: [['زمان‌بندی چهارده دستگاه بافندگی', 'دیرکرد سفارش از ۱۱ روز به ۴ روز رسید.', 1, 'یک واحد فرش']],
  },
];
