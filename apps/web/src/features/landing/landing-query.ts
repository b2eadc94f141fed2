import { LandingDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import type { Locale } from '@/shared/lib/locale';

/** Figures, the match story and six RFPs, worded in the reader's language where a translation stands. */
export const landingQuery = (locale: Locale) => queryOf(LandingDocument, { inLanguage: locale });
