import { Badge, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { MatchState, MyMatchesQuery } from '@/generated/graphql';
import { moreOf } from '@/shared/api/pages';
import { useFormat } from '@/shared/lib/format';
import { pathOf, placeOf } from '@/shared/lib/path';
import { ScoreFigure } from '@/shared/match/ScoreBar';
import { Steps } from '@/shared/steps/Steps';
import { Deadline } from '@/shared/ui/Deadline';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { ExportButton } from '@/shared/ui/ExportButton';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useNames } from '@/shared/words/code-names';
import { useWords } from '@/shared/words/codes';
import classes from './Match.module.css';
import { matchFilterOf, myMatchesOf, STATES, type MatchesSearch } from './match';

interface Props {
  readonly search: MatchesSearch;
  readonly onSearch: (search: MatchesSearch) => void;
}

/** Requests that were found for one's company: answer, decline, see why. */
export function Matches({ search, onSearch }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const format = useFormat();
  const query = useInfiniteQuery(myMatchesOf(search));
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => {
    if (typed === (search.q ?? '')) return;
    const timer = setTimeout(() => onSearch({ ...search, q: typed || undefined }), 350);
    return () => clearTimeout(timer);
  }, [typed]);
  const rows = query.data?.rows ?? [];
  const facets = query.data?.first.myMatches.facets ?? [];
  const countOf = (state: string): number | undefined =>
    facets.find(({ field }) => field === 'states')?.values.find(({ value }) => value === state)?.count;
  return (
    <>
      <PageHead
        title={t`Matches`}
        actions={
          rows.length || query.isPending ? (
            <ExportButton list="myMatches" given={{ filter: matchFilterOf(search) }} />
          ) : null
        }
      >
        <Trans>Requests for proposals for which the office told your company.</Trans>
      </PageHead>
      <Group mb="md" gap="sm">
        <TextInput
          label={t`Search`}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          w={{ base: '100%', sm: 260 }}
        />
        <NativeSelect
          label={t`State`}
          value={search.state ?? ''}
          onChange={({ currentTarget }) =>
            onSearch({ ...search, state: (currentTarget.value || undefined) as MatchState | undefined })
          }
          data={[
            { value: '', label: t`All` },
            ...STATES.map((value) => {
              const count = countOf(value);
              const label = words.value('MatchState', value);
              return { value, label: count === undefined ? label : `${label} (${format.number(count)})` };
            }),
          ]}
        />
      </Group>
      {query.isError && !query.data ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Rows count={4} height={132} /> : null}
      {query.data && !rows.length ? (
        <EmptyState
          title={search.state || search.q ? t`No match is like this` : t`No match yet`}
          action={
            search.state || search.q ? (
              <Button onClick={() => onSearch({})}>
                <Trans>Show all</Trans>
              </Button>
            ) : (
              <ButtonLink to={pathOf(locale, '/rfps')}>
                <Trans>Open requests for proposals</Trans>
              </ButtonLink>
            )
          }
        >
          {search.state || search.q ? null : (
            <Trans>
              The office tells you when a request fits your profile. You may also apply to an open one yourself.
            </Trans>
          )}
        </EmptyState>
      ) : null}
      <Stack gap="md">
        {rows.map((match) => (
          <MatchCard key={match.id} match={match} />
        ))}
      </Stack>
      <MoreButton more={moreOf(query)} />
    </>
  );
}

function MatchCard({ match }: { match: MyMatchesQuery['myMatches']['nodes'][number] }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const { nameOf } = useNames();
  const { id, rfp, state, score, expiresAt, nextSteps } = match;
  return (
    <Panel>
      <div className={classes.card}>
        <div>
          <Text size="sm" c="dimmed">
            {rfp?.number ? <bdi>{format.digits(rfp.number)}</bdi> : null}
          </Text>
          <TextLink to={placeOf(locale, 'match', id)} fw={650} fz="lg">
            <bdi>{rfp?.title}</bdi>
          </TextLink>
          <Text size="sm" c="dimmed">
            <bdi>{rfp?.owner?.name}</bdi> · {nameOf(rfp?.officeField)}
          </Text>
          <Group gap="xs" mt={8}>
            <Badge
              variant="light"
              color={state === 'notified' ? 'saffron' : state === 'interested' ? 'turquoise' : 'gray'}
            >
              {words.value('MatchState', state)}
            </Badge>
            {rfp?.closesAt ? <Deadline at={rfp.closesAt} /> : null}
            {state === 'notified' && expiresAt ? (
              <Text size="sm">
                <Trans>Please answer until {format.fullDate(expiresAt)}</Trans>
              </Text>
            ) : null}
          </Group>
        </div>
        {score ? <ScoreFigure score={score.score} contributions={score.reasons.contributions} /> : <span />}
        <Steps steps={nextSteps} />
      </div>
    </Panel>
  );
}
