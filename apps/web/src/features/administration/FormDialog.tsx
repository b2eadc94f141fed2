import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { useSending } from '@/shared/sending/use-sending';
import { DateField } from '@/shared/ui/DateField';
import { Dialog } from '@/shared/ui/Dialog';
import { MultiSelect } from '@/shared/ui/choices';
import { DialogEnd } from '@/shared/sending/DialogEnd';

interface Choice {
  readonly value: string;
  readonly label: string;
}
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
  readonly choices?: readonly Choice[];
  readonly isMany?: boolean;
  /** A day, typed or picked in the reader's calendar. */
  readonly isDay?: boolean;
  readonly min?: string;
  readonly max?: string;
  readonly dir?: 'ltr' | 'auto';
}
export type Values = Readonly<Record<string, string | readonly string[]>>;

interface Props {
  readonly title: string;
  readonly button: string;
  /** May follow from what was filled in so far. */
  readonly fields: readonly Field[] | ((values: Values) => readonly Field[]);
  readonly values?: Values;
  readonly isFinal?: boolean;
  readonly onClose: () => void;
  readonly send: (values: Values) => Promise<unknown>;
}

/** A few fields and one act; what the API refuses stands at the field it means. */
export function FormDialog({ title, button, fields: asked, values: given = {}, isFinal, onClose, send }: Props) {
  const { t } = useLingui();
  const [values, setValues] = useState<Values>(given);
  const fields = typeof asked === 'function' ? asked(values) : asked;
  const sending = useSending(
    send,
    fields.map(({ name }) => name),
  );
  const set = (name: string, value: string | readonly string[]): void =>
    setValues((was) => ({ ...was, [name]: value }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await sending.send(values))) return;
    notifications.show({ message: t`Done: ${title}`, color: 'turquoise' });
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t`Close` }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {fields.map((field) => (
            <Asked
              key={field.name}
              field={field}
              value={values[field.name] ?? (field.isMany ? [] : '')}
              error={sending.of(field.name)}
              onChange={(value) => set(field.name, value)}
            />
          ))}
          <DialogEnd
            fault={sending.fault}
            onBack={onClose}
            isSending={sending.isSending}
            color={isFinal ? 'pomegranate' : undefined}
          >
            {button}
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  );
}

interface AskedProps {
  readonly field: Field;
  readonly value: string | readonly string[];
  readonly error?: string;
  readonly onChange: (value: string | readonly string[]) => void;
}

function Asked({ field, value, error, onChange }: AskedProps) {
  const { label, hint, isRequired, isLong, choices, isMany, isDay, min, max, dir } = field;
  const shared = { label, description: hint, error, required: isRequired };
  if (choices && isMany)
    return <MultiSelect {...shared} data={[...choices]} value={[...value]} onChange={onChange} searchable />;
  const text = value as string;
  if (isDay)
    return <DateField {...shared} value={text || null} onChange={(day) => onChange(day ?? '')} min={min} max={max} />;
  const typed = {
    value: text,
    dir,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if (choices) return <NativeSelect {...shared} {...typed} data={[...choices]} />;
  if (isLong) return <Textarea {...shared} {...typed} autosize minRows={2} />;
  return <TextInput {...shared} {...typed} />;
}
