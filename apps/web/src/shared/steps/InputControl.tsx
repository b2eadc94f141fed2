import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { FormFragment } from '@/generated/graphql';
import { Select } from '../ui/choices';
import { useReference } from '../lib/reference';
import { AmountField } from '../ui/AmountField';
import { DateField } from '../ui/DateField';
import { NumberField } from '../ui/NumberField';
import type { Step } from './take-step';

export type FieldOfForm = FormFragment['fields'][number];
export interface ControlProps {
  readonly field: FieldOfForm;
  readonly step: Step;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly error?: string;
}

const LISTS = ['officeFields', 'provinces', 'technologyCategories', 'isicDivisions'] as const;
const FEW = 7;

/** One answer of a form, by the kind that the API names. */
export function InputControl({ field, step, value, onChange, error }: ControlProps) {
  const { t } = useLingui();
  const reference = useReference();
  const { kind, label, guide, example, isRequired, maxLength } = field;
  const isReason = field.name === 'reason' && step.reasons.length > 0;
  const needsNote = field.name === 'note' && step.note === 'required';
  const common = {
    label: isRequired || needsNote ? label : t`${label} (optional)`,
    description: guide,
    error,
    required: isRequired || needsNote,
    withAsterisk: false,
  };
  const text = typeof value === 'string' ? value : '';
  const placeholder = example ?? undefined;
  const write = (written: string): void => onChange(written === '' ? null : written);

  if (kind === 'choice' && !field.isList) {
    const choices = (field.choices ?? []).filter((choice) => !isReason || step.reasons.includes(choice.value));
    return choices.length > FEW ? (
      <Select {...common} data={choices} value={text || null} onChange={onChange} searchable />
    ) : (
      <Radio.Group {...common} value={text} onChange={onChange}>
        <Stack gap="xs" mt="xs">
          {choices.map((choice) => (
            <Radio key={choice.value} value={choice.value} label={choice.label} required={isRequired} />
          ))}
        </Stack>
      </Radio.Group>
    );
  }
  const list = LISTS.find((name) => name === field.codeList);
  if (kind === 'code' && list)
    return <Select {...common} data={reference.choices(list)} value={text || null} onChange={onChange} searchable />;
  switch (kind) {
    case 'text':
      return (
        <Textarea
          {...common}
          placeholder={placeholder}
          maxLength={maxLength ?? undefined}
          autosize
          minRows={3}
          value={text}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      );
    case 'number':
    case 'integer':
      return (
        <NumberField {...common} kind={kind} value={typeof value === 'number' ? value : null} onChange={onChange} />
      );
    case 'amount':
      return <AmountField {...common} value={text || null} onChange={onChange} />;
    case 'day':
      return <DateField {...common} value={text || null} onChange={onChange} />;
    case 'yesNo':
      return (
        <Checkbox
          label={label}
          description={guide}
          error={error}
          checked={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          placeholder={placeholder}
          maxLength={maxLength ?? undefined}
          value={text}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      );
  }
}
