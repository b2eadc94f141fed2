import { useQuery } from '@tanstack/react-query';
import { FoundCompetencesDocument, ProfileCompetencesDocument } from '@/generated/graphql';
import { listOf } from '@/shared/api/query';
import { useLocale } from '@/shared/ui/use-locale';

const HOUR = 3_600_000;

/** Names of the competences with these codes; the code while its name is on the way. */
export function useCompetenceNames(codes: readonly string[]): (code: string) => string {
  const locale = useLocale();
  const asked = [...new Set(codes)].sort().slice(0, 100);
  const { data } = useQuery({
    ...listOf(ProfileCompetencesDocument, { codes: asked }),
    enabled: asked.length > 0,
    staleTime: HOUR,
  });
  const known = new Map(data?.competences.nodes.map(({ code, labels }) => [code, labels[locale]]));
  return (code) => known.get(code) ?? code;
}

/** Competences of the vocabulary that fit what is typed. */
export function useFoundCompetences(text: string): { value: string; label: string }[] {
  const locale = useLocale();
  const { data } = useQuery({ ...listOf(FoundCompetencesDocument, { text: text.trim() || null }), staleTime: HOUR });
  return (data?.competences.nodes ?? []).map(({ code, labels }) => ({ value: code, label: labels[locale] }));
}
