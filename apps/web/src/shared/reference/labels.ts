import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ReferenceDocument, type ReferenceQuery } from '@/generated/graphql';
import { queryOf } from '../api/query';
import type { Locale } from '../lib/locale';
import { useLocale } from '../ui/use-locale';

const HOUR = 3_600_000;

/** Provinces, fields and the like; for the loaders of screens that word codes. */
export const referenceQuery = { ...queryOf(ReferenceDocument, {}), staleTime: HOUR };

type List = Exclude<keyof ReferenceQuery, '__typename'>;
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The reader's words for codes of reference data: of one code, and a list to choose from. */
export function useLabels() {
  const locale = useLocale();
  const { data } = useQuery(referenceQuery);
  return useMemo(() => labelsOf(locale, data), [locale, data]);
}

function labelsOf(locale: Locale, data: ReferenceQuery | undefined) {
  const choices = (list: List): Choice[] =>
    (data?.[list] ?? []).map(({ code, labels }) => ({ value: code, label: labels[locale] }));
  const wording = (list: List) => {
    const words = new Map(choices(list).map(({ value, label }) => [value, label]));
    return (code: string | null | undefined): string => (code ? (words.get(code) ?? code) : '');
  };
  const collator = new Intl.Collator(locale);
  return {
    officeField: wording('officeFields'),
    province: wording('provinces'),
    isicDivision: wording('isicDivisions'),
    technologyCategory: wording('technologyCategories'),
    officeFields: choices('officeFields'),
    provinces: choices('provinces').sort((one, other) => collator.compare(one.label, other.label)),
    isicDivisions: choices('isicDivisions'),
    technologyCategories: choices('technologyCategories'),
  };
}
