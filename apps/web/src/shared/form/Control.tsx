import { Checkbox, Chip, Group, Input, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { MultiSelect, Select } from '../ui/choices';
import { useFormat } from '../lib/format';
import { AmountField } from '../ui/AmountField';
import { DateField } from '../ui/DateField';
import { NumberField } from '../ui/NumberField';
import { useCodeLists } from './code-lists';
import { MomentField } from './MomentField';
import { useForm, type PartProps } from './form-context';
import written from './written.module.css';

/** One value of a form: its kind says what it is written with. */
export function Control({ field, path, value, onChange, currency }: PartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const listOf = useCodeLists();
  const { errors, isDisabled } = useForm();
  const { kind, label, guide, example, isRequired: required } = field;
  const shared = {
    label,
    description: guide,
    error: errors?.[path],
    required,
    disabled: isDisabled,
    'data-path': path,
  };
  const text = typeof value === 'string' ? value : '';
  const choices = kind === 'code' ? listOf(field.codeList ?? '') : (field.choices ?? []);

  if (kind === 'choice' && field.isList)
    return (
      <Input.Wrapper {...shared} labelElement="div">
        <Chip.Group multiple value={(value as string[] | null) ?? []} onChange={onChange}>
          <Group gap="xs" mt={6} role="group" aria-label={label}>
            {choices.map((choice) => (
              <Chip key={choice.value} value={choice.value} disabled={isDisabled}>
                {choice.label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
    );
  if (kind === 'code' && field.isList)
    return (
      <MultiSelect
        {...shared}
        data={[...choices]}
        value={(value as string[] | null) ?? []}
        onChange={onChange}
        searchable
        hidePickedOptions
        nothingFoundMessage={t`Nothing found`}
      />
    );
  if (kind === 'choice' || kind === 'code')
    return (
      <Select
        {...shared}
        data={[...choices]}
        value={text || null}
        onChange={(chosen) => onChange(chosen)}
        clearable={!required}
        searchable={choices.length > 8}
        placeholder={t`Choose`}
        nothingFoundMessage={t`Nothing found`}
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
    );
  if (kind === 'yesNo')
    return (
      <Checkbox
        label={label}
        description={guide}
        checked={value === true}
        disabled={isDisabled}
        error={errors?.[path]}
        data-path={path}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    );
  if (kind === 'number' || kind === 'integer')
    return <NumberField {...shared} kind={kind} value={value as number | null} onChange={onChange} />;
  if (kind === 'amount')
    return <AmountField {...plain(shared)} currency={currency} value={text || null} onChange={onChange} />;
  if (kind === 'day') return <DateField {...plain(shared)} value={text || null} onChange={onChange} />;
  if (kind === 'dateTime') return <MomentField {...plain(shared)} value={text || null} onChange={onChange} />;

  const sample = example && format.digits(example);
  const common = {
    ...shared,
    value: text,
    placeholder: sample ? t`Such as: ${sample}` : undefined,
    maxLength: field.maxLength ?? undefined,
    classNames: { input: written.written },
  };
  return kind === 'text' ? (
    <Textarea
      {...common}
      autosize
      minRows={3}
      maxRows={18}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <TextInput {...common} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
  );
}

interface Shared {
  readonly label: string;
  readonly description?: string | null;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}
const plain = ({ label, description, error, required, disabled }: Shared) => ({
  label,
  description: description ?? undefined,
  error,
  required,
  disabled,
});
