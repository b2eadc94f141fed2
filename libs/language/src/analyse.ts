import { endOf, ZWNJ, type Placed } from './clean.js';
import { detectLanguage, type Language } from './detect.js';
import { stemEnglish } from './english.js';
import { dropFinalHamza, foldWithPlaces } from './fold.js';
import { COMPOUNDS } from './persian.data.js';
import { compoundOf, persianKeys, stemPersian, type Part, type Word } from './persian.js';
import { STOP_WORDS } from './stop-words.data.js';
import { stemTurkish } from './turkish.js';
import { builtInVocabulary, type Vocabulary } from './vocabulary.js';

/** A term of a text. `key` is what is compared; `start` and `end` are its place in the original, for showing it. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Runs of letters with inner joiners, numbers with inner points, acronyms with &. Scripts never mix in one run. */
const RUN =
  /(?<arabic>[\u0621-\u065f\u066e-\u06d3\u06fa-\u06ff](?:[\u0621-\u065f\u066e-\u06d3\u06fa-\u06ff\u200c])*)|(?<han>\p{Script=Han}+)|(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)|(?<latin>[a-z\u00df-\u024f]+(?:['’&][a-z\u00df-\u024f]+)*|[\p{L}]+)/gu;

const MEMORY = 200_000;
const stems = { en: new Map<string, string>(), tr: new Map<string, string>() };

function remembered(word: string, language: 'en' | 'tr'): string {
  const memory = stems[language];
  let stem = memory.get(word);
  if (stem === undefined) {
    stem = language === 'en' ? stemEnglish(word) : stemTurkish(word);
    if (memory.size < MEMORY) memory.set(word, stem);
  }
  return stem;
}

const isArabic = (word: string): boolean => /^[\u0621-\u06ff]/.test(word);

/** The stem of one folded word, joined compounds and function words included. */
export function stemOf(word: string, language: Language): string {
  if (isArabic(word)) return compoundOf(word, builtInVocabulary) ?? stemPersian(word, builtInVocabulary);
  return /^[a-z]/.test(word) && !word.includes('&') ? remembered(word, language === 'tr' ? 'tr' : 'en') : word;
}

/** The same with the parts of a compound. */
export const stemsAt = (word: string, language: Language): string[] => {
  const stem = stemOf(word, language);
  return [stem, ...(COMPOUNDS.get(stem) ?? [])];
};

/**
 * Terms of a text in order, stop words left out. Each run is analysed by its script; `language` decides for Latin
 * letters.
 */
export function analyse(text: string, language?: Language, vocabulary: Vocabulary = builtInVocabulary): Token[] {
  const folded = foldWithPlaces(text);
  const latin = (language ?? detectLanguage(text)) === 'tr' ? 'tr' : 'en';
  const tokens: Token[] = [];
  let persian: Word[] = [];
  const flush = (): void => {
    if (persian.length) tokens.push(...persianKeys(persian, vocabulary).filter(({ key }) => key));
    persian = [];
  };
  for (const match of folded.text.matchAll(RUN)) {
    const [run] = match;
    const groups = match.groups ?? {};
    if (groups.arabic) {
      if (persian.length && !isBlank(folded.text, match.index, persian)) flush();
      persian.push(persianWord(run, match.index, folded));
      continue;
    }
    flush();
    const place = { start: startOf(folded, match.index), end: endOf(folded, match.index + run.length) };
    if (groups.han) tokens.push(...bigrams(run, match.index, folded));
    else if (groups.number) tokens.push({ key: run.replaceAll(',', ''), ...place });
    else if (!STOP_WORDS.has(run))
      tokens.push({ key: run.includes('&') ? run : remembered(run.replaceAll('’', "'"), latin), ...place });
  }
  flush();
  return tokens;
}

const ends = new WeakMap<Word, number>();

/** Words belong to one run of text as long as nothing but blanks stands between them. */
function isBlank(text: string, next: number, words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && /^[\s\u200c]*$/.test(text.slice(ends.get(last) ?? next, next));
}

const startOf = ({ places }: Placed, at: number): number => places[at] ?? 0;

function persianWord(run: string, index: number, folded: Placed): Word {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of run.split(ZWNJ)) {
    if (piece)
      parts.push({
        text: dropFinalHamza(piece),
        start: startOf(folded, index + at),
        end: endOf(folded, index + at + piece.length),
      });
    at += piece.length + 1;
  }
  const length = run.replace(/\u200c+$/, '').length;
  const word = { parts, start: startOf(folded, index), end: endOf(folded, index + length) };
  ends.set(word, index + run.length);
  return word;
}

/** Chinese has no blanks: pairs of neighbours find words without a dictionary. */
function bigrams(run: string, index: number, folded: Placed): Token[] {
  const letters = [...run];
  const at = (letter: number): number => index + letters.slice(0, letter).join('').length;
  if (letters.length === 1)
    return [{ key: run, start: startOf(folded, index), end: endOf(folded, index + run.length) }];
  return letters
    .slice(0, -1)
    .map((letter, place) => ({
      key: letter + (letters[place + 1] ?? ''),
      start: startOf(folded, at(place)),
      end: endOf(folded, at(place + 2)),
    }));
}
