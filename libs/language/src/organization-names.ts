import { foldName, foldText } from './fold.js';

/** Legal forms as they are written in full and in short; each may stand before or behind a name. */
export const LEGAL_FORMS: readonly string[] = [
  ...['شرکت', 'سهامی خاص', 'سهامی عام', 'با مسئولیت محدود', 'مسئولیت محدود', 'تضامنی', 'س خ', 'س ع', 'م م'],
  ...['company', 'co', 'co ltd', 'limited', 'ltd', 'limited liability company', 'incorporated', 'inc', 'llc', 'llp'],
  ...['plc', 'corp', 'corporation', 'joint stock', 'private joint stock', 'public joint stock', 'pjs', 'pjsc', 'jsc'],
  ...['gmbh', 'gmbh & co kg', 'kg', 'ag', 'ug', 'sa', 'sarl', 'srl', 'spa', 'bv', 'nv', 'oy', 'ab', 'pty', 'pvt'],
  ...['anonim şirketi', 'limited şirketi', 'şirketi', 'aş', 'a ş', 'ltd şti', 'şti'],
];
/** Signs of Chinese companies stand behind the name without a blank. */
const CHINESE = /(?:股份有限公司|有限责任公司|有限公司|公司)$/u;
const WORDS_OF_FORMS = LEGAL_FORMS.map(wordsOfName).sort((one, other) => other.length - one.length);

/** Folded words; `L.L.C.` is one, and so is what stands before and after a bracket. */
function wordsOfName(name: string): string[] {
  return foldText(name.replace(CHINESE, '').replace(/(?<=\p{L})\.(?=\s*\p{L}(?:\.|$|\s))/gu, ''))
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

/** The name without the legal forms that stand around it; all of it where it is nothing else. */
function bareWords(name: string): string[] {
  let words = wordsOfName(name);
  for (let found = true; found;) {
    found = false;
    for (const form of WORDS_OF_FORMS) {
      if (form.length >= words.length) continue;
      const isBefore = form.every((word, at) => words[at] === word);
      const isBehind = form.every((word, at) => words[words.length - form.length + at] === word);
      if (!isBefore && !isBehind) continue;
      words = isBefore ? words.slice(form.length) : words.slice(0, -form.length);
      found = true;
    }
  }
  return words;
}

/**
 * One spelling of an organization's name, for telling whether two are one: whatever its dashes, quotes, brackets,
 * half spaces and legal form.
 */
export const foldOrganization = (name: string): string => foldName(bareWords(name).join(' ')) || foldName(name);
