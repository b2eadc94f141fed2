import { Button, Group, Table, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { MatchWhatIfDocument, type MatchWhatIfQuery } from '@/generated/graphql';
import { listOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { GROUPS, type Group as Criterion } from '@/shared/match/score';
import { useGroupLabel } from '@/shared/match/ScoreBar';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import classes from './Match.module.css';

type Weights = Readonly<Record<Criterion, number>>;
type Row = MatchWhatIfQuery['matchesWhatIf'][number];

/** Shown besides the match itself. */
const BEST = 5;
const AS_IT_IS = Object.fromEntries(GROUPS.map((group) => [group, 1])) as Weights;

/** What the order of companies would be if criteria counted otherwise; nothing is kept. */
export function WhatIf({ matchId, rfpId }: { matchId: string; rfpId: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const label = useGroupLabel();
  const id = useId();
  const [weights, setWeights] = useState<Weights>(AS_IT_IS);
  const [sought] = useDebouncedValue(weights, 250);
  const isChanged = GROUPS.some((group) => weights[group] !== 1);
  const query = useQuery({ ...listOf(MatchWhatIfDocument, { rfpId, weights: sought }), enabled: isChanged });
  const rows = query.data?.matchesWhatIf ?? [];
  const shown = rows.filter((row, at) => at < BEST || row.matchId === matchId);
  return (
    <Panel title={t`If criteria counted otherwise`}>
      <Text size="sm" c="dimmed" mb="sm">
        <Trans>Try what each criterion does to the order of the companies. Nothing is kept.</Trans>
      </Text>
      <div className={classes.weights}>
        {GROUPS.map((group) => {
          const figure = format.number(weights[group]);
          return (
            <div key={group} className={classes.weight}>
              <label htmlFor={`${id}${group}`}>{label(group)}</label>
              <output className="figures" htmlFor={`${id}${group}`}>
                ×{figure}
              </output>
              <input
                id={`${id}${group}`}
                type="range"
                min={0}
                max={3}
                step={0.5}
                value={weights[group]}
                aria-valuetext={t`${figure} times`}
                onChange={({ currentTarget }) => setWeights({ ...weights, [group]: Number(currentTarget.value) })}
              />
            </div>
          );
        })}
      </div>
      {isChanged ? (
        <>
          {query.error ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
          <div aria-live="polite" aria-busy={query.isFetching}>
            {shown.length ? <Effect rows={shown} all={rows.length} matchId={matchId} /> : null}
          </div>
          <Group justify="flex-end" mt="sm">
            <Button size="xs" variant="default" onClick={() => setWeights(AS_IT_IS)}>
              <Trans>As it is</Trans>
            </Button>
          </Group>
        </>
      ) : null}
    </Panel>
  );
}

function Effect({ rows, all, matchId }: { rows: readonly Row[]; all: number; matchId: string }) {
  const locale = useLocale();
  const format = useFormat();
  const whole = (value: number): string => format.number(Math.round(value));
  const total = format.number(all);
  return (
    <Table mt="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Trans>Place of {total}</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Company</Trans>
          </Table.Th>
          <Table.Th ta="end">
            <Trans>Score</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ matchId: other, company, place, placeNow, score, scoreNow }) => (
          <Table.Tr key={other} data-own={other === matchId || undefined} className={classes.effect}>
            <Table.Td className="figures">
              {format.number(place)}
              {place === placeNow ? null : (
                <Text component="span" size="sm" c={place < placeNow ? 'var(--app-good)' : 'var(--app-bad)'}>
                  {' '}
                  <Trans>(was {format.number(placeNow)})</Trans>
                </Text>
              )}
            </Table.Td>
            <Table.Td>
              {other === matchId ? (
                <bdi>{company}</bdi>
              ) : (
                <TextLink to={placeOf(locale, 'match', other)}>
                  <bdi>{company}</bdi>
                </TextLink>
              )}
            </Table.Td>
            <Table.Td className="figures" ta="end">
              {whole(score)}{' '}
              <Text component="span" size="sm" c="dimmed">
                <Trans>(was {whole(scoreNow)})</Trans>
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
