import { Badge } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconClock from '@tabler/icons-react/icons/IconClock';
import { useFormat } from '../lib/format';
import classes from './Deadline.module.css';
import { Moment } from './Moment';
import { useNow } from './use-now';

const DAY = 86_400_000;

export interface DeadlineProps {
  readonly at: string;
  readonly isClosed?: boolean;
  /** Stands at the end of its line: its hint then grows towards the start. */
  readonly isAtEnd?: boolean;
  /** Stands in a long list whose page shows the exact moment elsewhere: no stop of its own for the tabulator. */
  readonly isAside?: boolean;
}

/** How long there is still time, in words; the exact moment with its zones on hover, focus and tap. */
export function Deadline({ at, isClosed, isAtEnd, isAside }: DeadlineProps) {
  const format = useFormat();
  const left = Date.parse(at) - useNow();
  const isOver = isClosed || left <= 0;
  const colour = isOver ? 'gray' : left < DAY ? 'pomegranate' : left < 3 * DAY ? 'saffron' : 'gray';
  return (
    // Its own hint: it is on the first page, for which the library's would be heavy.
    <span className={classes.deadline} tabIndex={isAside ? -1 : 0}>
      <Badge
        variant="light"
        color={colour}
        size="lg"
        leftSection={<IconClock size={15} stroke={1.8} aria-hidden />}
        styles={{ label: { overflow: 'visible' } }}
      >
        <time dateTime={at}>{isOver ? <Trans>Closed</Trans> : format.relative(at, Date.parse(at) - left)}</time>
      </Badge>
      <span className={classes.hint} data-end={isAtEnd}>
        <Moment at={at} />
      </span>
    </span>
  );
}
