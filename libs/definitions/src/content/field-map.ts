import type { SectionKey } from './definition-choices.js';
import type { DefinitionContent } from './definition-content.model.js';

/**
 * Where a field of the definition stands. Fields outside the sections stand on another row and are settled by other
 * rules.
 */
export type FieldPlace = SectionKey | 'problem' | 'engagement' | 'signature';

export interface DefinitionField {
  /** Section and path within the content, such as `subject.title`. */
  readonly path: string;
  readonly place: FieldPlace;
  /** Whether a definition may not leave without it. */
  readonly isRequired: boolean;
  /** Where an explicit "there is none" counts as an answer. */
  readonly orSaid?: string;
}

const required = (path: string, orSaid?: string): DefinitionField => ({
  path,
  place: path.split('.')[0] as SectionKey,
  isRequired: true,
  ...(orSaid ? { orSaid } : {}),
});
const optional = (path: string): DefinitionField => ({
  path,
  place: path.split('.')[0] as SectionKey,
  isRequired: false,
});
const elsewhere = (place: FieldPlace, path: string): DefinitionField => ({ path, place, isRequired: true });

/** The 32 fields of a problem's definition, and where each of them is written. */
export const FIELD_MAP = {
  title: required('subject.title'),
  ownerOrg: elsewhere('problem', 'ownerId'),
  place: required('subject.province'),
  isic: required('subject.isicDivision'),
  kbCategory: required('subject.technologyCategory'),
  processStep: required('subject.processStep'),
  symptom: required('observation.symptom'),
  whereWhen: required('observation.whereWhen.text'),
  whoDetects: optional('observation.whoDetects'),
  magnitude: required('observation.magnitude.value'),
  isIsNot: optional('observation.isIsNot'),
  baseline: required('measures.items.*.baseline'),
  target: required('measures.items.*.target'),
  impact: required('stakes.impact'),
  need: required('stakes.need'),
  strategyFit: optional('stakes.strategyFit'),
  tried: required('background.tried', 'background.nothingTried'),
  knownArt: optional('background.knownArt'),
  causes: optional('background.causes'),
  containment: optional('background.containment'),
  constraints: required('constraints.items', 'constraints.none'),
  dataAvailable: optional('evidence.items'),
  outcomeKind: required('outcome.outcomeKind'),
  trlNow: optional('outcome.trlNow'),
  trlTarget: required('outcome.trlTarget'),
  budgetRange: optional('outcome.budget'),
  deadline: required('outcome.months'),
  cooperationKind: required('outcome.cooperationKinds'),
  ipStance: required('outcome.ipStance'),
  confidentiality: elsewhere('problem', 'confidentiality'),
  definer: elsewhere('engagement', 'definerId'),
  ownerConfirmed: elsewhere('signature', 'contentHash'),
} as const satisfies Record<string, DefinitionField>;

const isInContent = ({ place }: DefinitionField): boolean =>
  place !== 'problem' && place !== 'engagement' && place !== 'signature';

/**
 * Paths of what must be written before the owner is asked to sign; a list path with `*` asks for at least one item,
 * each whole.
 */
export function missingFields(content: DefinitionContent): string[] {
  return Object.values<DefinitionField>(FIELD_MAP)
    .filter((field) => field.isRequired && isInContent(field) && valueAt(content, field.orSaid) !== true)
    .flatMap(({ path }) => missingAt(content, path));
}

function missingAt(content: DefinitionContent, path: string): string[] {
  const [list, member] = path.split('.*.');
  if (!list || !member) return isEmpty(valueAt(content, path)) ? [path] : [];
  const items = valueAt(content, list);
  if (!Array.isArray(items) || !items.length) return [`${list}.0.${member}`];
  return items.flatMap((item: unknown, place) =>
    isEmpty(valueAt(item, member)) ? [`${list}.${place}.${member}`] : [],
  );
}

function valueAt(value: unknown, path: string | undefined): unknown {
  return path
    ?.split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);
}

/** Nothing written: null, blank, an empty list, or an object of nothing else. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && !value.length) ||
  (typeof value === 'object' && !(value instanceof Date) && Object.values(value).every(isEmpty));
