import { describe, expect, it } from '@jest/globals';
import { differences } from './differences.js';

describe('differences between two texts of a definition', () => {
  it('names section and field, with both sides', () => {
    expect(
      differences(
        { stakes: { need: 'a' }, constraints: { none: true } },
        { stakes: { need: 'b' }, constraints: { none: true } },
      ),
    ).toEqual([{ section: 'stakes', field: 'need', before: 'a', after: 'b' }]);
  });

  it('does not see the order of members, nor a difference between empty and missing', () => {
    expect(
      differences(
        { subject: { title: '' }, evidence: { items: [{ kind: 'data', text: 'x' }] } } as object,
        { evidence: { items: [{ text: 'x', kind: 'data' }] } } as object,
      ),
    ).toEqual([]);
  });

  it('shows a whole section that is new', () => {
    expect(differences({}, { outcome: { months: 9 } })).toEqual([
      { section: 'outcome', field: 'months', before: null, after: '9' },
    ]);
  });
});
