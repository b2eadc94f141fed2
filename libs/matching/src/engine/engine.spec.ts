import { describe, expect, it } from '@jest/globals';
import { Bm25f, type FieldWeight } from './bm25f.js';
import type { CompanyDocument, NeedDocument } from './documents.js';
import { Expansion } from './expansion.js';
import { explain } from './explanation.js';
import { hardFailures, structuredFeatures } from './features.js';
import { NeedWords } from './need-words.js';
import { Postings } from './postings.js';
import { ProfileIndex } from './profile-index.js';
import { rank, type Ranking } from './ranker.js';
import { atOnce } from './steps.js';

const company = (organizationId: string, more: Partial<CompanyDocument> = {}): CompanyDocument => ({
  organizationId,
  profileVersionId: `${organizationId}-1`,
  name: organizationId,
  summary: '',
  capabilities: [],
  keywords: [],
  projects: [],
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
  ...more,
});
const capability = (
  statement: string,
  more: Partial<CompanyDocument['capabilities'][number]> = {},
): CompanyDocument['capabilities'][number] => ({
  id: 'c',
  statement,
  evidence: '',
  competences: [],
  technologyCategory: null,
  isicDivisions: [],
  trlFrom: null,
  trlTo: null,
  keywords: [],
  ...more,
});
const need = (more: Partial<NeedDocument> = {}): NeedDocument => ({
  rfpId: 'r',
  title: '',
  summary: '',
  text: '',
  requirements: [],
  keywords: [],
  technologyCategory: null,
  isicDivision: null,
  province: null,
  trlTarget: null,
  year: 2026,
  eligibility: { companyTypes: [], certificates: [], provinces: [], sizes: [] },
  excluded: new Map(),
  ...more,
});
const project = (id: string, title: string, year: number) => ({ id, title, abstract: '', year });
const none = new Expansion([]);
const indexOf = (...companies: CompanyDocument[]): ProfileIndex => {
  const index = new ProfileIndex();
  companies.forEach((one) => index.put(one));
  return index;
};
const ranking = (index: ProfileIndex, wanted: NeedDocument, expansion = none): Ranking =>
  atOnce(rank(index, wanted, new NeedWords(wanted, expansion), 100));
const order = (index: ProfileIndex, wanted: NeedDocument, expansion = none): string[] =>
  ranking(index, wanted, expansion).ranked.map(({ company: { organizationId } }) => organizationId);

describe('BM25F', () => {
  const weftIn = (postings: Postings, fields: FieldWeight[]): number[] => [
    ...atOnce(new Bm25f(postings, new Map([['weft', 1]]), fields).all()),
  ];

  it('gives the numbers that a sheet of paper gives', () => {
    const postings = new Postings(1);
    postings.add([['weft', 'weft', 'loom']]);
    postings.add([['oven']]);
    const scores = weftIn(postings, [{ weight: 1, evenOut: 0.75 }]);
    const rarity = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
    const frequency = 2 / (1 - 0.75 + (0.75 * 3) / 2);
    expect(scores).toEqual([expect.closeTo((rarity * frequency * 2.2) / (1.2 + frequency), 10), 0]);
  });

  it('saturates a term over its fields once, and passes over what was removed', () => {
    const postings = new Postings(2);
    postings.add([['weft'], ['weft']]);
    postings.add([['weft', 'weft'], []]);
    postings.add([['oven'], []]);
    const even = { weight: 1, evenOut: 0 };
    const [twice, both] = weftIn(postings, [even, even]);
    expect(twice).toBeCloseTo(both ?? 0, 10);
    postings.remove(0, [['weft'], ['weft']]);
    expect(weftIn(postings, [even, even])).toEqual([0, expect.any(Number), 0]);
  });
});

describe('the ranking', () => {
  it('finds words in any form, and puts what a firm can do before what it is called', () => {
    const index = indexOf(
      company('Weft Detection Ltd'),
      company('b', { capabilities: [capability('Detecting broken wefts on looms')] }),
      company('c', { summary: 'bread ovens' }),
    );
    expect(order(index, need({ title: 'Detection of broken weft' }))).toEqual(['b', 'Weft Detection Ltd']);
  });

  it('finds a Persian profile for an English need by the words of the vocabulary', () => {
    const expansion = new Expansion([
      ['machine vision', 'بینایی ماشین'],
      ['oven', 'تنور'],
    ]);
    const index = indexOf(company('fa', { keywords: ['بینایی ماشین'] }), company('oven', { keywords: ['تنور'] }));
    expect(order(index, need({ title: 'Machine vision for looms' }))).toEqual([]);
    expect(order(index, need({ title: 'Machine vision for looms' }), expansion)).toEqual(['fa']);
  });

  it('lets past projects vote: newer ones more, the second best less than the best', () => {
    const old = company('old', { projects: [project('1', 'weft sensor', 2006)] });
    const fresh = company('fresh', { projects: [project('2', 'weft sensor', 2024)] });
    const twice = company('twice', {
      projects: [project('3', 'weft sensor', 2024), project('4', 'weft sensor', 2024)],
    });
    const { ranked } = ranking(
      indexOf(old, fresh, twice, company('other', { projects: [project('5', 'oven', 2026)] })),
      need({ title: 'weft sensor' }),
    );
    expect(ranked.map(({ company: { organizationId } }) => organizationId)).toEqual(['twice', 'fresh', 'old']);
    const evidence = ranked.map(({ contributions }) => contributions.evidence);
    expect((evidence[0] ?? 0) / (evidence[1] ?? 1)).toBeCloseTo(1.4, 6);
    expect((evidence[2] ?? 0) / (evidence[1] ?? 1)).toBeCloseTo(0.5 ** (18 / 8), 6);
  });

  it('does not change with the order in which companies came, nor when one comes again', () => {
    const firms = ['a', 'b', 'c', 'd'].map((id) => company(id, { capabilities: [capability('weft sensors')] }));
    const index = indexOf(...firms.toReversed());
    index.put(company('b', { capabilities: [capability('weft sensors')] }));
    expect(order(index, need({ title: 'weft' }))).toEqual(order(indexOf(...firms), need({ title: 'weft' })));
    expect(index.size).toBe(4);
  });

  it('adds up to the raw score and keeps to 0 to 100', () => {
    const rich = company('rich', {
      province: 'IR-10',
      availablePeople: 3,
      isicDivisions: ['13'],
      capabilities: [
        capability('weft weft weft', { competences: ['machine-vision'], technologyCategory: 'KB7', trlTo: 8 }),
      ],
      projects: [project('1', 'weft', 2025)],
    });
    const wanted = need({
      title: 'weft',
      province: 'IR-10',
      isicDivision: '13',
      technologyCategory: 'KB7',
      trlTarget: 8,
      requirements: [{ text: 'weft', competences: ['machine-vision'], isMust: true }],
    });
    const [first] = ranking(indexOf(rich, company('x')), wanted).ranked;
    expect(Object.values(first?.contributions ?? {}).reduce((sum, part) => sum + part, 0)).toBeCloseTo(
      first?.raw ?? 0,
      10,
    );
    expect(first?.score).toBeGreaterThan(0);
    expect(first?.score).toBeLessThanOrEqual(100);
  });
});

describe('features and hard failures', () => {
  it('count must-competences double and fall with missing readiness', () => {
    const wanted = need({
      trlTarget: 8,
      requirements: [
        { text: '', competences: ['a'], isMust: true },
        { text: '', competences: ['b'], isMust: false },
      ],
    });
    const features = structuredFeatures(
      wanted,
      company('x', { capabilities: [capability('', { competences: ['a'], trlTo: 5 })] }),
    );
    expect(features.competences).toBeCloseTo(2 / 3, 10);
    expect(features.readiness).toBe(0);
  });

  it('rule out whom the call or the rules leave out, and tally them', () => {
    const wanted = need({
      excluded: new Map([
        ['definer', 'DEFINER_OF_RFP'],
        ['owner', 'OWNER_OF_PROBLEM'],
      ]),
      eligibility: { companyTypes: ['KB'], certificates: ['iso9001'], provinces: ['IR-10'], sizes: ['small'] },
    });
    const able = { companyType: 'KB', certificates: ['iso9001'], province: 'IR-10', headcount: 30 };
    expect(hardFailures(wanted, company('fit', able))).toEqual([]);
    expect(hardFailures(wanted, company('listed', { ...able, isVerified: false, isListed: true }))).toEqual([]);
    expect(hardFailures(wanted, company('definer', able))).toEqual(['DEFINER_OF_RFP']);
    expect(hardFailures(wanted, company('x', { isVerified: false, headcount: 300 }))).toEqual([
      'NOT_VERIFIED',
      'WRONG_COMPANY_TYPE',
      'CERTIFICATE_MISSING',
      'WRONG_PROVINCE',
      'WRONG_SIZE',
    ]);
    const { failures, ranked } = ranking(
      indexOf(company('definer', able), company('owner', able), company('tiny', { ...able, headcount: 3 })),
      wanted,
    );
    expect(ranked).toEqual([]);
    expect(Object.fromEntries(failures)).toEqual({ DEFINER_OF_RFP: 1, OWNER_OF_PROBLEM: 1, WRONG_SIZE: 1 });
  });
});

describe('the explanation', () => {
  it('points at the very words on both sides, translations included', () => {
    const expansion = new Expansion([['machine vision', 'بینایی ماشین']]);
    const firm = company('fa', { capabilities: [capability('با بینایی‌ماشین پارگی نخ Weft را می‌بینیم')] });
    const wanted = need({ title: 'Machine vision finds broken wefts' });
    const index = indexOf(firm);
    const [ranked] = ranking(index, wanted, expansion).ranked;
    if (!ranked) throw new Error('The firm was not found');
    const { words } = explain(
      wanted,
      ranked,
      (key) => index.companyWords.rarity(key),
      new NeedWords(wanted, expansion),
    );
    for (const { need: asked, profile } of words) {
      expect(wanted.title.slice(asked.start, asked.end)).toBe(asked.text);
      expect(firm.capabilities[0]?.statement.slice(profile.start, profile.end)).toBe(profile.text);
    }
    expect(words.map(({ isExpanded, need: asked, profile }) => [isExpanded, asked.text, profile.text])).toEqual(
      expect.arrayContaining([
        [true, 'Machine vision', 'بینایی‌ماشین'],
        [false, 'wefts', 'Weft'],
      ]),
    );
  });
});
