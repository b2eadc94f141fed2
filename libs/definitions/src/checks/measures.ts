import { foldJoined } from '@peyvand/language';
import type { Baseline, Measure, Target } from '../content/definition-parts.model.js';
import { blocking, type Finding } from './finding.js';
import { inBase, measured } from './units.js';

const WHOLE = ['metric', 'value', 'unit', 'date'] as const;

/** C06: a success criterion has metric, number, unit and date, today's value as well as the target. */
function whole(side: Baseline | Target | null | undefined, path: string): Finding[] {
  if (!side) return [];
  return WHOLE.filter((key) => side[key] === null || side[key] === undefined || side[key] === '').map((key) =>
    blocking('C06', `${path}.${key}`, 'MEASURE_NOT_WHOLE'),
  );
}

const sameWords = (one: string, other: string): boolean => foldJoined(one) === foldJoined(other);

/** C07: baseline and target speak of the same metric, in units of the same kind. */
function comparable({ baseline, target }: Measure, path: string): Finding[] {
  return [
    ...(baseline?.metric && target?.metric && !sameWords(baseline.metric, target.metric)
      ? [blocking('C07', `${path}.target.metric`, 'METRICS_DIFFER', target.metric)]
      : []),
    ...(baseline?.unit && target?.unit && measured(baseline.unit).kind !== measured(target.unit).kind
      ? [blocking('C07', `${path}.target.unit`, 'UNITS_DIFFER', target.unit)]
      : []),
  ];
}

/** C08: the target lies on the stated side of the baseline. */
function directed({ baseline, target }: Measure, path: string): Finding[] {
  if (!target || target.value === null || target.value === undefined) return [];
  if (!target.direction) return [blocking('C08', `${path}.target.direction`, 'DIRECTION_MISSING')];
  if (baseline?.value === null || baseline?.value === undefined || !baseline.unit || !target.unit) return [];
  if (measured(baseline.unit).kind !== measured(target.unit).kind) return [];
  const gain = inBase(target.value, target.unit) - inBase(baseline.value, baseline.unit);
  const isReached = target.direction === 'lower' ? gain < 0 : gain > 0;
  return isReached ? [] : [blocking('C08', `${path}.target.value`, 'TARGET_ON_WRONG_SIDE', String(target.value))];
}

/** C06, C07 and C08 over success criteria. `path` is where the list stands. */
export function measureFindings(measures: readonly Measure[], path: string): Finding[] {
  return measures.flatMap((measure, place) => {
    const at = `${path}.${place}`;
    return [
      ...whole(measure.baseline, `${at}.baseline`),
      ...whole(measure.target, `${at}.target`),
      ...comparable(measure, at),
      ...directed(measure, at),
    ];
  });
}
