import { common, say } from '@peyvand/words';
import { escapeHtml } from '../html/escape-html.js';
import type { PageContent, PageField, PageLocale } from './link-page.js';
import type { PageForm } from './page-form.js';
import { PAGE_MARK, PAGE_STYLE } from './page-style.js';

/** What stands beside the content after a press. */
export interface PageState {
  /** Sentences by name of field; those of no field stand above the form. */
  readonly faults?: ReadonlyMap<string, string>;
  /** What was filled in; secrets are never sent back. */
  readonly filled?: PageForm;
  /** Whether the form asks for a new link. */
  readonly isAgain?: boolean;
  readonly isDone?: boolean;
}

/** A name or address keeps its own direction, and leaves that of the sentence around it alone. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** A page without scripts and without anything from elsewhere. All words are escaped. */
export function pageLayout(locale: PageLocale, content: PageContent, state: PageState = {}): string {
  const { title, paragraphs, form, link } = content;
  const fields = form?.fields ?? [];
  const peyvand = say(common.phrases['page.peyvand'], locale);
  const general = [...(state.faults ?? [])].find(([name]) => !fields.some((field) => field.name === name));
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    ...(general ? [`<p class="fault" role="alert">${escapeHtml(general[1])}</p>`] : []),
    ...paragraphs.map((text, place) => `<p${state.isDone && !place ? ' role="status"' : ''}>${escapeHtml(text)}</p>`),
    ...(form ? [formHtml(form, state)] : []),
    ...(link ? [`<p><a href="${escapeHtml(link.place)}">${escapeHtml(link.label)}</a></p>`] : []),
  ].join('\n');
  return `<!doctype html>
<html lang="${locale}" dir="${locale === 'fa' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)} · ${peyvand}</title>
<style>${PAGE_STYLE}</style></head>
<body><header>${PAGE_MARK}${peyvand}</header>
<main>
${body}
</main></body></html>
`;
}

/** Without an action a form goes to the address of its page, token included. */
const formHtml = ({ fields, button, account }: NonNullable<PageContent['form']>, state: PageState): string =>
  [
    '<form method="post">',
    ...(state.isAgain ? ['<input type="hidden" name="again" value="1">'] : []),
    ...(account ? [`<input type="email" autocomplete="username" value="${escapeHtml(account)}" readonly hidden>`] : []),
    ...fields.map((field) => fieldHtml(field, state)),
    `<button type="submit">${escapeHtml(button)}</button></form>`,
  ].join('\n');

function fieldHtml({ name, label, type, autocomplete, hint }: PageField, { faults, filled }: PageState): string {
  const fault = faults?.get(name);
  const described = [...(hint ? [`${name}-hint`] : []), ...(fault ? [`${name}-fault`] : [])].join(' ');
  const value = type === 'password' ? undefined : filled?.[name];
  const isFirst = fault !== undefined && [...(faults ?? new Map<string, string>()).keys()][0] === name;
  const attributes = [
    `id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" required`,
    ...(type === 'text' ? ['dir="auto"'] : ['dir="ltr"', 'autocapitalize="none"', 'spellcheck="false"']),
    ...(value ? [`value="${escapeHtml(value)}"`] : []),
    ...(described ? [`aria-describedby="${described}"`] : []),
    ...(fault ? ['aria-invalid="true"'] : []),
    ...(isFirst ? ['autofocus'] : []),
  ].join(' ');
  return [
    `<div class="field"><label for="${name}">${escapeHtml(label)}</label>`,
    ...(hint ? [`<p class="hint" id="${name}-hint">${escapeHtml(hint)}</p>`] : []),
    ...(fault ? [`<p class="fault" id="${name}-fault">${escapeHtml(fault)}</p>`] : []),
    `<input ${attributes}></div>`,
  ].join('\n');
}
