const VOWEL = /[aeiouy]/;
/** Not of words that are no more than that and a vowel before it, such as `add`. */
const DOUBLE = /(?<!^[aeo])(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

/** Words that the rules would take apart. */
const WHOLE: Readonly<Record<string, string>> = {
  skis: 'ski',
  skies: 'sky',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
  sky: 'sky',
  news: 'news',
  howe: 'howe',
  atlas: 'atlas',
  cosmos: 'cosmos',
  bias: 'bias',
  andes: 'andes',
};
/** The same once the plural is off. */
const WHOLE_IN_SINGULAR = /^(inning|outing|canning|herring|earring|evening|proceed|exceed|succeed)$/;

/** Part after the first consonant that follows a vowel; suffixes are cut only inside it (Porter's R1). */
function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++)
    if (!VOWEL.test(word[at] ?? '') && VOWEL.test(word[at - 1] ?? '')) return at + 1;
  return word.length;
}

const isShort = (word: string): boolean =>
  /(^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/.test(word) && regionAfter(word, 0) >= word.length;

const STEP_TWO: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const STEP_THREE: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_FOUR = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'al',
  'er',
  'ic',
];

/** Stem of an English word in lower case, after the rules of Porter's second stemmer. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z']+$/.test(word)) return word;
  const whole = WHOLE[word];
  if (whole) return whole;
  let stem = word.replace(/'s?'?$/, '').replace(/(?<=[aeiou])y|^y/g, 'Y');
  const first = /^(gener|commun|arsen)/.exec(stem);
  const r1 = first ? first[0].length : regionAfter(stem, 0);
  const r2 = regionAfter(stem, r1);
  const singular = plural(stem);
  if (WHOLE_IN_SINGULAR.test(singular)) return singular;
  stem = past(singular, r1).replace(/(?<=..)(?<![aeiou])[yY]$/, 'i');
  stem = replaceIn(stem, STEP_TWO, r1);
  stem = replaceIn(stem, STEP_THREE, r1);
  if (stem.endsWith('ative') && stem.length - 5 >= r2) stem = stem.slice(0, -5);
  stem = cut(stem, r2);
  return last(stem, r1, r2).toLowerCase();
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/(us|ss)$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

function past(word: string, r1: number): string {
  const agreed = /eed(ly)?$/.exec(word);
  if (agreed) return agreed.index >= r1 ? `${word.slice(0, agreed.index)}ee` : word;
  const ending = /(ed|ing)(ly)?$/.exec(word);
  if (!ending || !VOWEL.test(word.slice(0, ending.index))) return word;
  const rest = word.slice(0, ending.index);
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return isShort(rest) ? `${rest}e` : rest;
}

function replaceIn(word: string, rules: readonly (readonly [string, string])[], region: number): string {
  for (const [suffix, replacement] of rules)
    if (word.endsWith(suffix))
      return word.length - suffix.length >= region ? word.slice(0, -suffix.length) + replacement : word;
  if (rules === STEP_TWO && /logi(st)?$/.test(word) && word.lastIndexOf('ogi') >= region)
    return word.slice(0, word.lastIndexOf('ogi') + 2);
  if (rules === STEP_TWO && /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= region) return word.slice(0, -2);
  return word;
}

function cut(word: string, region: number): string {
  const ion = /[st]ion$/.exec(word);
  if (ion && word.length - 3 >= region) return word.slice(0, -3);
  const suffix = STEP_FOUR.find((ending) => word.endsWith(ending));
  return suffix && word.length - suffix.length >= region ? word.slice(0, -suffix.length) : word;
}

function last(word: string, r1: number, r2: number): string {
  if (word.endsWith('e') && (word.length - 1 >= r2 || (word.length - 1 >= r1 && !isShort(word.slice(0, -1)))))
    return word.slice(0, -1);
  return word.endsWith('ll') && word.length - 1 >= r2 ? word.slice(0, -1) : word;
}
