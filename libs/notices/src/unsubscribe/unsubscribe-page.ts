import type { Unsubscribing } from './unsubscribe.js';

const WORDS = {
  fa: {
    title: 'پایان نامه‌ها',
    all: 'همه نامه‌هایی که می‌توان از آن‌ها چشم پوشید',
    ask: 'دیگر برای این خبر نامه‌ای نیاید؟',
    button: 'بله، دیگر نیاید',
    done: 'دیگر برای این خبر نامه‌ای نمی‌آید. خود خبر در پیوند پیش شما می‌ماند و در تنظیم خبرها می‌توان آن را برگرداند.',
    unknown: 'این پیوند درست نیست یا چیزی است که نمی‌توان از آن چشم پوشید.',
  },
  en: {
    title: 'No more mails',
    all: 'All mails that may be turned off',
    ask: 'Shall no more mail come for this?',
    button: 'Yes, no more',
    done: 'No more mail comes for this. The news itself stays in your inbox, and you can turn the mail on again in your settings.',
    unknown: 'This link is not right, or it is about something that cannot be turned off.',
  },
} as const;

/** A page that works without scripts, pictures or fonts of others. `found` null: the link says nothing. */
export function unsubscribePage(found: Unsubscribing | null, isDone: boolean): string {
  if (!found)
    return page('fa', WORDS.fa.title, `<p>${WORDS.fa.unknown}</p>\n<p lang="en" dir="ltr">${WORDS.en.unknown}</p>`);
  const words = WORDS[found.locale];
  const about = `<p><strong>${escape(found.subject ?? words.all)}</strong></p>`;
  // Without an action the form goes to the address of this page, token included.
  return page(
    found.locale,
    words.title,
    isDone
      ? `${about}\n<p role="status">${words.done}</p>`
      : `${about}\n<p>${words.ask}</p>\n<form method="post"><button type="submit">${words.button}</button></form>`,
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
