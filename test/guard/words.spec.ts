import { describe, expect, it } from '@jest/globals';
import {
  allOf,
  AREAS,
  LANGUAGES,
  placeholdersOf,
  sayText,
  wordsOf,
  type AreaName,
  type Language,
  type NoticeEntry,
  type Word,
} from '@peyvand/words';
import { everyCode, type Code } from '../support/words/codes.js';
import { MISSPELLED, SYNONYMS } from '../support/words/glossary.js';

/** `common` words what several areas share. */
const codes = everyCode();
const words = AREAS.flatMap((area) => allOf(area).map((word) => ({ area, ...word })));
const texts = words.flatMap(({ area, code, kind, entry }) =>
  LANGUAGES.map((language) => ({
    place: `${area} ${kind} ${code} ${language}`,
    area,
    language,
    text: entry[language],
    entry,
  })),
);

const lists = (area: AreaName, kind: Code['kind'] | 'guides' | 'examples' | 'questions'): object => wordsOf[area][kind];
const isWorded = ({ area, kind, type, code }: Code): boolean =>
  [area, 'common' as const].some(
    (place) => (type && `${type}.${code}` in lists(place, kind)) || code in lists(place, kind),
  );
const named = ({ area, kind, type, code }: Code): string => `${area} ${kind} ${type ? `${type}.` : ''}${code}`;

/** A message without its syntax, in the longest of its forms. */
function longest(text: string, language: Language, entry: Word['entry']): string {
  const params = (number: number): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(entry.params ?? {}).map(([name, type]) => [
        name,
        type === 'number' ? number : type === 'date' ? '2026-03-21' : 'RFP',
      ]),
    );
  const forms = [1, 3].map((number) => sayText(text, language, entry.params ?? {}, params(number)));
  return forms.sort((a, b) => b.length - a.length)[0] ?? '';
}

describe('the words', () => {
  it('are there for every code', () => {
    expect(codes.length).toBeGreaterThan(1000);
    expect(codes.filter((code) => !isWorded(code)).map(named)).toEqual([]);
  });

  it('are of codes that exist', () => {
    // What belongs in a field, and an example of it, are of the codes of fields.
    const of = (kind: string): string => (['guides', 'examples', 'questions'].includes(kind) ? 'fields' : kind);
    const known = new Set(codes.flatMap(({ kind, type, code }) => [`${kind} ${code}`, `${kind} ${type}.${code}`]));
    const faults = AREAS.flatMap((area) =>
      (
        [
          'refusals',
          'faults',
          'values',
          'fields',
          'guides',
          'examples',
          'questions',
          'steps',
          'checks',
          'notices',
        ] as const
      ).flatMap((kind) =>
        Object.keys(lists(area, kind)).flatMap((code) =>
          known.has(`${of(kind)} ${code}`) ? [] : [`${area} ${kind} ${code}`],
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('are said once: what several areas share stands in common', () => {
    const places = new Map<string, AreaName[]>();
    for (const { area, kind, code } of words)
      places.set(`${kind} ${code}`, [...(places.get(`${kind} ${code}`) ?? []), area]);
    expect([...places].filter(([, areas]) => areas.length > 1)).toEqual([]);
  });

  it('are messages whose values are those that are declared, in both languages', () => {
    const faults = texts.flatMap(({ place, text, entry }) => {
      const found = placeholdersOf(text);
      const declared = Object.entries(entry.params ?? {});
      const isLike = (name: string, type: string): boolean =>
        found.get(name) === type || (type === 'code' && found.get(name) === 'text');
      const wrong = declared.filter(([name, type]) => !isLike(name, type)).map(([name]) => name);
      const more = [...found.keys()].filter((name) => !declared.some(([one]) => one === name));
      return [...wrong, ...more].map((name) => `${place}: ${name}`);
    });
    expect(faults).toEqual([]);
  });

  it('ask for every value that is declared, in the subject of a notice or in its text', () => {
    const faults = AREAS.flatMap((area) =>
      Object.entries<NoticeEntry>(wordsOf[area].notices).flatMap(([kind, { fa, params = {} }]) => {
        const found = [fa.subject, fa.body].flatMap((text) => [...placeholdersOf(text).keys()]);
        return Object.keys(params)
          .filter((name) => !found.includes(name))
          .map((name) => `${area} ${kind}: ${name}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('make sentences of at most 25 words', () => {
    const faults = texts.flatMap(({ place, text, language, entry }) =>
      longest(text, language, entry)
        .split(/[.!?؟](?:\s|$)/)
        .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
        .filter((count) => count > 25)
        .map((count) => `${place}: ${count}`),
    );
    expect(faults).toEqual([]);
  });

  it('are of the glossary: one word per thing', () => {
    const faults = texts.flatMap(({ place, text, language, area }) =>
      SYNONYMS.filter(
        (one) => one.language === language && (!one.only || one.only.includes(area)) && one.not.test(text),
      ).map(({ not, but }) => `${place}: ${not.exec(text)?.[0]} instead of ${but}`),
    );
    expect(faults).toEqual([]);
  });

  it('are spelled as Persian is, in Persian alone', () => {
    const faults = texts
      .filter(({ language }) => language === 'fa')
      .flatMap(({ place, text, language, entry }) => {
        const said = longest(text, language, entry);
        const wrong = MISSPELLED.filter(([pattern]) => pattern.test(said)).map(([, what]) => `${place}: ${what}`);
        return /[\u0600-\u06ff]/.test(said) ? wrong : [...wrong, `${place}: no Persian`];
      });
    const english = texts.filter(({ language, text }) => language === 'en' && /[\u0600-\u06ff]/.test(text));
    expect([...faults, ...english.map(({ place }) => place)]).toEqual([]);
  });
});

describe('the checks on words', () => {
  it.each([
    ['fa', 'مهلت این مناقصه گذشت', 'مناقصه'],
    ['fa', 'فراخوان‌های باز', 'فراخوان'],
    ['fa', 'نامه‌ای رسید', 'نامه'],
    ['fa', 'توافق‌نامه امضا شد', null],
    ['fa', 'فراخوان باز است', 'فراخوان'],
    ['fa', 'سازمان ظرفیت لازم را ندارد', 'ظرفیت'],
    ['fa', 'ظرفیت آزاد نیست', null],
    ['en', 'The bid came too late', 'bid'],
    ['en', 'This is forbidden', null],
  ] as const)('see a synonym in %s: %s', (language, text, expected) => {
    const [first] = SYNONYMS.filter((one) => one.language === language).flatMap(({ not }) => not.exec(text)?.[0] ?? []);
    expect(first ?? null).toBe(expected);
  });
});
