import { ActionIcon, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import IconCalendar from '@tabler/icons-react/icons/IconCalendar';
import { useRef, useState, type ReactNode } from 'react';
import { typedDay } from '../lib/calendar';
import { useFormat } from '../lib/format';
import classes from './DateField.module.css';
import { lazily } from './lazily';
import { useUnread } from './use-unread';

const CalendarPopover = lazily(async () => (await import('./CalendarPopover')).CalendarPopover);

export interface DateFieldProps {
  readonly label: ReactNode;
  /** A day such as 2026-11-27, or null. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly onBlur?: () => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  /** First and last day that can be picked; what is typed is judged by the API. */
  readonly min?: string;
  readonly max?: string;
  readonly id?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A day, typed in digits of any script or picked from the reader's calendar. */
export function DateField({ value, onChange, onBlur, error, min, max, label, ...props }: DateFieldProps) {
  const { t } = useLingui();
  const { shortDate, reading } = useFormat();
  const [isOpen, setOpen] = useState(false);
  // Pressing its button while it is open closes the calendar before the click comes.
  const wasOpen = useRef(false);
  // What is being typed; null while the field shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const [isUnreal, setUnreal] = useState(false);
  const advice = t`There is no such day in the calendar`;
  const box = useUnread(isUnreal ? advice : null);

  const settle = (): void => {
    onBlur?.();
    if (typed === null) return;
    const day = typedDay(typed);
    const isWrong = !day && typed.trim() !== '';
    setUnreal(isWrong);
    if (!isWrong) setTyped(null);
    if (day !== value) onChange(day);
  };
  const pick = (day: string): void => {
    setTyped(null);
    setUnreal(false);
    setOpen(false);
    onChange(day);
  };
  return (
    <div className={classes.field}>
      <TextInput
        {...props}
        ref={box}
        label={label}
        value={typed ?? (value ? shortDate(value) : '')}
        error={isUnreal ? advice : error}
        placeholder={reading.calendar === 'persian' ? '۱۴۰۵/۰۹/۳۰' : '21/12/2026'}
        inputMode="numeric"
        autoComplete="off"
        classNames={{ input: classes.input }}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
        rightSectionPointerEvents="all"
        rightSection={
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t`Open the calendar`}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            disabled={props.disabled}
            onPointerDown={() => (wasOpen.current = isOpen)}
            onClick={({ detail }) => setOpen(detail ? !wasOpen.current : !isOpen)}
          >
            <IconCalendar size={19} stroke={1.7} aria-hidden />
          </ActionIcon>
        }
      />
      {isOpen ? (
        <CalendarPopover
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          value={value}
          min={min}
          max={max}
          onPick={pick}
        />
      ) : null}
    </div>
  );
}
