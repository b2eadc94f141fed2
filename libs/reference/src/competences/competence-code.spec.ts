import { codeOfLabel } from './competence-code.js';

describe('the code of a competence', () => {
  it.each([
    ['Rose water distillation', 'rose-water-distillation'],
    ['  CO₂ & H2 capture! ', 'co2-h2-capture'],
    ['Über-coating', 'uber-coating'],
    ['گلاب', ''],
  ])('of %s is %s', (label, code) => expect(codeOfLabel(label)).toBe(code));

  it('never ends in a dash', () => {
    expect(codeOfLabel(`${'a'.repeat(79)} bc`)).toBe('a'.repeat(79));
  });
});
