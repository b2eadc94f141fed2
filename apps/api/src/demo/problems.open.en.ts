import type { DemoProblem } from './problem.js';

/** Problems whose RFP is open, written in English. */
export const openEnglish: readonly DemoProblem[] = [
  {
    key: 'needle-line', owner: 'polyester', office: 'office.carpet', language: 'en', field: null, isic: '13', province: 'IR-21', place: 'Circular knitting, machines 1 to 20', confidentiality: 'anonymousOwner', stage: 'open', definer: 'definer', months: 9,
    title: 'Lines along the knitted fabric', symptom: 'Six of a hundred kilograms of knitted fabric are sold as second grade because of lines along the roll. A needle breaks, nobody sees it, and the roll is knitted to its end.', budget: ['8000000000', '15000000000'],
    definition: {
      title: 'Needle lines in knitted fabric are seen a day too late', category: 'KB7', process: 'circular knitting, 20 machines of 30 inches', magnitude: [6, '%', 'month'],
      measure: { metric: 'share of second-grade fabric', from: 6, to: 2, unit: '%', method: 'kilograms at inspection, three months', direction: 'lower' },
      lossPerMonth: '1900000000', need: 'The export customer accepts two percent.', tried: [['a second inspector', 'the roll is finished when he sees it']],
      constraints: [['works with lint and at 42 °C', 'that is the climate at the needle bed']], outcome: 'product', trl: [5, 8],
    },
    rfp: {
      title: 'Finding needle lines while fabric is knitted', summary: 'A knitting mill loses six of a hundred kilograms to lines that broken needles leave. Machine vision is to find a line within ten revolutions and stop the machine.',
      scopeIn: ['cameras on twenty circular knitting machines', 'machine stop'], scopeOut: ['new machines', 'outside the budget'],
      requirements: [
        ['Detects a needle line within ten revolutions and stops the machine', 'fifty broken needles, at most two missed', ['machine-vision']],
        ['At most one false stop a day and machine', 'log of two weeks', ['machine-vision']],
        ['Runs without a connection to the internet', 'a week with the cable out', ['machine-vision', 'embedded-electronics'], 'should'],
      ],
      deliverable: 'Cameras and software on twenty machines', closesIn: 28,
    },
  },
  {
    key: 'sand', owner: 'foundry', office: 'office.carpet', language: 'en', field: null, isic: '24', province: 'IR-00', place: 'Sand plant', confidentiality: 'public', stage: 'open', months: 7,
    title: 'Moulding sand that is never the same', symptom: 'Compactability of the moulding sand swings between 34 and 47 percent within a shift. Castings of the second half of the shift show scabs, and the grinders need twice the time.', budget: ['6000000000', '11000000000'],
    definition: {
      title: 'Compactability of moulding sand swings within a shift', category: 'KB4', process: 'green sand plant, 40 t/h', magnitude: [13, 'percentage points', 'shift'],
      measure: { metric: 'range of compactability in a shift', from: 13, to: 4, unit: 'percentage points', method: 'sample every half hour', direction: 'lower' },
      lossPerMonth: '1300000000', need: 'Grinding is the bottleneck of the foundry.', tried: [['a fixed water dose', 'the return sand is never equally hot']],
      constraints: [['sand plant stands only on Fridays', 'two shifts on six days']], outcome: 'product', trl: [6, 9],
    },
    rfp: {
      title: 'Moulding sand of even compactability', summary: 'Compactability of green sand swings by thirteen points within a shift. Measurement and dosing are to keep it within four.',
      scopeIn: ['measurement of compactability and temperature', 'dosing of water and bentonite'], scopeOut: ['a sand cooler', 'planned for next year'],
      requirements: [
        ['Keeps compactability within four points in a shift', 'twenty shifts', ['metal-casting', 'sensors-instrumentation']],
        ['Measures every batch', 'log', ['sensors-instrumentation']],
        ['Is served by the foundry itself', 'two people trained', ['metal-casting'], 'should'],
      ],
      deliverable: 'Controlled sand plant', closesIn: 30,
    },
  },
  {
    key: 'dye-water', owner: 'polyester', office: 'office.carpet', language: 'en', field: null, isic: '13', province: 'IR-21', place: 'Dye house', confidentiality: 'public', stage: 'open', definer: 'definer.two', months: 10,
    title: 'Water of the dye house', symptom: 'The dye house takes 92 cubic metres of well water for a ton of fabric, and the well may give half of that from next year on. The waste water is coloured and goes to the pond.', budget: ['30000000000', '60000000000'],
    definition: {
      title: 'Fresh water for a ton of dyed fabric is twice what the well will give', category: 'KB3', process: 'jet dyeing of polyester, 9 machines', magnitude: [92, 'm3/ton', 'month'],
      measure: { metric: 'fresh water per ton of fabric', from: 92, to: 45, unit: 'm3/ton', method: 'meter of the well, three months', direction: 'lower' },
      lossPerMonth: '4200000000', need: 'The permit of the well is halved.', tried: [['counter-current rinsing on two machines', 'saves eight percent']],
      constraints: [['shade of repeated orders must not move', 'customers compare with the first delivery']], outcome: 'process', trl: [5, 8],
    },
    rfp: {
      title: 'Half the fresh water in a dye house', summary: 'A dye house is to bring fresh water from 92 to 45 cubic metres a ton by reuse of decoloured waste water.',
      scopeIn: ['treatment and reuse of rinse water', 'trial on three machines, then all nine'], scopeOut: ['new dyeing machines', 'outside the budget'],
      requirements: [
        ['Brings fresh water to 45 m3 per ton', 'three months of metering', ['industrial-wastewater', 'membrane-filtration']],
        ['Colour difference of repeated orders stays below 0.8', 'twenty orders', ['textile-dyeing-process']],
        ['Concentrate is no more than eight percent', 'balance', ['membrane-filtration'], 'should'],
      ],
      deliverable: 'Reuse plant for nine machines', closesIn: 38,
    },
  },
];
