import { Group, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { latinDigits } from '../lib/digits';
import { useFormat } from '../lib/format';
import { DateField } from '../ui/DateField';
import { useUnread } from '../ui/use-unread';

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

/** `18:30`, or 18 alone, of what was typed in any digits; null where it is no time of day. */
function timeOf(text: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})(?::|:?(\d{2}))?$/.exec(latinDigits(text).trim()) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}

/** A moment as day and time of day, both of Iran; while the time cannot be read there is none. */
export function MomentField({ value, onChange, label, disabled, error, ...props }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const local = value ? new Date(Date.parse(value) + OFFSET).toISOString() : null;
  // Kept here while the time beside it cannot be read.
  const [lone, setLone] = useState<string | null>(null);
  const [day, time] = [local?.slice(0, 10) ?? lone, local?.slice(11, 16) ?? '12:00'];
  const [typed, setTyped] = useState<string | null>(null);
  const isUnread = Boolean(typed?.trim()) && timeOf(typed ?? '') === null;
  const advice = t`Write the hour like 18:30`;
  const box = useUnread(isUnread ? advice : null);
  const change = (newDay: string | null, newTime: string | null): void => {
    setLone(newTime ? null : newDay);
    onChange(newDay && newTime ? new Date(Date.parse(`${newDay}T${newTime}:00Z`) - OFFSET).toISOString() : null);
  };
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <div style={{ flex: 1, minWidth: 0 }}>
        <DateField
          {...props}
          label={label}
          disabled={disabled}
          error={isUnread ? advice : error}
          value={day}
          onChange={(next) => change(next, isUnread ? null : time)}
        />
      </div>
      <TextInput
        ref={box}
        w={92}
        label={t`Hour`}
        aria-label={t`${label}: hour in Iran`}
        disabled={disabled || !day}
        error={isUnread}
        value={typed ?? (day ? format.digits(time) : '')}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (currentTarget.value.trim()) change(day, timeOf(currentTarget.value));
        }}
        onBlur={() => {
          if (!isUnread) setTyped(null);
        }}
        inputMode="numeric"
        dir="ltr"
      />
    </Group>
  );
}
