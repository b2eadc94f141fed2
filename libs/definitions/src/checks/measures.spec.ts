import { describe, expect, it } from '@jest/globals';
import type { Measure } from '../content/definition-parts.model.js';
import { measureFindings } from './measures.js';
import { converted, measured } from './units.js';

const baseline = { metric: 'scrap rate', value: 8, unit: '%', method: 'weighing', date: '2026-10-01' };
const target = { metric: 'Scrap rate', value: 3, unit: 'درصد', date: '2027-10-01', direction: 'lower' as const };
const found = (measure: Measure): string[] =>
  measureFindings([measure], 'm').map(({ check, field }) => `${check} ${field}`);

describe('success criteria', () => {
  it('passes one that is whole, comparable and on its side, in two scripts', () => {
    expect(found({ baseline, target })).toEqual([]);
  });

  it.each<[string, Measure, string[]]>([
    ['a target without unit', { baseline, target: { ...target, unit: null } }, ['C06 m.0.target.unit']],
    [
      'a baseline without value and date',
      { baseline: { ...baseline, value: null, date: null }, target },
      ['C06 m.0.baseline.value', 'C06 m.0.baseline.date'],
    ],
    ['another metric', { baseline, target: { ...target, metric: 'output' } }, ['C07 m.0.target.metric']],
    ['a unit of another kind', { baseline, target: { ...target, unit: 'kg' } }, ['C07 m.0.target.unit']],
    ['no direction', { baseline, target: { ...target, direction: null } }, ['C08 m.0.target.direction']],
    [
      'a target above a baseline that should fall',
      { baseline, target: { ...target, value: 9 } },
      ['C08 m.0.target.value'],
    ],
    ['a target equal to the baseline', { baseline, target: { ...target, value: 8 } }, ['C08 m.0.target.value']],
    [
      'a value that only looks lower',
      { baseline: { ...baseline, value: 900, unit: 'kg' }, target: { ...target, value: 1, unit: 'ton' } },
      ['C08 m.0.target.value'],
    ],
  ])('finds %s', (_what, measure, expected) => {
    expect(found(measure)).toEqual(expected);
  });

  it('knows zero as a value', () => {
    expect(found({ baseline, target: { ...target, value: 0 } })).toEqual([]);
  });
});

describe('units', () => {
  it.each([
    ['kWh/ton', 'کیلووات‌ساعت بر تن'],
    ['kg', 'تن'],
    ['مترمربع', 'm²'],
    ['µm', 'میکرون'],
    ['kg/h', 'ton per day'],
    ['stops/month', 'stops per month'],
  ])('%s and %s are of one kind', (one, other) => {
    expect(measured(one).kind).toBe(measured(other).kind);
  });

  it.each([
    ['kg', 'm'],
    ['kWh/ton', 'kWh'],
    ['bar', 'bars of soap'],
    ['%', 'ppm/h'],
  ])('%s and %s are not', (one, other) => {
    expect(measured(one).kind).not.toBe(measured(other).kind);
  });

  it('converts', () => {
    expect(converted(2, 'ton', 'kg')).toBe(2_000);
    expect(converted(120, 'min', 'hours')).toBe(2);
    expect(converted(1, 'kg/h', 'g/min')).toBeCloseTo(16.6667, 3);
    expect(converted(1, 'kg', 'm')).toBeNull();
  });
});
