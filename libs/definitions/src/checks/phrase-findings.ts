import { wordsOf } from '@peyvand/language';
import { ESCAPES_EN, ESCAPES_FA } from './escapes.data.js';
import type { Finding, Severity } from './finding.js';
import type { FindingCode } from './finding-codes.js';
import { OPEN_LISTS_EN, OPEN_LISTS_FA } from './open-lists.data.js';
import { DEVIATIONS, HEADINGS, HEADINGS_FA, NO_WISH, PURCHASES_EN, PURCHASES_FA } from './purchases.data.js';
import { matchesOf, quotesOf, read, type Match, type Reading, type Span } from './reading.js';
import type { PlacedText } from './texts.js';

export { vagueness } from './vagueness.js';

const at = (
  check: string,
  severity: Severity,
  code: FindingCode,
  { field, text }: PlacedText,
  { start, end }: Span,
): Finding => ({ check, severity, field, code, excerpt: text.slice(start, end), start, end });

/** Where any of the grammars holds, in the order of the text, none within another, quotes left out. */
function placesOf(reading: Reading, patterns: readonly RegExp[]): Match[] {
  const isQuoted = quotesOf(reading.text);
  return patterns
    .flatMap((pattern) => matchesOf(reading, pattern))
    .filter((match) => !isQuoted(match))
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .reduce<Match[]>((kept, next) => (next.from < (kept.at(-1)?.to ?? -1) ? kept : [...kept, next]), []);
}

/** C18: a must-requirement leaves no way out. */
export function escapes(placed: PlacedText): Finding[] {
  return placesOf(read(placed.text), [ESCAPES_EN, ESCAPES_FA]).map((place) =>
    at('C18', 'block', 'ESCAPE_CLAUSE', placed, place),
  );
}

const DOTS = /(?:\.{3,}|…)(?=\s*[)\].]?\s*$|\s*و\s|\s)/u;
const MOST_LISTS = 3;

/** C19: a must-requirement lists all it means. */
export function openLists(placed: PlacedText): Finding[] {
  const found: Span[] = placesOf(read(placed.text), [OPEN_LISTS_EN, OPEN_LISTS_FA]);
  const dots = DOTS.exec(placed.text);
  const spans = dots ? [...found, { start: dots.index, end: dots.index + dots[0].length }] : found;
  return spans.slice(0, MOST_LISTS).map((span) => at('C19', 'warn', 'OPEN_LIST', placed, span));
}

/** Whether a heading stands where a text or a sentence begins. */
const isHead = ({ line }: Reading, { from }: Match): boolean => /^$|[|:]\s*$/.test(line.slice(0, from).trimEnd());

/** C14: a problem is a state that is not as it should be, not a thing to be bought or built. */
export function purchases(placed: PlacedText): Finding[] {
  const reading = read(placed.text);
  const asked = placesOf(reading, [PURCHASES_EN, PURCHASES_FA]);
  const heads = placesOf(reading, [HEADINGS, HEADINGS_FA]).filter((match) => isHead(reading, match));
  const [first] = [...heads, ...asked].sort((one, other) => one.from - other.from);
  if (!first || matchesOf(reading, NO_WISH).length || matchesOf(reading, DEVIATIONS).length) return [];
  return [at('C14', 'warn', 'NO_DEVIATION', placed, first)];
}

const NO_METHOD = new Set(['', '-', '—', '–', '.', '?', '؟']);
const EMPTY_WORDS = new Set(
  wordsOf(
    'appropriate suitable proper standard usual normal method methods tbd tbc none n a na unknown later any some to be defined روش مناسب متعارف معمول استاندارد نامشخص ندارد بعدا مشخص میشود می شود خواهد شد با یک طور معلوم نیست به طبق مطابق بر اساس همان همیشگی رایج مرسوم درست خوب بهترین the by in per as usually way with of approved best good recognised well known customary common ordinary conventional',
  ).map(({ key }) => key),
);

/** C09: how a figure is measured is named. */
export function methods(items: readonly { readonly method?: string | null; readonly field: string }[]): Finding[] {
  return items.flatMap(({ method, field }) => {
    const text = method?.trim() ?? '';
    const isNamed = !NO_METHOD.has(text) && wordsOf(text).some(({ key }) => !EMPTY_WORDS.has(key));
    return isNamed
      ? []
      : [{ check: 'C09', severity: 'warn' as const, field, code: 'METHOD_MISSING', excerpt: text || null }];
  });
}
