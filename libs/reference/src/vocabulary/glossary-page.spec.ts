import { BadInput } from '@peyvand/kernel';
import { glossaryPage } from './glossary-page.js';
import type { GlossaryTerm } from './glossary.js';

const ids = (page: { nodes: unknown[] }) => (page.nodes as GlossaryTerm[]).map(({ id }) => id);

describe('pages of the glossary', () => {
  it('follow each other without gap or repetition', () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof glossaryPage> = glossaryPage({ first: 50, after });
      seen.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(213);
    expect(seen).toHaveLength(213);
  });

  it('are found by a word of any language, other words for it included', () => {
    expect(ids(glossaryPage({ text: 'دانش بنیان', category: 'actor' }))).toContain('G001');
    expect(ids(glossaryPage({ text: 'KÜSİ' }))).toEqual(['G195']);
    expect(ids(glossaryPage({ text: '成果转化' }))).toEqual(['G134']);
    expect(ids(glossaryPage({ text: 'knowledge based company' }))).toContain('G001');
    expect(glossaryPage({ text: 'no such word' })).toMatchObject({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('refuse what is no page', () => {
    expect(() => glossaryPage({ first: 101 })).toThrow(BadInput);
    expect(() => glossaryPage({ first: -1 })).toThrow(BadInput);
    expect(() => glossaryPage({ after: 'x' })).toThrow(BadInput);
  });
});
