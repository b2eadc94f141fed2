/** What a page is made of and what it asks first. */
export interface PageParts {
  readonly files: readonly string[];
  readonly asks: readonly { readonly documentId: string; readonly variables: object }[];
}

/** Pages by the pattern of their address, such as `/:locale/rfps/:id`, in each language. */
export type PageLists = Readonly<Record<string, Readonly<Record<string, PageParts>>>>;

const NONE: PageParts = { files: [], asks: [] };

/** What the page at an address needs; nothing where none stands. One in full goes before one with places. */
export function partsOfPage(lists: PageLists, path: string, locale: 'fa' | 'en'): PageParts {
  const parts = partsOf(path);
  const fitting = Object.entries(lists[locale] ?? {})
    .map(([pattern, page]) => ({ pattern: partsOf(pattern), page }))
    .filter(({ pattern }) => pattern.length === parts.length && pattern.every((part, at) => fits(part, parts[at])));
  const [first] = fitting.sort((a, b) => placesIn(a.pattern) - placesIn(b.pattern));
  return first?.page ?? NONE;
}

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);
const fits = (part: string, asked: string | undefined): boolean => part.startsWith(':') || part === asked;
const placesIn = (pattern: readonly string[]): number => pattern.filter((part) => part.startsWith(':')).length;

/** Fetched while the first script still comes; a style is not put to use before its page asks for it. */
export const linkTo = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="preload" as="style" crossorigin href="/${file}" />`
    : `<link rel="modulepreload" crossorigin href="/${file}" />`;
