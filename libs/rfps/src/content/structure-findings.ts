import { blocking, isEmpty, type Finding } from '@peyvand/definitions';
import { sharesAreWhole } from '@peyvand/kernel';
import type { RfpDocument } from './rfp-document.js';
import { REQUIRED_PARTS, type RfpContent } from './rfp-content.model.js';
import type { RfpTimeline } from './rfp-parts.model.js';

/** C01: every part that must leave with the RFP is there, and within a part what its list items cannot do without. */
function missingParts(content: RfpContent, document: RfpDocument): Finding[] {
  const parts = REQUIRED_PARTS.filter((part) => isEmpty(content[part])).map((part) =>
    blocking('C01', part, 'PART_MISSING'),
  );
  const inside = Object.entries(NEEDED).flatMap(([part, keys]) =>
    itemsOf(content[part as keyof typeof NEEDED]).flatMap(({ item, path }) =>
      keys
        .filter((key) => isEmpty((item as Record<string, unknown>)[key]))
        .map((key) => blocking('C01', `${part}${path}.${key}`, 'PART_MISSING')),
    ),
  );
  const nda =
    document.confidentiality === 'ndaOnly' && isEmpty(document.ndaText)
      ? [blocking('C01', 'ndaText', 'PART_MISSING')]
      : [];
  return [...parts, ...inside, ...nda];
}

const NEEDED = {
  objectives: ['kpi', 'baseline', 'target', 'unit', 'method', 'date', 'aim'],
  requirements: ['text', 'kind', 'acceptanceTest', 'competences'],
  scopeOut: ['text', 'reason'],
  constraints: ['text', 'reason'],
  deliverables: ['name', 'form', 'acceptance', 'milestone'],
  milestones: ['number', 'date', 'paymentShare'],
  criteria: ['name', 'weight', 'scale'],
  timeline: ['questionsUntil', 'answersUntil', 'closesAt', 'evaluationEnd', 'award', 'start', 'end'],
  budget: ['min', 'currency', 'taxesIncluded', 'paymentKind'],
  eligibility: ['consortiumAllowed'],
  ip: ['foreground'],
} as const;

function itemsOf(part: unknown): { item: unknown; path: string }[] {
  if (isEmpty(part)) return [];
  return Array.isArray(part)
    ? part.map((item: unknown, place) => ({ item, path: `.${place}` }))
    : [{ item: part, path: '' }];
}

/** Seed rule of a call: at least one objective says what the owner's production gains, in figures. */
function gains({ objectives }: RfpContent): Finding[] {
  const isWhole = objectives?.some(
    ({ aim, baseline, target, unit, date }) =>
      aim && aim !== 'other' && baseline != null && target != null && unit && date,
  );
  return !objectives?.length || isWhole ? [] : [blocking('C06', 'objectives', 'NO_GAIN_IN_FIGURES')];
}

const STAGES = [
  'opensAt',
  'questionsUntil',
  'answersUntil',
  'closesAt',
  'evaluationEnd',
  'award',
  'start',
  'end',
] as const satisfies readonly (keyof RfpTimeline)[];
const momentOf = (value: Date | string): number => new Date(value).getTime();

/** C25: publish < questions < answers < submission < evaluation < award <= start < end. */
function order({ timeline }: RfpContent): Finding[] {
  if (!timeline) return [];
  const given = STAGES.flatMap((stage) => (timeline[stage] ? [{ stage, at: momentOf(timeline[stage]) }] : []));
  return given.flatMap(({ stage, at }, place) => {
    const before = given[place - 1];
    if (!before) return [];
    const isInOrder = stage === 'start' && before.stage === 'award' ? before.at <= at : before.at < at;
    return isInOrder ? [] : [blocking('C25', `timeline.${stage}`, 'DATES_OUT_OF_ORDER', before.stage)];
  });
}

/** C26: the weights make 100, each criterion has a scale, and price is not the only one. */
function weights({ criteria }: RfpContent): Finding[] {
  if (!criteria?.length) return [];
  const sum = criteria.map(({ weight }) => weight ?? 0);
  return [
    ...(sharesAreWhole(sum) ? [] : [blocking('C26', 'criteria', 'WEIGHTS_NOT_100', String(total(sum)))]),
    ...(criteria.every(({ kind }) => kind === 'price') ? [blocking('C26', 'criteria', 'ONLY_PRICE')] : []),
  ];
}

/** C27: the payments make 100, and none is made before what it pays for is delivered. */
function payments({ milestones, deliverables }: RfpContent): Finding[] {
  if (!milestones?.length) return [];
  const shares = milestones.map(({ paymentShare }) => paymentShare ?? 0);
  const dates = new Map(milestones.map(({ number, date }) => [number, date]));
  return [
    ...(sharesAreWhole(shares) ? [] : [blocking('C27', 'milestones', 'PAYMENTS_NOT_100', String(total(shares)))]),
    ...(dates.size === milestones.length ? [] : [blocking('C27', 'milestones', 'MILESTONE_TWICE')]),
    ...(deliverables ?? []).flatMap(({ milestone, date }, place) => {
      if (milestone == null) return [];
      const paid = dates.get(milestone);
      if (paid === undefined)
        return [blocking('C27', `deliverables.${place}.milestone`, 'MILESTONE_UNKNOWN', String(milestone))];
      return date && paid && date > paid
        ? [blocking('C27', `deliverables.${place}.date`, 'PAID_BEFORE_DELIVERY', date)]
        : [];
    }),
  ];
}

/** C28: the three shares make 100. */
function costs({ costShares }: RfpContent): Finding[] {
  if (!costShares) return [];
  const shares = [costShares.owner, costShares.solver, costShares.fund];
  return sharesAreWhole(shares) ? [] : [blocking('C28', 'costShares', 'SHARES_NOT_100', String(total(shares)))];
}

function ranges({ budget }: RfpContent): Finding[] {
  return budget?.min && budget.max && BigInt(budget.min) > BigInt(budget.max)
    ? [blocking('C01', 'budget.max', 'RANGE_TURNED')]
    : [];
}

const total = (shares: readonly number[]): number =>
  Math.round(shares.reduce((sum, share) => sum + share, 0) * 100) / 100;

/** What the structure of a document fails; the words are judged apart. */
export function structureFindings(document: RfpDocument): Finding[] {
  const { content } = document;
  return [
    ...missingParts(content, document),
    ...gains(content),
    ...order(content),
    ...weights(content),
    ...payments(content),
    ...costs(content),
    ...ranges(content),
  ];
}

/** How many findings of the structure block; cheap enough for every row of a list. */
export const blockingOf = (document: RfpDocument): number => structureFindings(document).length;
