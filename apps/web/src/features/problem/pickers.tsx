import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import {
  ColleaguesDocument,
  LikeProblemsDocument,
  OtherOfficesDocument,
  ProblemsNamedDocument,
} from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { useViewer } from '@/shared/viewer/viewer';
import type { ControlProps } from '@/shared/steps/InputControl';
import { Select } from '@/shared/ui/choices';

const chosen = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Who follows it: one of the office's people, or nobody. */
export function FollowerPicker({ field, value, onChange, error }: ControlProps) {
  const { t } = useLingui();
  const viewer = useViewer();
  const office = viewer?.memberships.find(({ organization }) =>
    organization?.capacities.some(({ kind, state }) => kind === 'office' && state === 'verified'),
  )?.organization;
  const query = useQuery({ ...queryOf(ColleaguesDocument, { id: office?.id ?? '' }), enabled: Boolean(office) });
  const people = query.data?.organization?.memberships ?? [];
  const own = viewer ? [{ value: viewer.id, label: viewer.name }] : [];
  const others = people.flatMap(({ personId, personName }) =>
    personId && personId !== viewer?.id ? [{ value: personId, label: personName ?? '' }] : [],
  );
  return (
    <Select
      label={field.label}
      placeholder={t`Nobody`}
      data={[...own, ...others]}
      value={chosen(value)}
      onChange={onChange}
      error={error}
      clearable
    />
  );
}

/** Another office, by name. */
export function OfficePicker({ field, value, onChange, error }: ControlProps) {
  const offices = useQuery(queryOf(OtherOfficesDocument, {}));
  return (
    <Select
      label={field.label}
      data={(offices.data?.offices.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen(value)}
      onChange={onChange}
      error={error}
      searchable
      required
      withAsterisk={false}
    />
  );
}

/** The earlier problem that a problem repeats, among those most alike what it says. */
export const likePicker = (id: string, text: string) =>
  function LikePicker({ field, value, onChange, error }: ControlProps) {
    const { t } = useLingui();
    const format = useFormat();
    const alike = useQuery(queryOf(LikeProblemsDocument, { text: text.slice(0, 1_000), except: id }));
    const [typed, setTyped] = useState('');
    const [sought] = useDebouncedValue(typed.trim(), 250);
    const named = useQuery({ ...queryOf(ProblemsNamedDocument, { text: sought }), enabled: sought.length > 1 });
    const nodes = alike.data?.similarProblems.nodes ?? [];
    const labels = new Map(
      nodes.map(({ id: other, number, title, owner }) => [
        other,
        [number && format.digits(number), title, owner?.name].filter(Boolean).join(' · '),
      ]),
    );
    for (const { objectType, objectId, number, title } of named.data?.search ?? [])
      if (objectType === 'problem' && objectId !== id)
        labels.set(objectId, [number && format.digits(number), title].filter(Boolean).join(' · '));
    return (
      <Select
        label={field.label}
        description={
          alike.isSuccess && !nodes.length
            ? t`None is like it at first sight; type the number or words of another one.`
            : t`Choose among the most alike, or type the number or words of another one.`
        }
        data={[...labels].map(([other, label]) => ({ value: other, label }))}
        searchable
        onSearchChange={setTyped}
        // The API has looked already; a number in Persian digits is not spelt as its label is.
        filter={({ options }) => options}
        nothingFoundMessage={sought.length > 1 && named.isSuccess ? t`Nothing found` : undefined}
        value={chosen(value)}
        onChange={onChange}
        error={error}
        required
        withAsterisk={false}
      />
    );
  };
