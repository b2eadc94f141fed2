import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MISSPELLED, SYNONYMS } from '../support/words/glossary.js';
import { catalogueOf, namesIn, plainOf, unbalanced, type Entry } from '../support/words/catalogue.js';

const WEB = join(__dirname, '../../apps/web/src');
const folders = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/words/en.po') && !path.startsWith('generated'))
  .map((path) => path.slice(0, -'/en.po'.length));
const read = (folder: string, language: string): Entry[] =>
  catalogueOf(readFileSync(join(WEB, folder, `${language}.po`), 'utf8'));
const catalogues = folders.map((folder) => ({ folder, en: read(folder, 'en'), fa: read(folder, 'fa') }));
const entries = catalogues.flatMap(({ folder, fa }) => fa.map((entry) => ({ folder, ...entry })));
const told = ({ folder, msgid }: { folder: string; msgid: string }): string => `${folder}: ${msgid}`;

describe('the sentences of the web application', () => {
  it('are there, each in both languages', () => {
    expect(entries.length).toBeGreaterThan(100);
    for (const { folder, en, fa } of catalogues) {
      const of = (list: Entry[]): string[] => list.map(({ msgid }) => msgid).sort();
      expect({ folder, words: of(fa) }).toEqual({ folder, words: of(en) });
    }
    expect(entries.filter(({ msgstr }) => !msgstr.trim()).map(told)).toEqual([]);
    // Copied instead of written.
    expect(
      entries.filter(({ msgid, msgstr }) => msgid === msgstr && /\p{L}{3}/u.test(plainOf(msgid))).map(told),
    ).toEqual([]);
  });

  it('keep what is put into them', () => {
    const faults = entries.filter(
      ({ msgid, msgstr }) => String(namesIn(msgid)) !== String(namesIn(msgstr)) || unbalanced(msgstr),
    );
    expect(faults.map(told)).toEqual([]);
  });

  it('are spelled as Persian is, in the words of the glossary', () => {
    const faults = entries.flatMap((entry) => {
      const [fa, en] = [plainOf(entry.msgstr), plainOf(entry.msgid)];
      const misspelled = MISSPELLED.filter(([wrong]) => wrong.test(fa)).map(([, why]) => why);
      const synonyms = SYNONYMS.filter(({ only, language, not }) => !only && not.test(language === 'fa' ? fa : en)).map(
        ({ but }) => `say ${but}`,
      );
      return [...misspelled, ...synonyms].map((why) => `${told(entry)} | ${entry.msgstr} | ${why}`);
    });
    expect(faults).toEqual([]);
  });
});
