import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ReferenceDocument, type ReferenceQuery } from '@/generated/graphql';
import { queryOf } from '../api/query';
import { useLocale } from '../ui/use-locale';

/** They change a few times a year; a reload is often enough. */
export const referenceQuery = { ...queryOf(ReferenceDocument, {}), staleTime: Infinity };

type Lists = Pick<ReferenceQuery, 'officeFields' | 'provinces' | 'technologyCategories' | 'isicDivisions'>;
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Reference {
  /** What a code says in the language of the page; the code itself for one that is not known, nothing for none. */
  label: (list: keyof Lists, code: string | null | undefined) => string;
  /** For a choice, in the order of the language. */
  choices: (list: keyof Lists) => Choice[];
}

/** The words of office fields, provinces, categories and industries. */
export function useReference(): Reference {
  const { data } = useQuery(referenceQuery);
  const locale = useLocale();
  return useMemo(() => {
    const labels = (list: keyof Lists) => new Map(data?.[list].map(({ code, labels: of }) => [code, of[locale]]));
    const known: Record<keyof Lists, Map<string, string | null>> = {
      officeFields: labels('officeFields'),
      provinces: labels('provinces'),
      technologyCategories: labels('technologyCategories'),
      isicDivisions: labels('isicDivisions'),
    };
    const compare = new Intl.Collator(locale).compare;
    return {
      // While the lists are on their way a code would flash and go.
      label: (list, code) => (code && data ? (known[list].get(code) ?? code) : ''),
      choices: (list) =>
        [...known[list]]
          .map(([value, label]) => ({ value, label: label ?? value }))
          .sort((one, other) => compare(one.label, other.label)),
    };
  }, [data, locale]);
}
