import { describe, expect, it } from '@jest/globals';
import { SECTION_KEYS } from './definition-choices.js';
import { FIELD_MAP, missingFields, type DefinitionField } from './field-map.js';

describe('the map from fields to sections', () => {
  const fields: readonly DefinitionField[] = Object.values(FIELD_MAP);

  it('places each of the 32 fields in a section or names the row it stands on', () => {
    expect(fields).toHaveLength(32);
    for (const { place } of fields) expect([...SECTION_KEYS, 'problem', 'engagement', 'signature']).toContain(place);
    expect(new Set(fields.map(({ path }) => path)).size).toBe(32);
  });

  it('names every required path of an empty definition and none of what stands elsewhere', () => {
    const missing = missingFields({});
    expect(missing).toContain('subject.title');
    expect(missing).toContain('measures.items.0.target');
    expect(missing).not.toContain('contentHash');
    expect(missing).toHaveLength(
      fields.filter(({ isRequired, place }) => isRequired && SECTION_KEYS.some((key) => key === place)).length,
    );
  });

  it('takes an explicit none for an answer, and blanks for nothing', () => {
    expect(missingFields({ background: { nothingTried: true }, constraints: { none: true } })).not.toEqual(
      expect.arrayContaining(['background.tried']),
    );
    expect(missingFields({ constraints: { none: false, items: [] } })).toContain('constraints.items');
    expect(missingFields({ subject: { title: '   ' } })).toContain('subject.title');
    expect(missingFields({ measures: { items: [{ baseline: { value: 0 } }] } })).toEqual(
      expect.arrayContaining(['measures.items.0.target']),
    );
    expect(missingFields({ measures: { items: [{ baseline: { value: 0 } }] } })).not.toContain(
      'measures.items.0.baseline',
    );
  });
});
