import { LANGUAGES, analyse, type Token } from '@peyvand/language';
import { isicDivisions, findIsicDivision, type IsicDivision } from './isic.js';
import { findOfficeField, OTHER_FIELD, officeFields, type OfficeField } from './office-fields.js';

/** Words of a text that speak for something, with the sentence they stand in. */
export interface SuggestionWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
}

export interface Suggested<Thing> {
  readonly thing: Thing;
  readonly words: readonly SuggestionWords[];
}

export interface FieldSuggestions {
  readonly officeFields: readonly Suggested<OfficeField>[];
  readonly isicDivisions: readonly Suggested<IsicDivision>[];
}

/** More than these nobody chooses among. */
const SUGGESTED_MAX = 3;
const WORDS_MAX = 5;
/** A word that stands in the titles of more divisions than this tells none of them apart. */
const DIVISIONS_MAX = 4;

interface Phrase {
  readonly keys: readonly string[];
  readonly codes: readonly string[];
}

interface Hit {
  readonly phrase: Phrase;
  readonly from: Token;
  readonly to: Token;
}

interface Standing {
  score: number;
  readonly hits: Hit[];
}

const keysOf = (text: string): string[] => analyse(text).map(({ key }) => key);

/** By first key, what each thing is called; of what several things are called, each has a share. */
function phraseTable(rows: readonly (readonly [code: string, texts: readonly string[]])[]): Map<string, Phrase[]> {
  const codes = new Map<string, { keys: readonly string[]; codes: Set<string> }>();
  for (const [code, texts] of rows)
    for (const keys of texts.map(keysOf).filter(({ length }) => length > 0)) {
      const known = codes.get(keys.join(' ')) ?? { keys, codes: new Set() };
      codes.set(keys.join(' '), known);
      known.codes.add(code);
    }
  const table = new Map<string, Phrase[]>();
  for (const { keys, codes: named } of codes.values()) {
    const [first = ''] = keys;
    table.set(first, [...(table.get(first) ?? []), { keys, codes: [...named] }]);
  }
  return table;
}

let tables: { fields: Map<string, Phrase[]>; divisions: Map<string, Phrase[]> } | null = null;

/** Fields by their names and synonyms in all languages, divisions by each word of their titles. Made at first use. */
const known = (): NonNullable<typeof tables> =>
  (tables ??= {
    fields: phraseTable(
      officeFields
        .filter(({ code }) => code !== OTHER_FIELD)
        .map(({ code, labels, synonyms }) => [
          code,
          LANGUAGES.flatMap((language) => [labels[language] ?? '', ...synonyms[language]]),
        ]),
    ),
    divisions: phraseTable(
      isicDivisions.map(({ code, labels }) => [
        code,
        LANGUAGES.flatMap((language) => (labels[language] ?? '').split(/[\s،,;؛()]+/)),
      ]),
    ),
  });

function hitsOf(tokens: readonly Token[], table: ReadonlyMap<string, Phrase[]>): Hit[] {
  return tokens.flatMap((from, place) =>
    (table.get(from.key) ?? []).flatMap((phrase) => {
      const isSaid = phrase.keys.every((key, offset) => tokens[place + offset]?.key === key);
      const to = tokens[place + phrase.keys.length - 1];
      return isSaid && to ? [{ phrase, from, to }] : [];
    }),
  );
}

/** A longer phrase tells more, one that many things share tells less; saying it again adds nothing. */
function standings(hits: readonly Hit[]): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const hit of hits)
    for (const code of hit.phrase.codes) {
      const standing = found.get(code) ?? { score: 0, hits: [] };
      found.set(code, standing);
      if (!standing.hits.some(({ phrase }) => phrase === hit.phrase))
        standing.score += hit.phrase.keys.length / hit.phrase.codes.length;
      standing.hits.push(hit);
    }
  return found;
}

const END = /[.!?؟。！？\n]/;

/** The sentence around a place: between the ends before and behind it. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !END.test(text.charAt(to))) to += 1;
  return text.slice(from, to).trim();
}

function wordsOf(text: string, { hits }: Standing): SuggestionWords[] {
  const longestFirst = [...hits].sort((a, b) => b.phrase.keys.length - a.phrase.keys.length);
  const kept = longestFirst.filter(
    ({ from, to }, place) =>
      !longestFirst.slice(0, place).some((other) => other.from.start <= from.start && to.end <= other.to.end),
  );
  return kept
    .slice(0, WORDS_MAX)
    .map(({ from: { start }, to: { end } }) => ({
      start,
      end,
      text: text.slice(start, end),
      sentence: sentenceAround(text, start, end),
    }))
    .sort((a, b) => a.start - b.start);
}

function best<Thing>(
  text: string,
  found: ReadonlyMap<string, Standing>,
  find: (code: string) => Thing | null,
): Suggested<Thing>[] {
  return [...found]
    .sort(([one, a], [another, b]) => b.score - a.score || one.localeCompare(another))
    .slice(0, SUGGESTED_MAX)
    .flatMap(([code, standing]) => {
      const thing = find(code);
      return thing ? [{ thing, words: wordsOf(text, standing) }] : [];
    });
}

/** The likeliest office fields and ISIC divisions of what somebody writes, each with the words that speak for it. */
export function suggestFields(text: string): FieldSuggestions {
  const tokens = analyse(text);
  const { fields, divisions } = known();
  const ofFields = standings(hitsOf(tokens, fields));
  const ofDivisions = standings(hitsOf(tokens, divisions).filter(({ phrase }) => phrase.codes.length <= DIVISIONS_MAX));
  // A field reaches its divisions, the likeliest most: whoever writes of carpets need not write of textiles.
  for (const [code, { score, hits }] of ofFields)
    for (const [place, division] of (findOfficeField(code)?.isicDivisions ?? []).entries()) {
      const standing = ofDivisions.get(division) ?? { score: 0, hits: [] };
      ofDivisions.set(division, standing);
      standing.score += score / (1 + place);
      standing.hits.push(...hits);
    }
  return {
    officeFields: best(text, ofFields, findOfficeField),
    isicDivisions: best(text, ofDivisions, findIsicDivision),
  };
}
