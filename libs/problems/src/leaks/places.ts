import { foldJoined, STOP_WORDS, wordsOf } from '@peyvand/language';
import { PLACE_FILLERS, PLACE_NOUNS, PLANT_NOUNS } from './place-words.data.js';

const keysOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => wordsOf(word).map(({ key }) => key)));
const NOUNS = keysOf(PLACE_NOUNS);
const FILLERS = keysOf(PLACE_FILLERS);
const PLANT = keysOf(PLANT_NOUNS);
/** A shorter single word is found in innocent texts too. */
const SHORTEST = 4;
/** A part with more words is a description, save where a noun says that it is a place. */
const MOST_WORDS = 2;

interface Part {
  readonly key: string;
  readonly isName: boolean;
  readonly isNoun: boolean;
  readonly isCapital: boolean;
}

/**
 * The names in what was said of a place: cities, counties, industrial towns, streets, each as folded words. What
 * everybody is told, such as the province, is none of them.
 */
export function placeNames(text: string | null | undefined, told: ReadonlySet<string>): string[][] {
  const names = (text ?? '').split(/[,،;؛/()«»"\n]|\s[-–—]\s/u).flatMap((part) => namesIn(part, told));
  const known = new Map(names.map((name) => [name.join(' '), name]));
  return [...known.values()];
}

function namesIn(part: string, told: ReadonlySet<string>): string[][] {
  const parts = wordsOf(part).map(({ key, start }): Part => {
    const isNoun = NOUNS.has(key);
    const isFiller = FILLERS.has(key) || STOP_WORDS.has(key) || PLANT.has(key) || /^\P{L}*$/u.test(key);
    return {
      key,
      isNoun,
      isName: !isNoun && !isFiller && !told.has(key),
      isCapital: /\p{Lu}/u.test(part.slice(start, start + 1)),
    };
  });
  if (told.has(foldJoined(part))) return [];
  const hasNoun = parts.some(({ isNoun }) => isNoun);
  const isCased = parts.some(({ isName, isCapital }) => isName && isCapital);
  if (!hasNoun && !isNameAlone(parts, told)) return [];
  return runsOf(parts)
    .map((run) => (isCased ? run.filter(({ isCapital }) => isCapital) : run.slice(0, MOST_WORDS)))
    .map((run) => run.map(({ key }) => key))
    .filter((keys) => keys.length > 1 || (keys[0]?.length ?? 0) >= SHORTEST);
}

/** Without a noun that says so, few words and nothing else name a place: most people tell a spot of a plant. */
const isNameAlone = (parts: readonly Part[], told: ReadonlySet<string>): boolean =>
  parts.length <= MOST_WORDS &&
  parts.every(({ isName, key }) => isName || told.has(key)) &&
  (parts.length === 1 || parts.every(({ key, isCapital }) => isCapital || !/^\p{Script=Latin}/u.test(key)));

/** Words of names that stand next to each other. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [[]];
  for (const part of parts)
    if (part.isName) runs.at(-1)?.push(part);
    else runs.push([]);
  return runs.filter(({ length }) => length);
}
