/** Letters that are written in several ways and mean one; retrieval keys only, never shown. */
const LETTERS: readonly (readonly [string, string])[] = [
  ['ی', 'يىےېێۍئ'],
  ['ک', 'كڪ'],
  ['ه', 'ۀہۂۃةھە'],
  ['ا', 'أإٱآ'],
  ['و', 'ؤ'],
];
export const ZWNJ = '\u200c';
/** Stands for a lost ZWNJ in old web text. */
const LEGACY_JOINER = '\u00ac';
const MARK =
  /[\u0300-\u036f\u064b-\u0655\u0670\u06d6-\u06ed\u0640\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u200d]/u;
const TURKISH: Readonly<Record<string, string>> = {
  ç: 'c',
  ş: 's',
  ğ: 'g',
  ü: 'u',
  ö: 'o',
  ı: 'i',
  â: 'a',
  î: 'i',
  û: 'u',
  İ: 'i',
};

const table = new Map<string, string>();
for (const [to, from] of LETTERS) for (const letter of from) table.set(letter, to);
for (let digit = 0; digit < 10; digit++) {
  table.set(String.fromCharCode(0x06f0 + digit), String(digit));
  table.set(String.fromCharCode(0x0660 + digit), String(digit));
}
table.set('٫', '.');
table.set('٬', ',');

const known = new Map<string, string>();

/** The folded form of one character; empty for marks and invisible controls. */
function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  let folded = '';
  for (const part of character.normalize('NFKC')) {
    const lower = TURKISH[part] ?? part.toLowerCase();
    for (const letter of lower.normalize('NFD'))
      if (!MARK.test(letter)) folded += TURKISH[letter] ?? table.get(letter) ?? letter;
  }
  // NFD takes the hamza and madda letters apart as well; the mapped letter is what remains.
  const result = table.get(character) ?? folded;
  if (known.size < 20_000) known.set(character, result);
  return result;
}

export interface Folded {
  readonly text: string;
  /** Place in the original of each character of `text`, and of the end. */
  readonly places: Int32Array;
}

/** Folds letter by letter, so that every place of the result is known in the original. */
export function foldWithPlaces(text: string): Folded {
  const out: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const folded =
      code < 128
        ? code >= 65 && code <= 90
          ? character.toLowerCase()
          : character
        : character === LEGACY_JOINER
          ? joiner(text, at)
          : foldCharacter(character);
    for (const letter of folded) {
      out.push(letter);
      for (let unit = 0; unit < letter.length; unit++) places.push(at);
    }
    at += character.length;
  }
  places.push(at);
  return { text: out.join(''), places: Int32Array.from(places) };
}

const isArabicLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\u0621-\u06d3]/.test(character);

const joiner = (text: string, at: number): string =>
  isArabicLetter(text[at - 1]) && isArabicLetter(text[at + 1]) ? ZWNJ : ' ';

/** A final hamza is dropped when three letters stay; shorter words would become others. */
export const dropFinalHamza = (word: string): string =>
  word.length > 3 && word.endsWith('ء') ? word.slice(0, -1) : word;

/** One normal form for uniqueness and search: what people would call the same text becomes the same string. */
export function foldText(text: string): string {
  return foldWithPlaces(text)
    .text.replace(/(\d),(?=\d{3}(\D|$))/g, '$1')
    .replace(/\u200c+/g, ' ')
    .replace(/[^\p{L}\p{N}&.%/+-]+/gu, ' ')
    .split(' ')
    .map(dropFinalHamza)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
