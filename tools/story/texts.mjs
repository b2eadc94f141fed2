const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const inSeconds = (seconds) => new Date(Date.now() + seconds * 1_000).toISOString();

export const organizations = {
  office: { name: 'Coordinating Office Centre', province: 'IR-23', country: 'IR' },
  owner: {
    name: 'Zagros Aftab Polyester Mill',
    province: 'IR-10',
    isicDivisions: ['13'],
    headcount: 140,
    phones: ['+98 31 3264 1200'],
    website: 'https://zagros-aftab.example',
  },
  definer: { name: 'Nokhost Process Audit', province: 'IR-23', isicDivisions: ['71'], headcount: 12 },
  english: { name: 'Weft Eye Systems', province: 'IR-23', isicDivisions: ['62'], headcount: 24 },
  persian: { name: 'نگاه‌افزار سپاهان', province: 'IR-10', isicDivisions: ['62'], headcount: 18 },
  baker: { name: 'Tanur Oven Works', province: 'IR-09', isicDivisions: ['28'], headcount: 40 },
};

/** What the owner writes in its own words: what it sees, not what it wants to buy. */
export const problem = {
  language: 'en',
  title: 'Too much second-grade fabric from the circular knitting hall',
  symptom:
    'Since spring about nine of every hundred metres of knitted fabric are sold as second grade. Broken needles leave a line along the roll, and we notice it only at inspection, a day later, when whole rolls are lost.',
  province: 'IR-10',
  placeText: 'knitting hall, machines 1 to 14',
  officeField: 'other',
  isicDivision: '13',
  whereWhen: 'All fourteen machines, mostly in the night shift, since April.',
  magnitude: '9 % of the metres of a month',
  impact: 'About 2.4 billion rials a month.',
  tried: 'Two more inspectors and needles of another make; neither made a difference that lasted.',
  expectedMonths: 9,
  budgetMin: '6000000000',
  budgetMax: '12000000000',
  currency: 'IRR',
  confidentiality: 'anonymousOwner',
};

export const sections = () => ({
  subject: {
    title: 'Needle lines in knitted fabric are seen a day too late',
    province: 'IR-10',
    isicDivision: '13',
    technologyCategory: 'KB7',
    processStep: 'circular knitting, 14 machines of 30 inches',
  },
  observation: {
    symptom:
      'Nine of every hundred metres of knitted fabric become second grade. A broken needle leaves a vertical line that is found at inspection, on average 19 hours after it began.',
    whereWhen: {
      text: 'All fourteen machines, seven of ten cases in the night shift',
      since: day(-220),
      frequency: 'daily',
    },
    whoDetects: 'The inspector at the table, by eye',
    magnitude: { value: 9, unit: '%', period: 'month' },
    isIsNot: [{ is: 'vertical lines', isNot: 'horizontal bars' }],
  },
  measures: {
    items: [
      {
        baseline: {
          metric: 'share of second-grade fabric',
          value: 9,
          unit: '%',
          method: 'metres weighed at inspection, three months',
          date: day(-12),
        },
        target: {
          metric: 'share of second-grade fabric',
          value: 3,
          unit: 'percent',
          tolerance: '± 0.5',
          date: day(330),
          direction: 'lower',
        },
      },
    ],
  },
  stakes: {
    impact: { amountPerMonth: '2400000000', currency: 'IRR', jobs: 20 },
    need: 'The hall runs at a loss; two of its three shifts are at stake.',
  },
  background: {
    tried: [
      { approach: 'two more inspectors', whyFailed: 'they see the line as late as before' },
      { approach: 'needles of another make', whyFailed: 'they break as often' },
    ],
    knownArt: ['Mills abroad watch the fabric under the needle bed while it is knitted'],
    causes: [
      { number: 1, text: 'the line is seen at inspection only', confidence: 'proven' },
      { number: 2, explains: 1, text: 'nobody can watch fourteen machines', confidence: 'proven' },
    ],
  },
  constraints: {
    items: [
      {
        text: 'no machine stands longer than two hours for the fitting',
        kind: 'downtime',
        reason: 'the hall delivers daily',
      },
      { text: 'works under lint and 45 °C', kind: 'other', reason: 'that is the climate at the needle bed' },
    ],
  },
  outcome: {
    outcomeKind: 'product',
    trlNow: 5,
    trlTarget: 8,
    months: 9,
    budget: { min: '6000000000', max: '12000000000', currency: 'IRR' },
    cooperationKinds: ['jointDevelopment', 'purchase'],
    ipStance: 'shared',
  },
});

/** The call closes `closesIn` seconds from now, because the story waits for it. */
export const rfpContent = (closesIn) => ({
  languages: ['en', 'fa'],
  summary:
    'Knitted fabric with needle lines is to be found while it is knitted: machine vision on fourteen circular knitting machines that stops a machine within ten revolutions.',
  background:
    'A mill with fourteen circular knitting machines loses nine of every hundred metres to lines that broken needles leave. They are found a day later at inspection.',
  objectives: [
    {
      kpi: 'share of second-grade fabric',
      baseline: 9,
      target: 3,
      unit: '%',
      method: 'metres weighed at inspection',
      date: day(330),
      aim: 'productivity',
    },
  ],
  scopeIn: ['image processing at the needle bed', 'machine stop', 'training of the hall'],
  scopeOut: [{ text: 'new knitting machines', reason: 'outside the budget' }],
  requirements: [
    {
      text: 'Detects a needle line in knitted fabric within ten revolutions and stops the machine',
      kind: 'must',
      acceptanceTest: 'fifty broken needles, at most two missed',
      rank: 1,
      competences: ['machine-vision'],
    },
    {
      text: 'At most one false stop a day and machine',
      kind: 'must',
      acceptanceTest: 'two weeks of logs',
      rank: 2,
      competences: ['machine-vision'],
    },
    {
      text: 'Shows the state of all machines in Persian',
      kind: 'should',
      acceptanceTest: 'by sight',
      rank: 3,
      competences: ['machine-vision'],
    },
  ],
  constraints: [{ text: 'no machine stands longer than two hours', reason: 'daily deliveries' }],
  deliverables: [
    {
      name: 'cameras and software on fourteen machines',
      form: 'machine',
      acceptance: 'acceptance tests passed',
      milestone: 2,
    },
    { name: 'pilot on one machine', form: 'machine', acceptance: 'two weeks of logs', milestone: 1 },
  ],
  milestones: [
    { number: 1, title: 'pilot', date: day(120), paymentShare: 40 },
    { number: 2, title: 'all machines', date: day(270), paymentShare: 60 },
  ],
  timeline: {
    questionsUntil: inSeconds(closesIn - 5),
    answersUntil: inSeconds(closesIn - 3),
    closesAt: inSeconds(closesIn),
    evaluationEnd: day(20),
    award: day(30),
    start: day(40),
    end: day(300),
  },
  budget: { min: '6000000000', max: '12000000000', currency: 'IRR', taxesIncluded: true, paymentKind: 'byMilestone' },
  eligibility: { consortiumAllowed: false },
  definerConflict: 'The definer neither proposes nor works for who does.',
  ip: { background: 'Stays with each side.', foreground: 'Shared; the mill uses it without fee.' },
  criteria: [
    { name: 'detection', kind: 'quality', weight: 50, scale: 10 },
    { name: 'plan and team', kind: 'quality', weight: 20, scale: 10 },
    { name: 'price', kind: 'price', weight: 30, scale: 10 },
  ],
  proposalContents: ['understanding', 'approach', 'plan', 'price'],
  collaboration: {
    owner: 'Opens one machine for the pilot.',
    definer: 'Measures before and after.',
    solver: 'Builds and trains.',
  },
  cancelRule: 'May be cancelled before the award, with the reason told to all.',
});

export const ndaText =
  'Whoever reads the dossier keeps it to itself, uses it for a proposal alone, and deletes it when none is handed in.';

const capability = (statement, evidence, keywords) => ({
  statement,
  evidence,
  competences: ['machine-vision'],
  technologyCategory: 'KB7',
  isicDivisions: ['13'],
  trlFrom: 4,
  trlTo: 8,
  keywords,
});

export const profiles = {
  english: {
    summary: 'Inspection of running webs: fabric, paper, foil.',
    languages: ['en', 'fa'],
    regions: ['IR-10', 'IR-23'],
    capabilities: [
      capability(
        'We find defects in woven and knitted fabric with line cameras while the machine runs',
        'Nine looms and six knitting machines since 2021',
        ['fabric inspection', 'needle line'],
      ),
    ],
    availability: { people: 3, months: 8 },
  },
  persian: {
    summary: 'سامانه‌های پردازش تصویر برای خط‌های تولید نساجی و کاشی.',
    languages: ['fa'],
    regions: ['IR-10'],
    capabilities: [
      capability(
        'با بینایی ماشین عیب پارچه گردباف را هنگام بافت تشخیص می‌دهیم و دستگاه را نگه می‌داریم',
        'نصب بر بیست دستگاه گردباف در اصفهان از سال ۱۴۰۱',
        ['بینایی ماشین', 'پردازش تصویر', 'گردباف'],
      ),
    ],
    availability: { people: 4, months: 6 },
  },
  baker: {
    summary: 'Tunnel ovens and proofers for bakeries.',
    languages: ['fa'],
    regions: ['IR-09'],
    capabilities: [
      {
        statement: 'Ovens for flat bread with even heat',
        evidence: 'Thirty bakeries',
        competences: ['wheat-milling'],
        technologyCategory: 'KB4',
        isicDivisions: ['28'],
        trlFrom: 7,
        trlTo: 9,
        keywords: ['oven'],
      },
    ],
  },
};

export const question = 'May the cameras be fixed to the frame of the machine, or must they stand on their own?';
export const answer = 'To the frame, as long as the cylinder can be taken out without moving them.';

export const proposal = (requirements, { language, approach, amount }) => ({
  technical: {
    language,
    understanding: 'Lines are found a day late, so whole rolls are lost.',
    approach,
    trl: 7,
    trlEvidence: 'Runs on twenty machines.',
    plan: 'Pilot on one machine, then all fourteen.',
    months: 8,
    team: 'Two engineers of vision, one of textiles.',
    risks: 'Lint on the lens: air knife and a weekly check.',
    ip: 'Shared as asked.',
    answers: requirements.map(({ id }) => ({
      requirementId: id,
      meets: 'fully',
      text: 'Met, as shown in the pilot.',
      evidence: 'Logs of two mills.',
    })),
  },
  price: { amount, currency: 'IRR', taxesIncluded: true, validUntil: day(120) },
});
