import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { LikeProblemsDocument, OtherOfficesDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { useViewer } from '@/shared/viewer/viewer';
import type { ControlProps } from '@/shared/steps/InputControl';

const chosen = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Who follows it: oneself, or nobody. */
export function FollowerPicker({ field, value, onChange, error }: ControlProps) {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <Select
      label={field.label}
      placeholder={t`Nobody`}
      data={viewer ? [{ value: viewer.id, label: viewer.name }] : []}
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
    const nodes = alike.data?.similarProblems.nodes ?? [];
    return (
      <Select
        label={field.label}
        description={alike.isSuccess && !nodes.length ? t`No problem that you may read is like this one.` : undefined}
        data={nodes.map(({ id: other, number, title, owner }) => ({
          value: other,
          label: [number && format.digits(number), title, owner?.name].filter(Boolean).join(' · '),
        }))}
        value={chosen(value)}
        onChange={onChange}
        error={error}
        required
        withAsterisk={false}
      />
    );
  };
