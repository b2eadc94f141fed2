export interface MailWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
}

const FOOTER = { fa: 'پیوند؛ سامانه پیوند صاحبان مسئله و حل‌کنندگان', en: 'Peyvand, where problem-owners and solvers meet' } as const;

/** A mail as text and as HTML, right to left where the language is. All words are escaped. */
export function mailLayout(language: 'fa' | 'en', { title, paragraphs, link }: MailWords): { text: string; html: string } {
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  const text = [title, '', ...paragraphs.flatMap((paragraph) => [paragraph, '']), ...(link ? [`${link.label}:`, link.url, ''] : []), '-- ', FOOTER[language]].join('\n');
  const body = [
    `<h1 style="font-size:20px">${escape(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escape(paragraph).replaceAll('\n', '<br>')}</p>`),
    ...(link ? [`<p><a href="${escape(link.url)}">${escape(link.label)}</a></p>`] : []),
    `<hr><p style="color:#666">${FOOTER[language]}</p>`,
  ].join('\n');
  const html = `<!doctype html>\n<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escape(title)}</title></head>\n`
    + `<body dir="${direction}" style="font-family:Vazirmatn,Tahoma,Arial,sans-serif;text-align:start">\n${body}\n</body></html>\n`;
  return { text, html };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
