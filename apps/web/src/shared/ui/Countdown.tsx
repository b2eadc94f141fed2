import { Group, Text, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { serverNow } from '../api/clock';
import { useFormat } from '../lib/format';
import { Deadline } from './Deadline';
import { Moment } from './Moment';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Minutes before the end at which it is said aloud. */
const SAID_AT = [5, 15, 60];

/** What is left by the clock of the server: in words, from the last day on in hours, from the last hour in seconds. */
export function Countdown({ at, isClosed }: { at: string; isClosed?: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const left = useLeft(at);
  const said = useAnnounced(left);
  if (isClosed || left <= 0 || left > 24 * HOUR) return <Deadline at={at} isClosed={isClosed} />;
  const parts = [Math.floor(left / HOUR), Math.floor(left / MINUTE) % 60, Math.floor(left / 1_000) % 60];
  const clock = (left > HOUR ? parts.slice(0, 2) : parts.slice(1))
    .map((part) => format.digits(String(part).padStart(2, '0')))
    .join(':');
  return (
    <Group gap="xs" role="timer" aria-label={t`Time left`}>
      <Text fz="xl" fw={760} c={left < HOUR ? 'var(--app-bad)' : 'var(--app-warn)'} dir="ltr" aria-hidden>
        {clock}
      </Text>
      <Text size="sm" c="dimmed">
        {left > HOUR ? (
          <Trans>
            hours left, until <Moment at={at} />
          </Trans>
        ) : (
          <Trans>
            minutes left, until <Moment at={at} />
          </Trans>
        )}
      </Text>
      <VisuallyHidden role="status">{said ? t`${format.number(said)} minutes left` : ''}</VisuallyHidden>
    </Group>
  );
}

/** Looks at the clock each second in the last hour, else a few times a minute. */
function useLeft(at: string): number {
  const [left, setLeft] = useState(() => Date.parse(at) - serverNow());
  const isNear = left < HOUR + MINUTE;
  useEffect(() => {
    const look = (): void => setLeft(Date.parse(at) - serverNow());
    look();
    const timer = setInterval(look, isNear ? 1_000 : 15_000);
    return () => clearInterval(timer);
  }, [at, isNear]);
  return left;
}

/** The mark that was passed while looking; none at the first look, since the page shows the time anyway. */
function useAnnounced(left: number): number | null {
  const mark = SAID_AT.find((minutes) => left <= minutes * MINUTE) ?? null;
  const first = useRef(mark);
  return mark === first.current ? null : mark;
}
