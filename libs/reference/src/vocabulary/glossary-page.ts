import { BadInput, PAGE_DEFAULT, PAGE_MAX } from '@peyvand/kernel';
import type { Connection } from '@peyvand/platform';
import { glossaryTerms, type GlossaryTerm } from './glossary.js';
import { searchTextOf, searchWords } from './search-text.js';

export interface GlossaryQuestion {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly text?: string | null;
  readonly category?: string | null;
}

const searchable = new Map(glossaryTerms.map((term) => [term.id, searchTextOf(term.labels, term.synonyms)]));

/**
 * A page of the glossary in its own order, in the form of every other list. @throws BadInput for a page size or cursor
 * that is none.
 */
export function glossaryPage({ first, after, text, category }: GlossaryQuestion): Connection {
  const size = first ?? PAGE_DEFAULT;
  if (size < 0 || size > PAGE_MAX) throw new BadInput(`first must be between 0 and ${PAGE_MAX}`);
  const words = searchWords(text ?? '');
  const found = glossaryTerms.filter(
    (term) =>
      (!category || term.category === category) && words.every((word) => searchable.get(term.id)?.includes(word)),
  );
  const start = after == null ? 0 : placeAfter(found, after);
  const nodes = found.slice(start, start + size);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    nodes,
    edges,
    totalCount: found.length,
    pageInfo: {
      hasNextPage: start + size < found.length,
      hasPreviousPage: after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function placeAfter(terms: readonly GlossaryTerm[], cursor: string): number {
  const place = terms.findIndex((term) => cursorOf(term) === cursor);
  if (place < 0) throw new BadInput('after is not a cursor of this list');
  return place + 1;
}

function cursorOf(term: GlossaryTerm): string {
  return Buffer.from(`glossary_${term.id}`).toString('base64url');
}
