import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CompanyTypeListDocument } from '@/generated/graphql';
import { queryOf } from '../api/query';
import { referenceQuery, type Choice } from '../lib/reference';
import { useLocale } from '../ui/use-locale';

/** What amounts are named in; the API knows more. */
const CURRENCIES = ['IRR', 'EUR', 'USD', 'CNY', 'TRY', 'AED'];
export const companyTypesQuery = { ...queryOf(CompanyTypeListDocument, {}), staleTime: Infinity };

/** The rows of the code lists that inputs name, in the reader's language. */
export function useCodeLists(): (list: string) => readonly Choice[] {
  const locale = useLocale();
  const { data: reference } = useQuery(referenceQuery);
  const { data: types } = useQuery(companyTypesQuery);
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    const lists: Record<string, readonly Choice[]> = {
      currencies: CURRENCIES.map((value) => ({ value, label: names.of(value) ?? value })),
    };
    for (const [name, rows] of Object.entries({ ...reference, ...types }))
      lists[name] = rows.map(({ code, labels }) => ({ value: code, label: labels[locale] ?? code }));
    return (list) => lists[list] ?? [];
  }, [locale, reference, types]);
}
