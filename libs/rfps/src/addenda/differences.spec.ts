import { describe, expect, it } from '@jest/globals';
import type { RfpDocument } from '../content/rfp-document.js';
import { differences, materialPlace } from './differences.js';

const document = (content: RfpDocument['content'], title = 'Scrap'): RfpDocument => ({
  title,
  language: 'en',
  confidentiality: 'public',
  envelopes: 'one',
  custodiansNeeded: 0,
  definitionVersionId: null,
  subject: {},
  content,
  ndaText: null,
});
const first = { id: 'a', text: 'finds a weft' };
const second = { id: 'b', text: 'shows alarms' };

describe('differences of two texts', () => {
  it('names each place with what stood there and what stands there', () => {
    expect(
      differences(
        document({ legal: 'Helmets.', scopeIn: ['loom'] }),
        document({ scopeIn: ['loom', 'hall'] }, 'Less scrap'),
      ),
    ).toEqual([
      { field: 'title', before: 'Scrap', after: 'Less scrap' },
      { field: 'scopeIn.1', before: null, after: 'hall' },
      { field: 'legal', before: 'Helmets.', after: null },
    ]);
  });

  it('follows an item by its id when it moves', () => {
    const changed = differences(
      document({ requirements: [first, second] }),
      document({ requirements: [second, { ...first, text: 'finds a broken weft' }] }),
    );
    expect(changed).toEqual([{ field: 'requirements.1.text', before: 'finds a weft', after: 'finds a broken weft' }]);
  });

  it('knows what only a material addendum may change', () => {
    expect(materialPlace(differences(document({}), document({ legal: 'Helmets.' })))).toBeNull();
    expect(materialPlace(differences(document({}), document({ budget: { min: '1' } })))).toBe('budget.min');
  });
});
