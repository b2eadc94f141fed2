import { foldJoined, STOP_WORDS, wordsOf } from '@peyvand/language';
import { PLACE_FILLERS, PLACE_NOUNS, PLANT_NOUNS } from './place-words.data.js';

const keysOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => wordsOf(word).map(({ key }) => key)));
const NOUNS = keysOf(PLACE_NOUNS);
const FILLERS = keysOf(PLACE_FILLERS);
const PLANT = keysOf(PLANT_NOUNS);
/** A shorter single word is found in innocent texts too. */
const SHORTEST = 4;
/** A part with more words is a description: of it only what follows the noun of a place is a name. */
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
  const runs = runsOf(parts);
  const hasNoun = parts.some(({ isNoun }) => isNoun);
  const isPlant = parts.some(({ key }) => PLANT.has(key));
  const isShort = parts.filter(({ isName }) => isName).length <= MOST_WORDS;
  const isCased = parts.some(({ isName, isCapital }) => isName && isCapital);
  return runs
    .filter((run) => hasNoun || (!isPlant && isShort) || (isCased && !isPlant))
    .map((run) => (isCased ? run.filter(({ isCapital }) => isCapital) : hasNoun ? run.slice(0, MOST_WORDS) : run))
    .map((run) => run.map(({ key }) => key))
    .filter((keys) => keys.length > 1 || (keys[0]?.length ?? 0) >= SHORTEST);
}

/** Words of names that stand next to each other. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [[]];
  for (const part of parts)
    if (part.isName) runs.at(-1)?.push(part);
    else runs.push([]);
  return runs.filter(({ length }) => length);
}
