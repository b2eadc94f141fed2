import { ActionIcon, Group, Text, UnstyledButton } from '@mantine/core';
import type { CalendarDate } from '@internationalized/date';
import { useLingui } from '@lingui/react/macro';
import IconChevronLeft from '@tabler/icons-react/icons/IconChevronLeft';
import IconChevronRight from '@tabler/icons-react/icons/IconChevronRight';
import IconChevronsLeft from '@tabler/icons-react/icons/IconChevronsLeft';
import IconChevronsRight from '@tabler/icons-react/icons/IconChevronsRight';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { serverNow } from '../api/clock';
import { dayInIran, dayOf, isFriday, isoOf, weekOf, weeksOf } from '../lib/calendar';
import { tagOf, useFormat } from '../lib/format';
import { directionOf } from '../lib/locale';
import classes from './DateField.module.css';

interface Props {
  readonly value: string | null;
  readonly min?: string;
  readonly max?: string;
  readonly onPick: (day: string) => void;
}

/** A month of the reader's calendar: arrows go by days and weeks, page keys by months, with shift by years. */
export function CalendarGrid({ value, min, max, onPick }: Props) {
  const { t } = useLingui();
  const { reading, fullDate, digits } = useFormat();
  const { calendar, locale } = reading;
  const heading = useId();
  const grid = useRef<HTMLTableElement>(null);
  const hasMoved = useRef(false);
  const today = dayInIran(serverNow());
  const [at, setAt] = useState(() => dayOf(value ?? (min && min > today ? min : today), calendar));
  const weeks = weeksOf(at, calendar);
  const say = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tagOf(reading), { ...options, timeZone: 'UTC' });
    return (day: CalendarDate) => format.format(new Date(`${isoOf(day)}T00:00:00Z`));
  };
  const [monthName, weekday, letter] = [
    say({ month: 'long' }),
    say({ weekday: 'long' }),
    say({ weekday: locale === 'fa' ? 'narrow' : 'short' }),
  ];

  useEffect(() => {
    if (hasMoved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = directionOf(locale) === 'rtl' ? -1 : 1;
    const [first, last] = [weekOf(at, calendar)[0] ?? at, weekOf(at, calendar)[6] ?? at];
    const moves: Readonly<Record<string, () => CalendarDate>> = {
      ArrowRight: () => at.add({ days: forward }),
      ArrowLeft: () => at.add({ days: -forward }),
      ArrowDown: () => at.add({ days: 7 }),
      ArrowUp: () => at.add({ days: -7 }),
      PageDown: () => at.add(event.shiftKey ? { years: 1 } : { months: 1 }),
      PageUp: () => at.subtract(event.shiftKey ? { years: 1 } : { months: 1 }),
      Home: () => first,
      End: () => last,
    };
    const next = moves[event.key]?.();
    if (!next) return;
    event.preventDefault();
    hasMoved.current = true;
    setAt(next);
  };
  const turn = (by: { months?: number; years?: number }): void => {
    hasMoved.current = false;
    setAt(at.add(by));
  };
  const turns = [
    { label: t`Previous year`, icon: IconChevronsLeft, by: { years: -1 } },
    { label: t`Previous month`, icon: IconChevronLeft, by: { months: -1 } },
    { label: t`Next month`, icon: IconChevronRight, by: { months: 1 } },
    { label: t`Next year`, icon: IconChevronsRight, by: { years: 1 } },
  ].map(({ label, icon: Icon, by }) => (
    <ActionIcon key={label} variant="subtle" color="gray" size={34} aria-label={label} onClick={() => turn(by)}>
      <Icon size={18} className="turns" aria-hidden />
    </ActionIcon>
  ));

  return (
    <div className={classes.calendar}>
      <Group justify="space-between" wrap="nowrap" mb="xs" gap={4}>
        {turns.slice(0, 2)}
        <Text fw={700} id={heading} aria-live="polite">
          {monthName(at)} {digits(String(at.year))}
        </Text>
        {turns.slice(2)}
      </Group>
      <table role="grid" ref={grid} aria-labelledby={heading} onKeyDown={onKeyDown} className={classes.grid}>
        <thead>
          <tr>
            {weekOf(at, calendar).map((day) => (
              <th key={isoOf(day)} scope="col" abbr={weekday(day)}>
                {letter(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={row}>
              {week.map((day, column) => {
                if (!day) return <td key={column} />;
                const iso = isoOf(day);
                const isOut = Boolean((min && iso < min) || (max && iso > max));
                const isAt = day.compare(at) === 0;
                return (
                  <td key={column} role="gridcell" aria-selected={iso === value}>
                    <UnstyledButton
                      className={classes.day}
                      tabIndex={isAt ? 0 : -1}
                      data-autofocus={isAt || undefined}
                      data-today={iso === today || undefined}
                      data-chosen={iso === value || undefined}
                      data-free={isFriday(day) || undefined}
                      aria-disabled={isOut || undefined}
                      aria-current={iso === today ? 'date' : undefined}
                      aria-label={fullDate(iso)}
                      onClick={() => (isOut ? undefined : onPick(iso))}
                    >
                      {digits(String(day.day))}
                    </UnstyledButton>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
