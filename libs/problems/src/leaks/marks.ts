import { latinLook, plainWithPlaces, STOP_WORDS, wordsOf } from '@peyvand/language';

/** What a problem says of the owner's own things, by which who knows the trade would know the owner. */
export interface GivenMarks {
  /** The owner's own brands, as folded words. */
  readonly brands: readonly (readonly string[])[];
  /** Types and models, as written. */
  readonly types: readonly string[];
  readonly serials: readonly string[];
}

const CODE = '(?=[a-z0-9/.-]*\\d)[a-z0-9](?:[a-z0-9/.-]*[a-z0-9])';
const SERIAL_WORDS = [
  ...['(?<![a-z])serial(?:\\s*(?:no|nr|number))?', '(?<![a-z])s/n', 'seri\\s*no', '序列号', 'سریال'],
  'شماره[\\s\\u200c]*(?:سریال|بدنه|شاسی|اموال|ساخت)',
].join('|');
const SERIAL = new RegExp(`(?:${SERIAL_WORDS})[\\s.:#=№]*(?:های?\\s+|is\\s+|آن\\s+)?((?:[a-z]{1,3} )?${CODE})`, 'giu');
const TYPE = new RegExp(
  `(?:(?<![a-z])(?:model|type|typ|tip|modeli)|مدل|تیپ|型号)[\\s.:#=]*(?:no\\.?\\s+|های?\\s+)?(${CODE})`,
  'giu',
);
/** A code by its looks alone: capitals and at least three figures. */
const BARE = /(?<![A-Z0-9-])(?=[A-Z0-9-]*[A-Z])(?=(?:[A-Z0-9-]*?\d){3})[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*(?![A-Z0-9-])/g;
/** Norms, numbers of this platform, dates and what is measured: no types of anybody. */
const COMMON =
  /^(?:iso|iec|en|din|astm|asme|inso|isiri|isic|api|ieee|aisi|sae|bs|jis|gb|uni|nfpa|ansi|ip|rfc|rfp|prb|iran|ir|trl|st|q\d|ph|rs|usb|atex|nema|ue|eu|vdi|vde)(?![a-z])/i;

const OWN_BRAND =
  /(?:(?<![a-z])(?:our|own)\s+(?:brand|trade\s*mark|trade\s+name)(?:\s+(?:is|name))?|(?<![a-z])(?:under|with|by)\s+(?:the|our)\s+(?:brand|trade\s*mark|trade\s+name)|(?<![a-z])trade\s+name|نام[\s\u200c]+تجاری(?:[\s\u200c]+(?:ما|خودمان|خود))?|برند(?:[\s\u200c]+(?:ما|خودمان|خود|تجاری))|(?<!\p{L})با[\s\u200c]+برند|مارک[\s\u200c]+(?:ما|خودمان|خود)|marka(?:mız|miz))[\s:]*/giu;
const OWN_BEFORE = /(?<![a-z])our\s+((?:\p{Lu}[\p{L}\p{N}-]+\s+){1,2})brand/gu;
const QUOTED = /^[«"“‘']([^»"”’']{2,40})[»"”’']/u;
const CAPITALS = /^\p{Lu}[\p{L}\p{N}-]*(?:\s+\p{Lu}[\p{L}\p{N}-]*){0,2}/u;
const PERSIAN = /^[\p{Script=Arabic}\u200c]+/u;
/** Follow the word for a brand without being one, or are everybody's. */
const NO_BRAND = new Set(
  'های معتبر ایرانی خارجی داخلی معروف جدید قدیمی مشهور ثبت ثبت‌شده است را محصول محصولات زیمنس اشنایدر فستو siemens schneider abb festo omron bosch'
    .split(' ')
    .flatMap((word) => wordsOf(word).map(({ key }) => key)),
);
/** A shorter code is found in innocent texts too. */
const SHORTEST_CODE = 4;
const SHORTEST_BRAND = 3;

const lettersAndFigures = (code: string): string => code.replaceAll(/[^a-z0-9]/gi, '');
const longEnough = (code: string): boolean => lettersAndFigures(code).length >= SHORTEST_CODE;
const firstGroups = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => (found ? [found] : []));

/** Reads them out of the answers of a problem. */
export function givenMarks(answers: readonly (string | null | undefined)[]): GivenMarks {
  const text = latinLook(plainWithPlaces(answers.filter(Boolean).join('\n')).text);
  const serials = firstGroups(text, SERIAL).filter(longEnough);
  const types = [
    ...firstGroups(text, TYPE).filter((code) => /[a-z]/i.test(code) && /\d{2}/.test(code)),
    ...[...text.matchAll(BARE)].map(([code]) => code),
  ].filter((code) => longEnough(code) && !COMMON.test(code) && !serials.includes(code));
  return { brands: brandsIn(text), types: [...new Set(types)], serials: [...new Set(serials)] };
}

function brandsIn(text: string): string[][] {
  const after = [...text.matchAll(OWN_BRAND)].flatMap((match) => {
    const rest = text.slice(match.index + match[0].length);
    const name = QUOTED.exec(rest)?.[1] ?? CAPITALS.exec(rest)?.[0] ?? PERSIAN.exec(rest)?.[0];
    return name ? [name] : [];
  });
  return [...after, ...firstGroups(text, OWN_BEFORE)]
    .map((name) => wordsOf(name).map(({ key }) => key))
    .filter((keys) => keys.join('').length >= SHORTEST_BRAND)
    .filter((keys) => !keys.every((key) => NO_BRAND.has(key) || STOP_WORDS.has(key)));
}

/** Finds one of the codes in a text whose letters are folded, however its signs are parted: BX-4410, bx 4410. */
export function codeFinder(codes: readonly string[]): (text: string) => { start: number; end: number } | null {
  const forms = [...new Set(codes.map((code) => lettersAndFigures(code).toLowerCase()))].map((form) =>
    [...form].join('[\\s\\u200c._/-]{0,2}'),
  );
  if (!forms.length) return () => null;
  const pattern = new RegExp(`(?<![a-z0-9])(?:${forms.join('|')})(?![a-z0-9])`, 'i');
  return (text) => {
    const hit = pattern.exec(text);
    return hit && { start: hit.index, end: hit.index + hit[0].length };
  };
}
