import { createHash } from 'node:crypto';

/**
 * One column that fits a phone, in the colours of the application, dark or light: whoever is asked for a password must
 * know where they are. Nothing is loaded.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--text:#0e212d;--back:#f4f7f7;--card:#fff;--soft:#4d5f69;--line:#76868e;--edge:#dce4e6;
--act:#0a6a65;--on-act:#fff;--fault:#a3172c}
@media(prefers-color-scheme:dark){:root{--text:#e9f0f2;--back:#0f1a20;--card:#16242c;--soft:#aebcc3;--line:#84949c;
--edge:#2a3a43;--act:#7fd6ce;--on-act:#06302d;--fault:#ffb0b6}}
*{box-sizing:border-box}
body{margin:0;padding:1rem 1rem 3rem;background:var(--back);color:var(--text);overflow-wrap:anywhere;
font:1.0625rem/1.8 Vazirmatn,"Noto Naskh Arabic","Noto Sans Arabic",Tahoma,"Segoe UI",Arial,sans-serif}
main,header{max-width:34rem;margin:0 auto}
header{display:flex;align-items:center;gap:.625rem;font-weight:800;font-size:1.375rem;margin-bottom:1rem}
header svg{width:2.125rem;height:2.125rem}
main{padding:.5rem 1.125rem;background:var(--card);border:1px solid var(--edge);border-radius:1rem}
h1{font-size:1.5rem;line-height:1.5;margin:.5rem 0 .75rem}
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
