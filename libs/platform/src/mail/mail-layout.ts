import { mailHtml } from './mail-html.js';
import type { MailLanguage, MailWords } from './mail-words.js';

const FROM: Readonly<Record<MailLanguage, { readonly name: string; readonly footer: string }>> = {
  fa: { name: 'پیوند', footer: 'پیوند؛ سامانه پیوند صاحبان مسئله و حل‌کنندگان' },
  en: { name: 'Peyvand', footer: 'Peyvand, where problem-owners and solvers meet' },
};

/** A mail as text and as HTML, right to left where the language is. All words are escaped. */
export const mailLayout = (language: MailLanguage, words: MailWords): { text: string; html: string } => ({
  text: mailText(words, FROM[language].footer),
  html: mailHtml(language, words, FROM[language]),
});

/** All that the HTML says, for those who read without it. */
function mailText({ title, paragraphs, facts = [], sections = [], link, small }: MailWords, footer: string): string {
  return [
    title,
    '',
    ...paragraphs.flatMap((paragraph) => [paragraph, '']),
    ...(facts.length ? [...facts.map(({ label, value }) => `${label}: ${value}`), ''] : []),
    ...sections.flatMap(({ heading, lines, note }) => [
      `* ${heading.label}`,
      ...lines.map((line) => `  - ${line}`),
      ...(note ? [`  ${note}`] : []),
      `  ${heading.url}`,
      '',
    ]),
    ...(link ? [`${link.label}:`, link.url, ''] : []),
    '-- ',
    footer,
    ...(small ? [`${small.label}: ${small.url}`] : []),
  ].join('\n');
}
