import { describe, expect, it } from '@jest/globals';
import { type Refusal, Refusals } from '@peyvand/kernel';
import { emptyProblem } from './empty-problem.js';
import { answersOf } from './problem-answers.js';
import { missingOf } from './problem-intake.js';

const empty = { ...emptyProblem, language: 'en' as const };
const refusalsOf = (work: () => unknown): string[] => {
  try {
    work();
    return [];
  } catch (error) {
    const items = error instanceof Refusals ? error.items : [error as Refusal];
    return items.map(({ code, field }) => `${code} ${field}`);
  }
};

describe('answers of the intake', () => {
  it('stay when left out, go when null or empty', () => {
    const current = { ...empty, title: 'Old', impact: 'Costs', placeText: 'Hall' };
    expect(answersOf(current, { impact: null, placeText: '' })).toMatchObject({ impact: null, placeText: null });
    expect(answersOf(current, { impact: null })).not.toHaveProperty('title');
  });

  it('take "don\'t know", which drops an answer and is dropped by one', () => {
    const current = { ...empty, baseline: '8 %', officeField: 'other', unknown: ['impact' as const] };
    expect(answersOf(current, { unknown: ['baseline', 'officeField'] })).toMatchObject({
      baseline: null,
      officeField: null,
      unknown: ['officeField', 'baseline'],
    });
    expect(answersOf(current, { impact: 'Costs' }).unknown).toEqual([]);
    expect(answersOf(current, { unknown: null }).unknown).toEqual([]);
    expect(
      refusalsOf(() => answersOf(empty, { impact: 'Costs', budgetMax: '5', unknown: ['impact', 'budget'] })),
    ).toEqual(['ANSWERED_AND_UNKNOWN impact', 'ANSWERED_AND_UNKNOWN budgetMin']);
  });

  it('keep a budget in order and in a currency', () => {
    expect(answersOf(empty, { budgetMin: '9007199254740993' })).toMatchObject({
      budgetMin: '9007199254740993',
      budgetMax: null,
      currency: 'IRR',
    });
    const current = { ...empty, budgetMin: '10', budgetMax: '20', currency: 'EUR' };
    expect(answersOf(current, { budgetMax: '30' })).toMatchObject({
      budgetMin: '10',
      budgetMax: '30',
      currency: 'EUR',
    });
    expect(refusalsOf(() => answersOf(current, { budgetMax: '9' }))).toEqual(['TOO_SMALL budgetMax']);
    expect(answersOf(current, { budgetMin: null, budgetMax: null })).toMatchObject({ currency: null });
    expect(answersOf(current, { unknown: ['budget'] })).toMatchObject({
      budgetMin: null,
      budgetMax: null,
      currency: null,
    });
  });

  it('find the language of the text unless it is named', () => {
    expect(answersOf(empty, { symptom: 'از هر ده تخته فرش یکی نخ پاره دارد.' }).language).toBe('fa');
    expect(answersOf(empty, { symptom: 'از هر ده تخته فرش یکی نخ پاره دارد.', language: 'tr' }).language).toBe('tr');
    expect(answersOf({ ...empty, language: 'tr', symptom: 'Yarn breaks.' }, { impact: 'Costs' }).language).toBe('tr');
  });

  it('lack what submitting asks for', () => {
    expect(missingOf(empty)).toEqual(['symptom', 'province', 'confidentiality', 'officeField']);
    expect(
      missingOf({
        ...empty,
        symptom: 'It breaks',
        province: 'IR-23',
        confidentiality: 'public',
        unknown: ['officeField'],
      }),
    ).toEqual([]);
  });
});
