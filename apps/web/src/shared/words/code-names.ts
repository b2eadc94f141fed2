import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { CompetenceNamesDocument } from '@/generated/graphql';
import { listOf } from '../api/query';
import { useReference, type Choice } from '../lib/reference';
import { useLocale } from '../ui/use-locale';
import { useWords } from './codes';

const LISTS = ['provinces', 'officeFields', 'technologyCategories', 'isicDivisions'] as const;
const DAY = 86_400_000;

type Names = Readonly<Record<(typeof LISTS)[number], Choice[]>> & {
  readonly nameOf: (code: string | null | undefined) => string;
};

/** Names of codes where it does not matter of which list they are: no two lists share one. */
export function useNames(): Names {
  const { label, choices } = useReference();
  return useMemo(() => {
    const lists = Object.fromEntries(LISTS.map((list) => [list, choices(list)])) as Record<
      (typeof LISTS)[number],
      Choice[]
    >;
    const all = new Map(LISTS.flatMap((list) => lists[list].map((one) => [one.value, one.label] as const)));
    return { ...lists, nameOf: (code) => (code ? (all.get(code) ?? label('officeFields', code)) : '') };
  }, [label, choices]);
}

/** Names of competences, and of whatever else stands as a code in a score's reasons. */
export function useCodeNames(competences: readonly string[]) {
  const locale = useLocale();
  const words = useWords();
  const { nameOf } = useNames();
  const codes = [...new Set(competences)].sort();
  const { data } = useQuery({
    ...listOf(CompetenceNamesDocument, { codes }),
    enabled: codes.length > 0,
    staleTime: DAY,
  });
  const known = new Map(data?.competences.nodes.map(({ code, labels }) => [code, labels[locale]]));
  return {
    competence: (code: string): string => known.get(code) ?? code,
    any: (code: string): string => known.get(code) ?? (nameOf(code) !== code ? nameOf(code) : words.value('', code)),
  };
}
