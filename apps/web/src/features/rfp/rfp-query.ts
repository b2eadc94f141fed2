import { RfpPageDocument, type RfpPageQuery } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import type { Locale } from '@/shared/lib/locale';

/** All of the page; a translation into the reader's language where one stands. */
export const rfpQuery = (id: string, inLanguage: Locale) => queryOf(RfpPageDocument, { id, inLanguage });

export type Rfp = NonNullable<RfpPageQuery['rfp']>;
export type Content = NonNullable<Rfp['content']>;
export type Question = Rfp['questions']['nodes'][number];
export type Addendum = Rfp['addenda']['nodes'][number];
