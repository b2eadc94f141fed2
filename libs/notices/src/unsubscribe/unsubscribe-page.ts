import { account, say, type Language } from '@peyvand/words';
import type { Unsubscribing } from './unsubscribe.js';

type Phrase = 'title' | 'all' | 'ask' | 'button' | 'done' | 'unknown';
const word = (locale: Language, phrase: Phrase): string => say(account.phrases[`unsubscribe.${phrase}`], locale);

/** A page that works without scripts, pictures or fonts of others. `found` null: the link says nothing. */
export function unsubscribePage(found: Unsubscribing | null, isDone: boolean): string {
  if (!found)
    return page(
      'fa',
      word('fa', 'title'),
      `<p>${word('fa', 'unknown')}</p>\n<p lang="en" dir="ltr">${word('en', 'unknown')}</p>`,
    );
  const said = (phrase: Phrase): string => word(found.locale, phrase);
  const about = `<p><strong>${escape(found.subject ?? said('all'))}</strong></p>`;
  // Without an action the form goes to the address of this page, token included.
  return page(
    found.locale,
    said('title'),
    isDone
      ? `${about}\n<p role="status">${said('done')}</p>`
      : `${about}\n<p>${said('ask')}</p>\n<form method="post"><button type="submit">${said('button')}</button></form>`,
  );
}

const page = (locale: 'fa' | 'en', title: string, body: string): string => `<!doctype html>
<html lang="${locale}" dir="${locale === 'fa' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title>
<style>
body{font-family:Vazirmatn,Tahoma,Arial,sans-serif;line-height:1.8;
max-width:36rem;margin:3rem auto;padding:0 1rem;color:#1a1a1a}
button{font:inherit;padding:.5rem 1.25rem}
</style></head>
<body><main><h1>${title}</h1>
${body}
</main></body></html>
`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
