import { endOf, latinLook, placeOf, plainWithPlaces, wordsOf, type Word } from '@peyvand/language';
import { codeFinder, type GivenMarks } from './marks.js';
import { soundsOf } from './sounds.js';

export interface GivenLeak {
  readonly code: 'NAMES_PLACE' | 'OWNER_MARK' | 'OWNER_NUMBER';
  readonly excerpt: string;
  readonly position: number;
}

/** Endings that Persian and English hang on a name without making it another. */
const ENDINGS = /(?:ی?های?ی?|ی?ها|ای|ی|مان|شان|تان|ش|م)$/u;
/** What stays is a name still. */
const SHORTEST_STEM = 3;
/** Fewer consonants are those of too many words. */
const FEWEST_SOUNDS = 3;

/**
 * Finds what a problem gives of its owner: names of places below the province, own brands, types, serial numbers, in
 * either script and with the endings of the language.
 */
export function givenFinder(
  places: readonly (readonly string[])[],
  { brands, types, serials }: GivenMarks,
): (text: string) => GivenLeak | null {
  const inTypes = codeFinder(types);
  const inSerials = codeFinder(serials);
  return (text) => {
    const words = wordsOf(text);
    const named =
      within('NAMES_PLACE', nameIn(text, words, places)) ?? within('OWNER_MARK', nameIn(text, words, brands));
    if (named) return { ...named, excerpt: text.slice(named.position, named.end) };
    const plain = plainWithPlaces(text);
    const looked = latinLook(plain.text);
    const coded = within('OWNER_NUMBER', inSerials(looked)) ?? within('OWNER_MARK', inTypes(looked));
    if (!coded) return null;
    const start = plain.places[coded.position] ?? 0;
    return { code: coded.code, excerpt: text.slice(start, endOf(plain, coded.end)), position: start };
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const within = (
  code: GivenLeak['code'],
  place: Place | null,
): { code: GivenLeak['code']; position: number; end: number } | null =>
  place && { code, position: place.start, end: place.end };

function nameIn(text: string, words: readonly Word[], names: readonly (readonly string[])[]): Place | null {
  if (!names.length) return null;
  const bare = words.map((word) => ({ ...word, key: stemOf(word.key) }));
  for (const name of names) {
    const found =
      placeOf(name, words) ?? placeOf(name, bare) ?? placeOf(name.map(stemOf), bare) ?? heard(name, text, words);
    if (found) return found;
  }
  return null;
}

function stemOf(key: string): string {
  const stem = /\p{Script=Arabic}/u.test(key) ? key.replace(ENDINGS, '') : key.replace(/\s?s$/, '');
  return stem.length >= SHORTEST_STEM ? stem : key;
}

/** In the other script: Latin words with a capital alone, so that no common word sounds like a name. */
function heard(name: readonly string[], text: string, words: readonly Word[]): Place | null {
  const isPersian = /\p{Script=Arabic}/u.test(name[0] ?? '');
  const sounds = name.map(soundsOf);
  if (sounds.join('').length < FEWEST_SOUNDS) return null;
  const at = words.findIndex((_word, from) =>
    sounds.every((sound, offset) => {
      const word = words[from + offset];
      if (!word || /\p{Script=Arabic}/u.test(word.key) === isPersian) return false;
      const isNamed = !isPersian || /\p{Lu}/u.test(text.slice(word.start, word.start + 1));
      return isNamed && [word.key, stemOf(word.key)].some((key) => soundsOf(key) === sound);
    }),
  );
  const [first, last] = [words[at], words[at + name.length - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
