import { analyse } from '@peyvand/language';
import type { CompanyDocument, NeedDocument } from './documents.js';
import { evidence } from './evidence.js';
import { Expansion } from './expansion.js';
import { NeedWords } from './need-words.js';

const requirement = (text: string, competences: string[] = []) => ({ text, competences, isMust: true });
const need = {
  title: '',
  summary: '',
  text: '',
  keywords: [],
  requirements: [
    requirement('finds a broken weft within two seconds'),
    requirement('sees faults by machine vision', ['machine-vision']),
    requirement('bears the dust of the hall'),
  ],
} as unknown as NeedDocument;
const company = {
  capabilities: [{ id: 'c', statement: 'Cameras over conveyors.', competences: ['machine-vision'] }],
} as unknown as CompanyDocument;
const profile = [
  ['summary', 'We sell cloth. A broken weft stops the loom! Also بینایی ماشین for kilns.'],
  ['projects.p.title', 'Weft'],
  ['capabilities.c.statement', 'Cameras over conveyors.'],
].map(([field = '', text = '']) => ({ field, text, tokens: analyse(text) }));

describe('evidence', () => {
  const words = new NeedWords(need, new Expansion([['machine vision', 'بینایی ماشین']]));
  const found = evidence(need, company, profile, () => 1, words);

  it('quotes the sentences that share most of a requirement, and says where they stand', () => {
    expect(found[0]?.quotes).toEqual([
      { source: 'summary', text: 'A broken weft stops the loom!' },
      { source: 'projects.p.title', text: 'Weft' },
    ]);
  });

  it('puts a capability that names an asked competence first, and finds other words of the same meaning', () => {
    expect(found[1]?.quotes).toEqual([
      { source: 'capabilities.c.statement', text: 'Cameras over conveyors.' },
      { source: 'summary', text: 'Also بینایی ماشین for kilns.' },
    ]);
  });

  it('is nothing where the profile says nothing', () => {
    expect(found[2]).toEqual({ requirement: 2, quotes: [] });
  });
});
