import type { DemoProblem } from './problem.js';

/** Problems that are not defined yet, in the owners' own words. */
export const earlyProblems: readonly DemoProblem[] = [
  {
    key: 'carpet-smell', owner: 'weaver', office: 'office.carpet', language: 'fa', field: 'carpet', isic: '13', province: 'IR-10', place: 'سالن تکمیل', confidentiality: 'public', stage: 'draft', months: 6,
    title: 'بوی مانده در فرش پس از تکمیل', symptom: 'مشتری صادراتی می‌گوید فرش پس از باز شدن بسته تا دو هفته بوی تند می‌دهد؛ بیشتر در سفارش‌هایی که زیر ده روز بسته‌بندی شده‌اند.',
  },
  {
    key: 'flour-insects', owner: 'miller', office: 'office.food', language: 'fa', field: 'wheat-flour-bread', isic: '10', province: 'IR-27', place: 'سیلوهای سه و چهار', confidentiality: 'public', stage: 'triage', months: 8,
    title: 'آفت انباری در سیلوی گندم', symptom: 'از خرداد تا مهر در هر نمونه یک‌کیلویی سیلوی سه و چهار سه تا هفت شپشه می‌بینیم. با گازدهی کم می‌شود و پس از شش هفته بازمی‌گردد.',
    whereWhen: 'سیلوهای بتنی سه و چهار، پنج ماه گرم سال', impact: 'سالی دو محموله برگشتی و هزینه گازدهی', budget: ['4000000000', '9000000000'],
  },
  {
    key: 'sugar-scale', owner: 'sugar', office: 'office.food', language: 'fa', field: 'sugar', isic: '10', province: 'IR-06', place: 'بدنه‌های دو تا پنج اواپراتور', confidentiality: 'public', stage: 'offered', definer: 'definer.two', months: 9,
    title: 'رسوب در لوله‌های اواپراتور', symptom: 'در فصل بهره‌برداری هر نه روز باید بدنه‌های اواپراتور را برای رسوب‌زدایی از مدار خارج کنیم و هر بار یازده ساعت می‌ایستیم.',
    whereWhen: 'بدنه‌های دو تا پنج، از هفته سوم فصل', magnitude: 'یازده ساعت توقف در هر نه روز', impact: 'روزی ۱۴۰ تن شکر کمتر در روزهای توقف', budget: ['15000000000', '40000000000'],
  },
  {
    key: 'order-delay', owner: 'weaver', office: 'office.carpet', language: 'fa', field: 'carpet', isic: '13', province: 'IR-10', place: 'برنامه‌ریزی و سالن بافت', confidentiality: 'anonymousOwner', stage: 'applied', months: 6,
    title: 'دیرکرد سفارش‌های ویژه', symptom: 'سفارش با نقشه ویژه که باید سه هفته‌ای برسد، به‌طور میانگین پنج هفته طول می‌کشد. نخ می‌رسد ولی دستگاه آزاد نیست، یا دستگاه آزاد است و نخ رنگ‌شده نیست.',
    whereWhen: 'سفارش‌های زیر دویست متر مربع، سراسر سال', impact: 'از هر ده مشتری ویژه سه نفر بازنمی‌گردند', budget: ['3000000000', '7000000000'],
  },
  {
    key: 'knit-energy', owner: 'polyester', office: 'office.carpet', language: 'en', field: null, isic: '13', province: 'IR-21', place: 'Texturing hall', confidentiality: 'public', stage: 'drafting', definer: 'definer.two', months: 9,
    title: 'Electricity per kilogram of textured yarn', symptom: 'Texturing takes 3.1 kWh per kilogram of yarn. Two mills we know run the same machines below 2.5. Our meters tell us the hall, not the machine, so we do not know where it goes.',
    whereWhen: 'Six texturing machines, all shifts', magnitude: '3.1 kWh/kg', impact: 'About 1.9 billion rials a month', budget: ['5000000000', '9000000000'],
  },
];
