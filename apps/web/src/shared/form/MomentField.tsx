import { Group, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { latinDigits } from '../lib/digits';
import { useFormat } from '../lib/format';
import { DateField } from '../ui/DateField';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Iran keeps one time the whole year since 2022; browsers with old tables do not know. */
const OFFSET = 3.5 * 3_600_000;

/** A moment as day and time of day, both of Iran. */
export function MomentField({ value, onChange, label, disabled, ...props }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const local = value ? new Date(Date.parse(value) + OFFSET).toISOString() : null;
  const [day, time] = [local?.slice(0, 10) ?? null, local?.slice(11, 16) ?? '12:00'];
  const [typed, setTyped] = useState<string | null>(null);
  const change = (newDay: string | null, newTime: string): void =>
    onChange(newDay ? new Date(Date.parse(`${newDay}T${newTime}:00Z`) - OFFSET).toISOString() : null);
  const changeTime = (text: string): void => {
    setTyped(text);
    const found = /^(\d{1,2}):?(\d{2})$/.exec(latinDigits(text).trim());
    if (found && Number(found[1]) < 24 && Number(found[2]) < 60)
      change(day, `${String(found[1]).padStart(2, '0')}:${found[2]}`);
  };
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <div style={{ flex: 1, minWidth: 0 }}>
        <DateField {...props} label={label} disabled={disabled} value={day} onChange={(next) => change(next, time)} />
      </div>
      <TextInput
        w={92}
        label={t`Hour`}
        aria-label={t`${label}: hour in Iran`}
        disabled={disabled || !day}
        value={typed ?? (day ? format.digits(time) : '')}
        onChange={({ currentTarget }) => changeTime(currentTarget.value)}
        onBlur={() => setTyped(null)}
        inputMode="numeric"
        dir="ltr"
      />
    </Group>
  );
}
