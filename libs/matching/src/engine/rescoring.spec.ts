import { describe, expect, it } from '@jest/globals';
import { Bm25f } from './bm25f.js';
import type { CompanyDocument, NeedDocument } from './documents.js';
import { Expansion } from './expansion.js';
import { KeptWords, NeedWords } from './need-words.js';
import { Postings, type PostingList } from './postings.js';
import { ProfileIndex } from './profile-index.js';
import { rank, scoreSome, type Ranked } from './ranker.js';
import { atOnce, inSlices, type Steps } from './steps.js';

/** Numbers that look random and are the same in each run of a seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS = 'weft loom carpet sensor camera oven dough bearing pump vibration kiln glaze tile بینایی ماشین فرش'.split(
  ' ',
);
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

function companyBy(below: (end: number) => number, organizationId: string): CompanyDocument {
  const text = (most: number): string =>
    Array.from({ length: below(most + 1) }, () => WORDS[below(WORDS.length)]).join(' ');
  return {
    organizationId,
    profileVersionId: `${organizationId}-${below(1e9)}`,
    name: text(2),
    summary: text(8),
    capabilities: Array.from({ length: below(3) }, (_none, place) => ({
      id: `${organizationId}-${place}`,
      statement: text(6),
      evidence: text(4),
      competences: [],
      technologyCategory: null,
      isicDivisions: [],
      trlFrom: null,
      trlTo: null,
      keywords: [text(2)],
    })),
    keywords: [text(2)],
    projects: Array.from({ length: below(9) }, (_none, place) => ({
      id: `${organizationId}-p${place}`,
      title: text(4),
      abstract: text(8),
      year: below(6) ? 2000 + below(27) : null,
    })),
    isicDivisions: [],
    province: null,
    regions: [],
    languages: [],
    headcount: null,
    companyType: null,
    availablePeople: null,
    certificates: [],
    isVerified: true,
    isListed: false,
  };
}

const need: NeedDocument = {
  rfpId: 'r',
  title: 'Machine vision for broken weft',
  summary: 'Carpet looms lose weft.',
  text: 'A camera sensor at the loom.',
  requirements: [{ text: 'weft sensor on each loom', competences: [], isMust: true }],
  keywords: ['carpet'],
  technologyCategory: null,
  isicDivision: null,
  province: null,
  trlTarget: null,
  year: 2026,
  eligibility: { companyTypes: [], certificates: [], provinces: [], sizes: [] },
  excluded: new Map(),
};
const expansion = new Expansion([['machine vision', 'بینایی ماشین']]);
const words = new NeedWords(need, expansion);
const indexOf = (companies: Iterable<CompanyDocument>): ProfileIndex => {
  const index = new ProfileIndex();
  for (const one of companies) index.put(one);
  return index;
};
const ranked = (index: ProfileIndex, count = 500): readonly Ranked[] => atOnce(rank(index, need, words, count)).ranked;

/** An index after hundreds of companies that came, changed and left, and the companies that are in it. */
function lived(seed: number): { index: ProfileIndex; live: Map<string, CompanyDocument> } {
  const below = chance(seed);
  const index = new ProfileIndex();
  const live = new Map<string, CompanyDocument>();
  for (let step = 0; step < 400; step += 1) {
    const id = `c${below(60)}`;
    if (below(3)) {
      live.set(id, companyBy(below, id));
      index.put(live.get(id) as CompanyDocument);
    } else {
      live.delete(id);
      index.remove(id);
    }
  }
  return { index, live };
}

describe('an index', () => {
  it.each(SEEDS)('scores by the companies that are in it, whatever came and went before (seed %i)', (seed) => {
    const { index, live } = lived(seed);
    const fresh = ranked(indexOf(live.values()));
    expect(fresh.length).toBeGreaterThan(10);
    expect(ranked(index)).toEqual(fresh);
    expect(ranked(indexOf([...live.values()].reverse()))).toEqual(fresh);
  });

  it('keeps nothing of companies that left: neither words nor numbers nor the newest year', () => {
    const { index, live } = lived(9);
    for (const id of live.keys()) index.remove(id);
    for (const postings of [index.companyWords, index.projectWords])
      expect([postings.size, postings.terms, postings.averageLength(0)]).toEqual([0, 0, 0]);
    expect([index.size, index.newestYear]).toEqual([0, -Infinity]);
    const ends = [index.companyWords.end, index.projectWords.end];
    live.forEach((document) => index.put(document));
    expect([index.companyWords.end, index.projectWords.end]).toEqual(ends);
  });

  it('gives the ends of a long list back', () => {
    const postings = new Postings(1);
    for (let number = 0; number < 1_000; number += 1) postings.add([['weft']]);
    const list = postings.list('weft') as PostingList;
    const whole = list.capacity;
    for (let number = 0; number < 990; number += 1) postings.remove(number, [['weft']]);
    expect([list.length, list.frequency]).toEqual([10, 10]);
    expect(list.capacity).toBeLessThan(whole / 16);
  });
});

describe('scores of a few companies', () => {
  it.each(SEEDS)('are exactly what ranking all gives them (seed %i)', (seed) => {
    const { index } = lived(seed);
    const all = ranked(index);
    const asked = all.filter((_one, place) => place % 3 === 0);
    const ids = asked.map(({ company }) => company.organizationId);
    expect(atOnce(scoreSome(index, need, words, [...ids, 'nobody']))).toEqual(asked);
  });

  it('look at the entries of these companies, not at all', () => {
    const below = chance(11);
    const index = indexOf(Array.from({ length: 600 }, (_none, place) => companyBy(below, `c${place}`)));
    let looked = 0;
    const list = index.projectWords.list('weft') as PostingList;
    const documentAt = list.documentAt.bind(list);
    list.documentAt = (at) => {
      looked += 1;
      return documentAt(at);
    };
    const [held] = index.all();
    new Bm25f(index.projectWords, words.terms, [{ weight: 1, evenOut: 0 }]).of(held?.projects[0] ?? 0);
    expect(list.length).toBeGreaterThan(500);
    expect(looked).toBeLessThan(20);
  });

  it('are given to a company outside the index too, without changing those of others', () => {
    const { index, live } = lived(3);
    const before = ranked(index);
    const [first] = live.values();
    const outsider = { ...(first as CompanyDocument), organizationId: 'outsider' };
    const [inside, outside] = atOnce(
      scoreSome(index, need, words, [first?.organizationId ?? '', 'outsider'], [outsider]),
    );
    expect(outside).toEqual({ ...inside, company: outsider });
    expect(ranked(index)).toEqual(before);
  });

  it('do not hang on how many are asked for', () => {
    const { index } = lived(5);
    expect(ranked(index, 7)).toEqual(ranked(index).slice(0, 7));
  });
});

describe('words of a need', () => {
  it('are kept by version until the vocabulary changes, the longest unused forgotten first', () => {
    const kept = new KeptWords();
    const first = kept.of('v1', need, expansion);
    expect(kept.of('v1', need, expansion)).toBe(first);
    expect(kept.of('v2', need, expansion)).not.toBe(first);
    for (let version = 0; version < 600; version += 1) {
      kept.of(`w${version}`, { ...need, summary: '' }, expansion);
      if (version % 100 === 0) expect(kept.of('v1', need, expansion)).toBe(first);
    }
    expect(kept.size).toBe(500);
    const more = new Expansion([['weft', 'پود']]);
    const renewed = kept.of('v1', need, more);
    expect([renewed.terms.has('پود'), kept.size]).toEqual([true, 1]);
  });
});

describe('a long computation', () => {
  it('can be left at every term, company and project', () => {
    const { index, live } = lived(7);
    const length = (steps: Steps<unknown>): number => {
      let count = 0;
      while (!steps.next().done) count += 1;
      return count;
    };
    expect(length(rank(index, need, words, 10))).toBeGreaterThan(index.size + 10);
    expect(length(scoreSome(index, need, words, [...live.keys()]))).toBe(live.size);
    const [company] = [...live.values()].filter(({ projects }) => projects.length === 8);
    const arriving = { ...(company as CompanyDocument), organizationId: 'new' };
    expect(length(index.putting(arriving))).toBe(2 * 8);
    expect(length(index.removing('new'))).toBe(2 * 8);
  });

  it('lets the rest of the process go first between its steps', async () => {
    let others = 0;
    function* long(): Steps<number> {
      const patience = performance.now() + 20_000;
      while (others < 3 && performance.now() < patience) yield;
      return others;
    }
    const other = setInterval(() => (others += 1), 1);
    try {
      expect(await inSlices(long())).toBe(3);
    } finally {
      clearInterval(other);
    }
  });
});
