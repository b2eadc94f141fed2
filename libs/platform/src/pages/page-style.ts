import { createHash } from 'node:crypto';

/** One column that fits a phone; the colours of the system, dark or light; nothing is loaded. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--text:#1a1a1a;--back:#fff;--soft:#565656;--line:#767676;--act:#0b57d0;--on-act:#fff;
--fault:#b3261e}
@media(prefers-color-scheme:dark){:root{--text:#ececec;--back:#161616;--soft:#b4b4b4;--line:#8c8c8c;--act:#a8c7fa;
--on-act:#0a2a57;--fault:#ffb4ab}}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem 1rem 3rem;background:var(--back);color:var(--text);overflow-wrap:anywhere;
font:1.0625rem/1.8 Vazirmatn,"Noto Naskh Arabic","Noto Sans Arabic",Tahoma,"Segoe UI",Arial,sans-serif}
main,header{max-width:34rem;margin:0 auto}
header{color:var(--soft);font-weight:600}
h1{font-size:1.5rem;line-height:1.5;margin:1.5rem 0 .75rem}
p{margin:0 0 1rem}
form{margin:1.5rem 0}
label{display:block;font-weight:600}
input{display:block;width:100%;font:inherit;padding:.5rem .75rem;color:inherit;background:transparent;
border:1px solid var(--line);border-radius:.5rem}
input[hidden]{display:none}
input[aria-invalid]{border:2px solid var(--fault)}
.hint,.fault{margin:.125rem 0 .375rem;font-size:.9375rem;line-height:1.7}
.hint{color:var(--soft)}
.fault{color:var(--fault);font-weight:600}
.field{margin-bottom:1.25rem}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.5rem;border:1px solid transparent;
border-radius:.5rem;background:var(--act);color:var(--on-act);cursor:pointer}
a{color:var(--act)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
@media(max-width:30rem){button{width:100%}}
`;

/** Nothing of the page may be kept, framed or load anything; the link must not travel on as a referrer. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};
