import type { SectionKey } from '../content/definition-choices.js';

/** Fields whose words can be suggested: prose, no numbers, codes or choices. `*` is a place in a list. */
const PROSE: Readonly<Record<SectionKey, readonly string[]>> = {
  subject: ['title', 'placeText', 'processStep'],
  observation: ['symptom', 'whoDetects', 'whereWhen.text', 'isIsNot.*.is', 'isIsNot.*.isNot'],
  measures: ['items.*.baseline.metric', 'items.*.baseline.method', 'items.*.target.metric', 'items.*.target.tolerance'],
  stakes: ['need', 'strategyFit', 'impact.safety', 'impact.environment'],
  background: [
    'containment',
    'tried.*.approach',
    'tried.*.whyFailed',
    'knownArt.*',
    'causes.*.text',
    'causes.*.evidence',
  ],
  constraints: ['items.*.text', 'items.*.reason'],
  evidence: ['items.*.name', 'items.*.description'],
  outcome: [],
};

export const isProse = (section: SectionKey, field: string): boolean =>
  PROSE[section].includes(field.replace(/\.\d+(?=\.|$)/g, '.*'));

/**
 * The section with other words in one field; null when there is no such place. An empty field is filled, a list is not
 * made longer.
 */
export function reworded(section: object, field: string, text: string): object | null {
  const copy = structuredClone(section) as Record<string, unknown>;
  const path = field.split('.');
  const last = path.pop() ?? '';
  let at: unknown = copy;
  for (const step of path) at = isNode(at) ? at[step] : null;
  if (!isNode(at) || (Array.isArray(at) && !(last in at))) return null;
  at[last] = text;
  return copy;
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
