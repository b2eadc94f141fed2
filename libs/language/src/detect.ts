/** The languages in which people write here; in this order they stand in tables of words. */
export const LANGUAGES = ['fa', 'en', 'tr', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

const TURKISH_LETTERS = /[ğşıİĞŞ]/g;
const TURKISH_WORDS =
  /(?:^|\s)(ve|bir|için|ile|olan|olarak|bu|da|de|gibi|daha|çok|en|veya|göre|kadar|nasıl|ne|hangi|kaç|yıl|tarafından)(?=\s|$|[.,;?])/giu;
const ENGLISH_WORDS =
  /(?:^|\s)(the|and|of|for|to|in|is|with|that|are|on|by|as|be|or|from|which|this|an|at)(?=\s|$|[.,;?])/gi;
const SAMPLE = 4_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language of a text by its script, and among Latin scripts by letters and function words. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const arabic = count(sample, /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/g);
  const han = count(sample, /\p{Script=Han}/gu) * 2;
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (arabic >= han && arabic > latin * 0.5) return 'fa';
  if (han > latin * 0.5) return 'zh';
  const turkish =
    count(sample, TURKISH_LETTERS) * 2 + count(sample, TURKISH_WORDS) * 2 + count(sample, /[çöüÇÖÜ]/g) * 0.5;
  return turkish > count(sample, ENGLISH_WORDS) * 2 ? 'tr' : 'en';
}
