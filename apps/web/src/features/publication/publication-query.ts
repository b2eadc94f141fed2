import { InputFormsDocument, PublicationDocument, type Locale } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';

export const publicationQuery = (id: string, year: number) => queryOf(PublicationDocument, { id, year });
/** Labels of what is shown come with the form it was written in. */
export const formsQuery = (language: Locale) => ({
  ...queryOf(InputFormsDocument, { language, operation: 'saveRfpDraft' }),
  staleTime: Infinity,
});

const YEAR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', timeZone: 'Asia/Tehran' });

/** The year of the Iranian calendar that a moment is in. */
export const yearOf = (moment: Date): number =>
  Number(YEAR.formatToParts(moment).find(({ type }) => type === 'year')?.value);
