import { Button, Center } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useEffect, useRef } from 'react';
import type { ReviewOrder } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { bandOf } from '@/shared/match/score';
import type { QueueMatch } from './queue';
import classes from './Queue.module.css';
import { QueueRow } from './QueueRow';

interface Props {
  readonly rows: readonly QueueMatch[];
  readonly order: ReviewOrder;
  readonly chosen: string | undefined;
  readonly marked: ReadonlySet<string>;
  readonly onSelect: (id: string) => void;
  readonly onMark: (id: string) => void;
  readonly more?: () => void;
  readonly isLoadingMore: boolean;
}

/** The rows; low scores stand under the ten points they share, since less than that says nothing. */
export function QueueList({ rows, order, chosen, marked, onSelect, onMark, more, isLoadingMore }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!more || !end.current) return;
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: '600px' });
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [more, rows.length]);
  const bandAt = (place: number): number | null => {
    const match = rows[place];
    return order === 'score' && match?.score ? (bandOf(match.score.score)?.from ?? null) : null;
  };
  return (
    <>
      <ul className={classes.list} aria-label={t`Matches that wait`}>
        {rows.map((match, place) => {
          const band = bandAt(place);
          return (
            <Fragment key={match.id}>
              {band !== null && band !== bandAt(place - 1) ? (
                <li className={classes.band}>
                  <Trans>
                    {format.number(band)} to {format.number(band + 9)} points, in no particular order of worth
                  </Trans>
                </li>
              ) : null}
              <QueueRow
                match={match}
                isSelected={match.id === chosen}
                isMarked={marked.has(match.id)}
                onSelect={onSelect}
                onMark={onMark}
              />
            </Fragment>
          );
        })}
      </ul>
      {more ? (
        <Center mt="md" ref={end}>
          <Button variant="default" onClick={more} loading={isLoadingMore}>
            <Trans>Show more</Trans>
          </Button>
        </Center>
      ) : null}
    </>
  );
}
