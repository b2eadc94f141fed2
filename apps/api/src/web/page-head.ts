import { graphql, type GraphQLSchema } from 'graphql';
import { common, say } from '@peyvand/words';
import type { RequestContext } from '@peyvand/platform';

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Pages of the public may be found by search engines. */
  readonly isPublic: boolean;
  /** What the start page says before the application is there, and to whom runs no script. */
  readonly promise?: { readonly title: string; readonly lead: string };
}
type Locale = 'fa' | 'en';

const RFP = /^\/(?:fa|en)\/rfps\/([0-9a-f-]{36})$/;
const START = /^\/(?:fa|en)\/?$/;
const PUBLIC = /^\/(?:fa|en)(?:\/rfps)?\/?$/;
const LONGEST = 200;

const TEASER = `query ($id: ID!, $language: RfpLanguage!) {
  rfp(id: $id) { number title summary teaser(language: $language) { title summary } }
}`;

/** What a messenger and a search engine are told of a page: of an RFP its teaser as a visitor sees it. */
export async function headOf(
  path: string,
  locale: Locale,
  { schema, visitor }: { schema: GraphQLSchema; visitor: () => RequestContext },
): Promise<PageHead> {
  const usual = {
    title: say(common.phrases['web.title'], locale),
    description: say(common.phrases['web.description'], locale),
    isPublic: PUBLIC.test(path),
    ...(START.test(path) && {
      promise: { title: say(common.phrases['web.promise'], locale), lead: say(common.phrases['web.lead'], locale) },
    }),
  };
  const [, id] = RFP.exec(path) ?? [];
  if (!id) return usual;
  const variableValues = { id, language: locale };
  const { data } = await graphql({ schema, source: TEASER, variableValues, contextValue: visitor() });
  const rfp = (data as { rfp?: Teaser | null } | null | undefined)?.rfp;
  if (!rfp) return usual;
  const { title, summary } = rfp.teaser ?? rfp;
  return { title: `${title} · ${usual.title}`, description: cut(summary ?? usual.description), isPublic: true };
}

interface Teaser {
  readonly title: string;
  readonly summary: string | null;
  readonly teaser: { readonly title: string; readonly summary: string | null } | null;
}

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};
