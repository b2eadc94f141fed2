import type { Token } from '@peyvand/language';

/** A stretch of text on one side, by place in the original. */
export interface Passage {
  /** `title`, `requirements.2`, `capabilities.<id>.statement`, `projects.<id>.abstract` … */
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its terms. */
export interface Analysed {
  readonly field: string;
  readonly text: string;
  readonly tokens: readonly Token[];
}

export function passage({ field, text }: Analysed, tokens: readonly Token[]): Passage {
  const [start, end] = [Math.min(...tokens.map((token) => token.start)), Math.max(...tokens.map((token) => token.end))];
  return { field, start, end, text: text.slice(start, end) };
}

/**
 * Where each key, and each run of up to `longest` keys, stands first; the order of the texts decides which place is
 * shown.
 */
export function firstPlaces(texts: readonly Analysed[], longest: number): Map<string, Passage> {
  const places = new Map<string, Passage>();
  for (const one of texts)
    one.tokens.forEach((_token, at) => {
      for (let length = 1; length <= Math.min(longest, one.tokens.length - at); length += 1) {
        const run = one.tokens.slice(at, at + length);
        const key = run.map((token) => token.key).join(' ');
        if (!places.has(key)) places.set(key, passage(one, run));
      }
    });
  return places;
}
