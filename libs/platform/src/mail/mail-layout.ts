import { escapeHtml } from '../html/escape-html.js';

export interface MailLink {
  readonly label: string;
  readonly url: string;
}

const STYLE = 'font-family:Vazirmatn,Tahoma,Arial,sans-serif;line-height:1.7;text-align:start';

export interface MailWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Lists, each under a heading that leads somewhere. */
  readonly sections?: readonly { readonly heading: MailLink; readonly lines: readonly string[] }[];
  readonly link?: MailLink;
  /** Below the line, such as the way to get no more of these. */
  readonly small?: MailLink;
}

const FOOTER = {
  fa: 'پیوند؛ سامانه پیوند صاحبان مسئله و حل‌کنندگان',
  en: 'Peyvand, where problem-owners and solvers meet',
} as const;

/** A mail as text and as HTML, right to left where the language is. All words are escaped. */
export function mailLayout(language: 'fa' | 'en', words: MailWords): { text: string; html: string } {
  return { text: textOf(language, words), html: htmlOf(language, words) };
}

function textOf(language: 'fa' | 'en', { title, paragraphs, sections = [], link, small }: MailWords): string {
  return [
    title,
    '',
    ...paragraphs.flatMap((paragraph) => [paragraph, '']),
    ...sections.flatMap(({ heading, lines }) => [
      `* ${heading.label}`,
      ...lines.map((line) => `  - ${line}`),
      `  ${heading.url}`,
      '',
    ]),
    ...(link ? [`${link.label}:`, link.url, ''] : []),
    '-- ',
    FOOTER[language],
    ...(small ? [`${small.label}: ${small.url}`] : []),
  ].join('\n');
}

function htmlOf(language: 'fa' | 'en', { title, paragraphs, sections = [], link, small }: MailWords): string {
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  const body = [
    `<h1 style="font-size:20px;line-height:1.5">${escapeHtml(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`),
    ...sections.map(
      ({ heading, lines }) =>
        `<h2 style="font-size:16px;margin:20px 0 4px">${anchor(heading)}</h2>\n<ul style="margin:0">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
    ),
    ...(link ? [`<p>${anchor(link)}</p>`] : []),
    `<hr><p style="color:#595959;font-size:13px">${FOOTER[language]}${small ? `<br>${anchor(small)}` : ''}</p>`,
  ].join('\n');
  return (
    `<!doctype html>\n<html lang="${language}" dir="${direction}">` +
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>\n` +
    `<body dir="${direction}" style="${STYLE}">\n` +
    `${body}\n</body></html>\n`
  );
}

const anchor = ({ label, url }: MailLink): string => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
