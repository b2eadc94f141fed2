import type { DemoProblem } from './problem.js';

/** Problems with a definition under way or signed, and RFPs that are not open yet. */
export const definedProblems: readonly DemoProblem[] = [
  {
    key: 'flour-moisture', owner: 'miller', office: 'office.food', language: 'fa', field: 'wheat-flour-bread', isic: '10', province: 'IR-27', place: 'نم‌زنی و غلتک‌های شکننده', confidentiality: 'public', stage: 'ownerReview', definer: 'definer', months: 7,
    title: 'نوسان رطوبت گندم پیش از آسیاب', symptom: 'رطوبت گندم پس از نم‌زنی میان ۱۴٫۲ و ۱۶٫۹ درصد نوسان دارد و خاکستر آرد ستاره در هر شیفت دست‌کم دو بار از حد می‌گذرد.', budget: ['4000000000', '8000000000'],
    definition: {
      title: 'رطوبت گندم پیش از آسیاب بیش از اندازه نوسان دارد', category: 'KB7', process: 'نم‌زنی دومرحله‌ای پیش از غلتک‌های شکننده', magnitude: [2.7, '%', 'shift'],
      measure: { metric: 'دامنه رطوبت گندم پس از نم‌زنی', from: 2.7, to: 0.8, unit: 'درصد', method: 'نمونه هر نیم ساعت، آون ۱۳۰ درجه', direction: 'lower' },
      lossPerMonth: '1100000000', need: 'نانوایی‌های قراردادی آرد یک‌دست می‌خواهند و هر محموله برگشتی قرارداد را به خطر می‌اندازد.',
      tried: [['حسگر خازنی ارزان', 'با دمای گندم جابه‌جا می‌شود'], ['نم‌زنی دستی با تجربه آسیابان', 'در شیفت شب تکرار نمی‌شود']],
      constraints: [['خط بیش از چهار ساعت نایستد', 'سیلوی آرد هشت ساعته است']], outcome: 'product', trl: [4, 8],
    },
  },
  {
    key: 'sugar-cane-wait', owner: 'sugar', office: 'office.food', language: 'fa', field: 'sugar', isic: '10', province: 'IR-06', place: 'محوطه و آسیاب یک', confidentiality: 'public', stage: 'officeReview', months: 8,
    title: 'ماندن نیشکر در محوطه', symptom: 'نیشکر بریده به‌طور میانگین ۲۶ ساعت در محوطه می‌ماند؛ هر ساعت بیش از دوازده ساعت قند را کم می‌کند.', budget: ['6000000000', '12000000000'],
    definition: {
      title: 'نیشکر بریده بیش از دوازده ساعت در محوطه می‌ماند', category: 'KB7', process: 'برداشت، حمل و محوطه آسیاب', magnitude: [26, 'ساعت', 'day'],
      measure: { metric: 'میانگین ماندن نیشکر از برش تا آسیاب', from: 26, to: 12, unit: 'ساعت', method: 'برچسب زمان بر هر سبد', direction: 'lower' },
      lossPerMonth: '9500000000', need: 'هر ده ساعت ماندن نزدیک نیم درصد قند را می‌برد.', tried: [['برنامه روزانه روی کاغذ', 'با خرابی یک دروگر به هم می‌ریزد']],
      constraints: [['با شبکه رادیویی مزرعه کار کند', 'پوشش تلفن همراه نیست']], outcome: 'software', trl: [5, 8],
    },
  },
  {
    key: 'foundry-porosity', owner: 'foundry', office: 'office.carpet', language: 'en', field: null, isic: '24', province: 'IR-00', place: 'Moulding line 1', confidentiality: 'anonymousOwner', stage: 'rfpDraft', definer: 'definer.two', months: 8,
    title: 'Holes in pump housings', symptom: 'Every seventh pump housing of 40 to 80 kg shows holes after machining and is remelted. They sit under the flange, and we see them only when the chips are off.', budget: ['7000000000', '14000000000'],
    definition: {
      title: 'Shrinkage holes under the flange of pump housings', category: 'KB4', process: 'green sand moulding, ductile iron, 40 to 80 kg', magnitude: [14, '%', 'month'],
      measure: { metric: 'share of housings rejected after machining', from: 14, to: 5, unit: '%', method: 'count of three months by pattern', direction: 'lower' },
      lossPerMonth: '3400000000', need: 'The two largest customers ask for less than six percent by next year.', tried: [['hotter metal', 'holes moved to the other side of the flange'], ['larger risers', 'yield fell below 55 %']],
      constraints: [['patterns stay in use', 'forty patterns are paid for by customers'], ['no foreign software that needs a licence server abroad', 'it cannot be renewed']], outcome: 'process', trl: [6, 9],
    },
    rfp: {
      title: 'Fewer shrinkage holes in ductile iron housings', summary: 'A foundry rejects fourteen of a hundred ductile iron housings after machining because of shrinkage under the flange. Gating, risers and chills of twelve patterns are to be redone by simulation.',
      scopeIn: ['simulation of filling and solidification', 'redesign of gating, risers and chills for twelve patterns', 'trials on the line'], scopeOut: ['new moulding line', 'no budget'],
      requirements: [
        ['Predicts shrinkage of the twelve patterns at today\'s gating', 'ten of twelve sites found where X-ray shows them', ['metal-casting', 'digital-twin-simulation']],
        ['Brings rejects of the twelve patterns to five percent', 'count over two months', ['metal-casting']],
        ['Trains two pattern makers', 'they redo one pattern by themselves', ['metal-casting'], 'should'],
      ],
      deliverable: 'Twelve patterns with new gating, and the files behind them', closesIn: 40,
    },
  },
  {
    key: 'flour-bearing', owner: 'miller', office: 'office.food', language: 'en', field: 'wheat-flour-bread', isic: '10', province: 'IR-27', place: 'Roller stands 1 to 18', confidentiality: 'public', stage: 'rfpInReview', definer: 'definer.two', months: 7,
    title: 'Roller stands that stop without warning', symptom: 'The roller stands stop nine times a month because of a bearing. Each stop costs three hours and the flour of the shift, and the fitters hear it only when it is too late.', budget: ['5000000000', '10000000000'],
    definition: {
      title: 'Bearings of roller stands fail without warning', category: 'KB7', process: 'eighteen roller stands, 550 rpm', magnitude: [9, 'stops', 'month'],
      measure: { metric: 'unplanned stops', from: 9, to: 2, unit: 'stops/month', method: 'shift log', direction: 'lower' },
      lossPerMonth: '1700000000', need: 'Bakeries under contract fine every late delivery.', tried: [['changing all bearings each spring', 'those that fail are seldom the oldest']],
      constraints: [['sensors stand flour dust of zone 22', 'rules for dust explosions']], outcome: 'product', trl: [6, 9],
    },
    rfp: {
      title: 'Warnings before bearings of roller stands fail', summary: 'A flour mill loses nine stops a month to bearings of its eighteen roller stands. Condition monitoring is to warn at least a week ahead.',
      scopeIn: ['sensors on eighteen roller stands', 'alarms on one screen'], scopeOut: ['replacement of bearings', 'done by the mill'],
      requirements: [
        ['Warns at least seven days before a bearing fails', 'seven of ten failures in half a year', ['predictive-maintenance', 'sensors-instrumentation']],
        ['Sensors are certified for zone 22', 'certificate', ['sensors-instrumentation']],
        ['At most one false alarm a month', 'log of three months', ['predictive-maintenance']],
      ],
      deliverable: 'Monitoring of eighteen roller stands', closesIn: 32,
    },
  },
];
