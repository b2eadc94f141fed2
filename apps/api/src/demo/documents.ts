import type { DemoDefinition, DemoProblem, DemoRfp } from './problem.js';

const DAY_MS = 86_400_000;
const day = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
/** At two in the afternoon of Tehran: nobody closes a call at night. */
const moment = (days: number): string => `${day(days)}T10:30:00.000Z`;

/** The intake of a problem, as its owner fills it in. */
export function intakeOf({
  language,
  title,
  symptom,
  province,
  place,
  field,
  isic,
  whereWhen,
  magnitude,
  impact,
  tried,
  months,
  budget,
  confidentiality,
}: DemoProblem): Record<string, unknown> {
  return {
    language,
    title,
    symptom,
    province,
    placeText: place,
    isicDivision: isic,
    whereWhen,
    magnitude,
    impact,
    tried,
    expectedMonths: months,
    confidentiality,
    ...(field ? { officeField: field } : { unknown: ['officeField'] }),
    ...(budget ? { budgetMin: budget[0], budgetMax: budget[1], currency: 'IRR' } : {}),
  };
}

/** The sections of a definition that passes the gate. */
export function sectionsOf(problem: DemoProblem, definition: DemoDefinition): Record<string, Record<string, unknown>> {
  const [value, unit, period] = definition.magnitude;
  return {
    subject: {
      title: definition.title,
      province: problem.province,
      placeText: problem.place,
      isicDivision: problem.isic,
      technologyCategory: definition.category,
      processStep: definition.process,
    },
    observation: {
      symptom: problem.symptom,
      whereWhen: { text: problem.whereWhen ?? definition.process, since: day(-180), frequency: 'daily' },
      magnitude: { value, unit, period },
    },
    measures: { items: [measureOf(definition, problem.months)] },
    stakes: { impact: { amountPerMonth: definition.lossPerMonth, currency: 'IRR' }, need: definition.need },
    background: { tried: definition.tried.map(([approach, whyFailed]) => ({ approach, whyFailed })) },
    constraints: { items: definition.constraints.map(([text, reason]) => ({ text, kind: 'other', reason })) },
    outcome: {
      outcomeKind: definition.outcome,
      trlNow: definition.trl[0],
      trlTarget: definition.trl[1],
      months: problem.months,
      cooperationKinds: ['jointDevelopment', 'purchase'],
      ipStance: 'shared',
      ...(problem.budget ? { budget: { min: problem.budget[0], max: problem.budget[1], currency: 'IRR' } } : {}),
    },
  };
}

const measureOf = ({ measure }: DemoDefinition, months: number) => {
  const { metric, from, to, unit, method, direction } = measure;
  return {
    baseline: { metric, value: from, unit, method, date: day(-20) },
    target: { metric, value: to, unit, date: day(30 * months + 90), direction },
  };
};

const WORDS = {
  fa: {
    quality: 'کیفیت فنی و آزمون',
    plan: 'برنامه و گروه',
    price: 'قیمت',
    owner: 'دسترسی به خط و داده',
    solver: 'طراحی، ساخت و آموزش',
    definer: 'سنجش پیش و پس از کار',
    conflict: 'تعریف‌کننده نه پیشنهاد می‌دهد و نه با پیشنهاددهنده کار می‌کند.',
    foreground: 'دستاورد مشترک است و صاحب مسئله بی‌هزینه به کار می‌برد.',
    cancel: 'تا پیش از انتخاب با اعلام دلیل لغوشدنی است.',
    contents: ['شناخت مسئله', 'روش', 'برنامه', 'قیمت'],
    installed: 'راه‌اندازی',
    pilot: 'نمونه آزمایشی',
    form: 'سامانه نصب‌شده',
  },
  en: {
    quality: 'technical quality and tests',
    plan: 'plan and team',
    price: 'price',
    owner: 'access to the line and its data',
    solver: 'design, building, training',
    definer: 'measures before and after',
    conflict: 'The definer neither proposes nor works for who does.',
    foreground: 'Shared; the owner uses it without fee.',
    cancel: 'May be cancelled before the award, with the reason told.',
    contents: ['understanding', 'approach', 'plan', 'price'],
    installed: 'in operation',
    pilot: 'pilot',
    form: 'installed system',
  },
} as const;

/** The text of an RFP that passes the gate. */
export function rfpOf(problem: DemoProblem, definition: DemoDefinition, rfp: DemoRfp): Record<string, unknown> {
  const words = WORDS[problem.language];
  return {
    languages: ['fa', 'en'],
    summary: rfp.summary,
    background: `${problem.symptom}`,
    scopeIn: rfp.scopeIn,
    scopeOut: [{ text: rfp.scopeOut[0], reason: rfp.scopeOut[1] }],
    requirements: rfp.requirements.map(([text, acceptanceTest, competences, kind = 'must'], place) => ({
      text,
      acceptanceTest,
      competences,
      kind,
      rank: place + 1,
    })),
    constraints: definition.constraints.map(([text, reason]) => ({ text, reason })),
    deliverables: [
      { name: rfp.deliverable, form: words.form, acceptance: rfp.requirements[0]?.[1] ?? '', milestone: 2 },
    ],
    ...datedParts(problem, definition, rfp.closesIn),
    budget: {
      isShown: problem.confidentiality === 'public',
      min: problem.budget?.[0],
      max: problem.budget?.[1],
      currency: 'IRR',
      taxesIncluded: true,
      paymentKind: 'byMilestone',
    },
    eligibility: { consortiumAllowed: false },
    definerConflict: words.conflict,
    ip: { foreground: words.foreground },
    criteria: criteriaIn(problem.language),
    proposalContents: words.contents,
    collaboration: { owner: words.owner, definer: words.definer, solver: words.solver },
    cancelRule: words.cancel,
  };
}

/** What follows from the day on which the call closes. */
function datedParts({ language, months }: DemoProblem, { measure }: DemoDefinition, closes: number) {
  const { pilot, installed } = WORDS[language];
  const workDays = 30 * months;
  return {
    objectives: [
      {
        kpi: measure.metric,
        baseline: measure.from,
        target: measure.to,
        unit: measure.unit,
        method: measure.method,
        date: day(closes + workDays + 120),
        aim: 'productivity',
      },
    ],
    milestones: [
      { number: 1, title: pilot, date: day(closes + 90), paymentShare: 40 },
      { number: 2, title: installed, date: day(closes + workDays + 40), paymentShare: 60 },
    ],
    timeline: {
      questionsUntil: moment(closes - 10),
      answersUntil: moment(closes - 5),
      closesAt: moment(closes),
      evaluationEnd: day(closes + 12),
      award: day(closes + 20),
      start: day(closes + 30),
      end: day(closes + workDays + 60),
    },
  };
}

function criteriaIn(language: DemoProblem['language']) {
  const words = WORDS[language];
  return [
    { name: words.quality, kind: 'quality', weight: 50, scale: 10 },
    { name: words.plan, kind: 'quality', weight: 20, scale: 10 },
    { name: words.price, kind: 'price', weight: 30, scale: 10 },
  ];
}
