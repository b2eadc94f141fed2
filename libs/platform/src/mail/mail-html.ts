import { escapeHtml } from '../html/escape-html.js';
import type { MailFact, MailLanguage, MailLink, MailSection, MailWords } from './mail-words.js';

/** Colours are the reader's own, by day and by night: none is set, so none can be unreadable. */
const STYLE = {
  body: 'margin:0;padding:0;font-family:Vazirmatn,Tahoma,Arial,sans-serif;font-size:16px;line-height:1.7;text-align:start',
  main: 'max-width:600px;margin:0 auto;padding:16px;overflow-wrap:anywhere;word-break:break-word',
  brand: 'font-size:18px;font-weight:800;line-height:1.5;margin:0 0 20px;padding-bottom:6px;border-bottom:2px solid',
  title: 'font-size:20px;line-height:1.5;margin:0 0 16px',
  facts: 'margin:16px 0;padding:0',
  label: 'font-size:13px;font-weight:bold;margin:8px 0 0',
  value: 'margin:0',
  section: 'font-size:16px;margin:24px 0 4px',
  lines: 'margin:0;padding-inline-start:20px',
  note: 'font-size:14px;margin:4px 0 0',
  go: 'display:inline-block;padding:8px 16px;border:2px solid;border-radius:6px;font-weight:bold',
  end: 'font-size:13px;margin:0',
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
} as const;

const LONGEST_PREVIEW = 140;

/** Works without styles, pictures and anything from elsewhere: from whom it comes is written, not drawn. */
export function mailHtml(language: MailLanguage, words: MailWords, from: { name: string; footer: string }): string {
  const { title, paragraphs, facts = [], sections = [], link, small } = words;
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  const body = [
    `<div style="${STYLE.hidden}" aria-hidden="true">${escapeHtml(previewOf(words))}</div>`,
    `<div role="main" style="${STYLE.main}">`,
    `<p style="${STYLE.brand}">${escapeHtml(from.name)}</p>`,
    `<h1 style="${STYLE.title}">${inText(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${inText(paragraph)}</p>`),
    ...(facts.length ? [factsHtml(facts)] : []),
    ...sections.map(sectionHtml),
    ...(link ? [`<p style="margin:24px 0">${anchor(link, STYLE.go)}</p>`] : []),
    '<hr style="border:0;border-top:1px solid;margin:24px 0 12px">',
    `<p style="${STYLE.end}">${inText(from.footer)}${small ? `<br>${anchor(small)}` : ''}</p>`,
    '</div>',
  ].join('\n');
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(withoutIsolates(title))}</title>
<style>:root{color-scheme:light dark;supported-color-schemes:light dark}</style></head>
<body dir="${direction}" style="${STYLE.body}">
${body}
</body></html>
`;
}

/** What a list of mails shows beside the subject: not the subject again, but what to do and by when, if anything. */
function previewOf({ paragraphs, facts = [] }: MailWords): string {
  const parts = [...facts.slice(1).map(({ label, value }) => `${label}: ${value}`), ...paragraphs];
  return [...withoutIsolates(parts.join(' '))].slice(0, LONGEST_PREVIEW).join('');
}

const factsHtml = (facts: readonly MailFact[]): string =>
  `<dl style="${STYLE.facts}">${facts
    .map(
      ({ label, value }) =>
        `<dt style="${STYLE.label}">${inText(label)}</dt><dd style="${STYLE.value}">${inText(value)}</dd>`,
    )
    .join('')}</dl>`;

const sectionHtml = ({ heading, lines, note }: MailSection): string =>
  [
    `<h2 style="${STYLE.section}">${anchor(heading)}</h2>`,
    `<ul style="${STYLE.lines}">${lines.map((line) => `<li>${inText(line)}</li>`).join('')}</ul>`,
    ...(note ? [`<p style="${STYLE.note}">${inText(note)}</p>`] : []),
  ].join('\n');

const anchor = ({ label, url }: MailLink, style?: string): string =>
  `<a href="${escapeHtml(url)}"${style ? ` style="${style}"` : ''}>${inText(label)}</a>`;

/** Such as RFP-1405-0042/3: not broken at its dashes, where its parts would change places in a line right to left. */
const NUMBERS = /(?<![\p{L}\p{N}-])\p{Lu}{2,5}(?:-\d+)+(?:\/\d+)?(?![\p{L}\p{N}-])/gu;

/** A value of the other direction, kept apart by signs in plain text, is so by an element here. */
const inText = (text: string): string =>
  escapeHtml(text)
    .replaceAll('\n', '<br>')
    .replaceAll(NUMBERS, (number) => `<bdi style="white-space:nowrap">${number}</bdi>`)
    .replaceAll(/\u2068([^\u2068\u2069]*)\u2069/g, '<bdi>$1</bdi>');

/** Where no element can stand, such as in a title. */
const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
