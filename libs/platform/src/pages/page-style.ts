import { createHash } from 'node:crypto';

/** Colours and card of the web application, dark or light, in one column that fits a phone; nothing is loaded. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--text:#13242e;--back:#f4f7f7;--card:#fff;--edge:#dce4e6;--soft:#53636b;--line:#82929a;
--act:#0a6a65;--on-act:#fff;--link:#0a6a65;--fault:#ae2434;--fault-back:#fdecec}
@media(prefers-color-scheme:dark){:root{--text:#dee8ec;--back:#0b161d;--card:#122029;--edge:#253742;--soft:#a2b3bc;
--line:#6c828d;--act:#0d7f78;--link:#70c4bc;--fault:#f2a1a7;--fault-back:#3f1a1f}}
*{box-sizing:border-box}
body{margin:0;padding:1.25rem 1rem 3rem;background:var(--back);color:var(--text);overflow-wrap:anywhere;
font:1.0625rem/1.8 Vazirmatn,"Noto Naskh Arabic","Noto Sans Arabic",Tahoma,"Segoe UI",Arial,sans-serif}
main,header{max-width:32rem;margin:0 auto}
header{display:flex;align-items:center;gap:.625rem;font-size:1.25rem;font-weight:750;margin-bottom:1.25rem}
main{background:var(--card);border:1px solid var(--edge);border-radius:1rem;padding:1.5rem 1.75rem 1.25rem;
box-shadow:0 1px 2px rgb(12 38 63/6%),0 4px 14px rgb(12 38 63/6%)}
h1{font-size:1.4375rem;line-height:1.5;margin:0 0 .75rem}
p{margin:0 0 1rem}
form{margin:1.25rem 0}
label{display:block;font-weight:600}
input{display:block;width:100%;font:inherit;min-height:2.75rem;padding:.375rem .75rem;color:inherit;
background:transparent;border:1px solid var(--line);border-radius:.625rem}
input[hidden]{display:none}
input[aria-invalid]{border:2px solid var(--fault)}
.hint,.fault{margin:.125rem 0 .375rem;font-size:.9375rem;line-height:1.7}
.hint{color:var(--soft)}
.fault{color:var(--fault);font-weight:600}
main>.fault{padding:.625rem .875rem;border-radius:.625rem;background:var(--fault-back)}
.field{margin-bottom:1.25rem}
button{font:inherit;font-weight:650;min-height:2.75rem;padding:.375rem 1.5rem;border:1px solid transparent;
border-radius:.625rem;background:var(--act);color:var(--on-act);cursor:pointer}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media(max-width:30rem){button{width:100%}main{padding:1.25rem 1.125rem 1rem}}
`;

/** The mark of the web application, written into the page. */
export const PAGE_MARK =
  '<svg width="36" height="36" viewBox="0 0 48 48" aria-hidden="true" focusable="false">' +
  '<rect width="48" height="48" rx="11" fill="#0b3a4a"/><g fill="none" stroke-width="4.2" stroke-linecap="round">' +
  '<path d="M20.5 16.5h-3.2a7.6 7.6 0 0 0 0 15.2h5.4" stroke="#f5bb54"/>' +
  '<path d="M27.5 31.5h3.2a7.6 7.6 0 0 0 0-15.2h-5.4" stroke="#7fd1cb"/>' +
  '<path d="M18.5 24h11" stroke="#fff"/></g></svg>';

/** Nothing of the page may be kept, framed or load anything; the link must not travel on as a referrer. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};
