/** Files of pages by the pattern of their address, such as `/:locale/rfps/:id`, in each language. */
export type PageLists = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What the page at an address needs; empty where none stands. One in full goes before one with places. */
export function filesOfPage(lists: PageLists, path: string, locale: 'fa' | 'en'): readonly string[] {
  const parts = partsOf(path);
  const fitting = Object.entries(lists[locale] ?? {})
    .map(([pattern, files]) => ({ pattern: partsOf(pattern), files }))
    .filter(({ pattern }) => pattern.length === parts.length && pattern.every((part, at) => fits(part, parts[at])));
  const [first] = fitting.sort((a, b) => placesIn(a.pattern) - placesIn(b.pattern));
  return first?.files ?? [];
}

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);
const fits = (part: string, asked: string | undefined): boolean => part.startsWith(':') || part === asked;
const placesIn = (pattern: readonly string[]): number => pattern.filter((part) => part.startsWith(':')).length;

/** Fetched while the first script still comes; a style is not put to use before its page asks for it. */
export const linkTo = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="preload" as="style" crossorigin href="/${file}" />`
    : `<link rel="modulepreload" crossorigin href="/${file}" />`;
