import { Badge, Checkbox, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import { memo } from 'react';
import { ScoreFigure } from '@/shared/match/ScoreBar';
import { Deadline } from '@/shared/ui/Deadline';
import { useNames } from '@/shared/words/code-names';
import { useWords } from '@/shared/words/codes';
import type { QueueMatch } from './queue';
import classes from './Queue.module.css';

interface Props {
  readonly match: QueueMatch;
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly onSelect: (id: string) => void;
  readonly onMark: (id: string) => void;
}

export const rowId = (id: string): string => `queue-${id}`;

/** One waiting match. Drawn anew only when it changed: the list may hold hundreds. */
export const QueueRow = memo(function QueueRow({ match, isSelected, isMarked, onSelect, onMark }: Props) {
  const { t } = useLingui();
  const { nameOf } = useNames();
  const { id, rfp, company, score } = match;
  const name = company?.name ?? '';
  return (
    <li className={classes.row} data-selected={isSelected || undefined}>
      <Checkbox
        className={classes.mark}
        checked={isMarked}
        onChange={() => onMark(id)}
        aria-label={t`Mark ${name}`}
        tabIndex={-1}
      />
      <button
        type="button"
        id={rowId(id)}
        className={classes.open}
        // One stop for the tabulator in the whole list; the keys go on from there.
        tabIndex={isSelected ? 0 : -1}
        aria-current={isSelected || undefined}
        onClick={() => onSelect(id)}
      >
        <span className={classes.who}>
          <bdi className={classes.name}>{name}</bdi>
          <span className={classes.meta}>
            {nameOf(company?.province)} <Marks match={match} />
          </span>
        </span>
        <span className={classes.what}>
          <bdi className={classes.title}>{rfp?.title}</bdi>
          <bdi className={classes.meta}>{rfp?.owner?.name}</bdi>
        </span>
        <span className={classes.score}>
          {score ? (
            <ScoreFigure score={score.score} contributions={score.reasons.contributions} />
          ) : (
            <Text component="span" size="sm" c="dimmed">
              <Trans>No score</Trans>
            </Text>
          )}
        </span>
      </button>
      <span className={classes.close}>{rfp?.closesAt ? <Deadline at={rfp.closesAt} isAside isAtEnd /> : null}</span>
    </li>
  );
});

/** Words that set a row apart, never a colour alone. */
export function Marks({ match }: { match: QueueMatch }) {
  const words = useWords();
  const { score, isNewcomer, origin, isStale, contactsLeft, isMovedUp } = match;
  return (
    <Group component="span" gap={4}>
      {score?.hardFailures.length ? (
        <Badge
          component="span"
          color="pomegranate"
          variant="light"
          leftSection={<IconAlertTriangle size={13} aria-hidden />}
        >
          <Trans>Cannot take part</Trans>
        </Badge>
      ) : null}
      {origin === 'scored' ? null : (
        <Badge component="span" color="lapis" variant="light">
          {words.value('MatchOrigin', origin)}
        </Badge>
      )}
      {isNewcomer ? (
        <Badge component="span" color="turquoise" variant="light">
          <Trans>Newcomer</Trans>
        </Badge>
      ) : null}
      {isMovedUp ? (
        <Badge component="span" color="turquoise" variant="outline">
          <Trans>Moved up</Trans>
        </Badge>
      ) : null}
      {isStale ? (
        <Badge component="span" color="gray" variant="light">
          <Trans>Score is being renewed</Trans>
        </Badge>
      ) : null}
      {contactsLeft === 0 ? (
        <Badge component="span" color="saffron" variant="light">
          <Trans>Told often enough</Trans>
        </Badge>
      ) : null}
    </Group>
  );
}
