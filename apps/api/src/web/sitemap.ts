import { graphql, type GraphQLSchema } from 'graphql';
import { escapeHtml, type RequestContext } from '@peyvand/platform';
import { LANGUAGES } from '@peyvand/words';

interface Sources {
  readonly schema: GraphQLSchema;
  readonly visitor: () => RequestContext;
}

interface Listed {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly id: string; readonly openedAt: string | null }[];
}

const ROWS = 100;
/** Of each list; what is older is found by its links. */
const MOST_PAGES = 20;
const LISTS = ['rfps', 'pastRfps'] as const;
const FIXED = ['', '/rfps'];

/** Pages that anybody may open, each in both languages: what a visitor finds in the lists of RFPs. */
export async function sitemapOf(origin: string, sources: Sources): Promise<string> {
  const lists = await Promise.all(LISTS.map((list) => rowsOf(list, sources)));
  const paths = [
    ...FIXED.map((path) => ({ path, day: null as string | null })),
    ...lists.flat().map(({ id, openedAt }) => ({ path: `/rfps/${id}`, day: openedAt })),
  ];
  const urls = paths.flatMap(({ path, day }) => LANGUAGES.map((language) => urlOf(origin, language, path, day)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

function urlOf(origin: string, language: string, path: string, day: string | null): string {
  const at = (other: string): string => escapeHtml(`${origin}/${other}${path}`);
  const alternates = LANGUAGES.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${at(other)}"/>`);
  const changed = day ? `<lastmod>${new Date(day).toISOString()}</lastmod>` : '';
  return `<url><loc>${at(language)}</loc>${changed}${alternates.join('')}</url>`;
}

async function rowsOf(list: (typeof LISTS)[number], { schema, visitor }: Sources): Promise<Listed['nodes']> {
  const source = `query ($after: String) {
    list: ${list}(first: ${ROWS}, after: $after) { pageInfo { hasNextPage endCursor } nodes { id openedAt } }
  }`;
  const rows: Listed['nodes'][number][] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await graphql({ schema, source, variableValues: { after }, contextValue: visitor() });
    const found: Listed | undefined = (answer.data as { list?: Listed } | null | undefined)?.list;
    if (!found) break;
    rows.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) break;
    after = found.pageInfo.endCursor;
  }
  return rows;
}
