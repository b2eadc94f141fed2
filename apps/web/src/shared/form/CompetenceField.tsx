import { useDebouncedValue } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CompetenceSearchDocument } from '@/generated/graphql';
import { useFormat } from '../lib/format';
import { MultiSelect } from '../ui/choices';
import { listOf, queryOf } from '../api/query';
import type { PartProps } from './form-context';
import { useLocale } from '../ui/use-locale';

/** What the competences of requirements are called. */
export function useCompetenceLabels(
  requirements: readonly { competences: readonly string[] | null }[] | null | undefined,
) {
  const locale = useLocale();
  const codes = [...new Set(requirements?.flatMap(({ competences }) => competences ?? []))].sort();
  const { data } = useQuery({ ...queryOf(CompetenceSearchDocument, { text: null, codes }), enabled: codes.length > 0 });
  const labels = new Map(data?.competences.nodes.map(({ code, labels: of }) => [code, of[locale]]));
  return { 'RfpRequirementInput.competences': (code: string) => labels.get(code) ?? code };
}

/** Competences of a requirement, found by their words. */
export function CompetenceField({ field, value, onChange }: PartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const most = field.maxItems === null ? null : format.number(field.maxItems);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), 300);
  const chosen = (Array.isArray(value) ? value : []) as string[];
  const found = useQuery({
    ...listOf(CompetenceSearchDocument, { text: asked, codes: null }),
    enabled: asked.length > 1,
  });
  const known = useQuery({
    ...queryOf(CompetenceSearchDocument, { text: null, codes: chosen }),
    enabled: chosen.length > 0,
  });
  const rows = [...(known.data?.competences.nodes ?? []), ...(found.data?.competences.nodes ?? [])];
  const labels = new Map(rows.map(({ code, labels: of }) => [code, of[locale] ?? code]));
  for (const code of chosen) if (!labels.has(code)) labels.set(code, code);
  return (
    <MultiSelect
      label={field.label}
      description={most ? t`Up to ${most}, found by their words` : undefined}
      data={[...labels].map(([code, label]) => ({ value: code, label }))}
      value={chosen}
      onChange={onChange}
      maxValues={field.maxItems ?? undefined}
      searchable
      hidePickedOptions
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={asked.length > 1 ? t`Nothing found` : t`Write two letters or more`}
    />
  );
}
