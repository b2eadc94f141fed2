import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CompetenceNamesDocument, ReferenceDocument } from '@/generated/graphql';
import { listOf, queryOf } from '../api/query';
import { useLocale } from '../ui/use-locale';
import { useWords } from './codes';

const DAY = 86_400_000;
/** Lists that seldom change. */
export const referenceQuery = { ...queryOf(ReferenceDocument, {}), staleTime: DAY, gcTime: DAY };

interface Named {
  readonly code: string;
  readonly labels: { readonly fa: string; readonly en: string };
}

/** Lists of codes with the names that the reader's language has for them; the code where none is known. */
export function useReference() {
  const locale = useLocale();
  const { data } = useQuery(referenceQuery);
  return useMemo(() => {
    const listed = (rows: readonly Named[] = []) =>
      rows.map(({ code, labels }) => ({ value: code, label: labels[locale] }));
    const lists = {
      provinces: listed(data?.provinces),
      officeFields: listed(data?.officeFields),
      technologyCategories: listed(data?.technologyCategories),
      isicDivisions: listed(data?.isicDivisions),
    };
    const all = new Map(
      Object.values(lists).flatMap((rows) => rows.map(({ value, label }) => [value, label] as const)),
    );
    return { ...lists, nameOf: (code: string | null | undefined): string => (code && all.get(code)) || code || '' };
  }, [data, locale]);
}

/** Names of competences, and of whatever else stands as a code in a score's reasons. */
export function useCodeNames(competences: readonly string[]) {
  const locale = useLocale();
  const words = useWords();
  const { nameOf } = useReference();
  const codes = [...new Set(competences)].sort();
  const { data } = useQuery({
    ...listOf(CompetenceNamesDocument, { codes }),
    enabled: codes.length > 0,
    staleTime: DAY,
  });
  const known = new Map(data?.competences.nodes.map(({ code, labels }) => [code, labels[locale]]));
  const competence = (code: string): string => known.get(code) ?? code;
  return {
    competence,
    any: (code: string): string => known.get(code) ?? (nameOf(code) !== code ? nameOf(code) : words.value('', code)),
  };
}
