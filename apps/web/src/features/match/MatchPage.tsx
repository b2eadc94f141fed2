import { Alert, Badge, Grid, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { MarkMatchSeenStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { DeferDialog } from '@/shared/match/DeferDialog';
import { ScoreFigure } from '@/shared/match/ScoreBar';
import { HardFailures, Improvements, ScoreReasons } from '@/shared/match/ScoreReasons';
import { usePress } from '@/shared/sending/use-press';
import { Steps } from '@/shared/steps/Steps';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { Deadline } from '@/shared/ui/Deadline';
import { lazily } from '@/shared/ui/lazily';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import { Company } from './Company';
import { Evidence } from './Evidence';
import { matchOf, type FullMatch } from './match';
import { Alternatives, History, OtherMatches } from './Others';
import { useNeighbours } from './use-neighbours';

const WhatIf = lazily(async () => (await import('./WhatIf')).WhatIf);

/** As in the queue. */
const KEYS = {
  A: ['match.approve', 'match.admit', 'match.approveOverBudget'],
  D: ['match.defer'],
  R: ['match.reject'],
};

/** The hard cases: what is asked beside what shows it, who else there is, and what was decided before. */
export function MatchPage({ id, rfpId }: { id: string; rfpId: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const viewer = useViewer();
  const { data } = useSuspenseQuery(matchOf(id, rfpId));
  const [deferred, setDeferred] = useState<Step | null>(null);
  // What is pressed while the next match comes is meant for that one.
  const isLeaving = useRouterState({ select: ({ status }) => status === 'pending' });
  const { press: defer } = usePress((step: Step, until: string) => takeStep(step, { until }));
  const { match, reviewQueue } = data;
  const isCompany = Boolean(
    match && viewer?.memberships.some(({ organization }) => organization?.id === match.company?.id),
  );
  useEffect(() => {
    if (isCompany && match?.state === 'notified' && !match.seenAt)
      void act(MarkMatchSeenStepDocument, { input: { matchId: id } }).catch(() => undefined);
  }, [isCompany, match?.state, match?.seenAt, id]);
  useNeighbours(id, isCompany ? [] : reviewQueue.nodes);
  if (!match) return null;
  const { rfp, company, score, state, origin, expiresAt } = match;
  const title = (isCompany ? rfp?.title : company?.name) ?? '';
  return (
    <>
      <PageHead
        title={title}
        number={rfp?.number ? format.digits(rfp.number) : undefined}
        actions={
          <>
            {isCompany && state === 'interested' && rfp ? (
              <ButtonLink to={placeOf(locale, 'rfp', rfp.id)}>
                <Trans>Go on: questions and proposal</Trans>
              </ButtonLink>
            ) : null}
            <Steps
              steps={match.nextSteps}
              forms={{ 'match.defer': setDeferred }}
              keys={isCompany || isLeaving ? {} : KEYS}
            />
          </>
        }
      >
        <Group gap="xs">
          <Badge variant="light" color={state === 'rejected' || state === 'declined' ? 'gray' : 'turquoise'}>
            {words.value('MatchState', state)}
          </Badge>
          <Text component="span" size="sm">
            {words.value('MatchOrigin', origin)}
          </Text>
          {rfp?.closesAt ? <Deadline at={rfp.closesAt} /> : null}
          {isCompany && state === 'notified' && expiresAt ? (
            <Text component="span" size="sm">
              <Trans>Please answer until {format.fullDate(expiresAt)}</Trans>
            </Text>
          ) : null}
        </Group>
        <TextLink to={placeOf(locale, 'rfp', rfp?.id ?? '')}>
          {isCompany ? <Trans>Read the request for proposals</Trans> : <bdi>{rfp?.title}</bdi>}
        </TextLink>
      </PageHead>
      <Said match={match} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="lg">
            <Evidence match={match} />
            {isCompany ? null : <Company match={match} />}
            <History entries={match.history ?? []} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="lg">
            {score ? (
              <Panel title={t`Score`}>
                <Stack gap="md">
                  <HardFailures failures={score.hardFailures} />
                  <ScoreFigure score={score.score} contributions={score.reasons.contributions} isLarge />
                  <ScoreReasons score={score} />
                </Stack>
              </Panel>
            ) : null}
            {score?.reasons.improvements.length ? (
              <Panel title={isCompany ? t`What would raise your score` : t`What speaks against it`}>
                <Improvements score={score} limit={10} />
                {isCompany && company ? (
                  <TextLink to={placeOf(locale, 'organization', company.id)} mt="sm" display="inline-block">
                    <Trans>To your profile</Trans>
                  </TextLink>
                ) : null}
              </Panel>
            ) : null}
            {isCompany || reviewQueue.nodes.length < 2 ? null : <WhatIf matchId={id} rfpId={rfpId} />}
            {isCompany ? null : <Alternatives rows={reviewQueue.nodes.filter((row) => row.id !== id)} />}
            <OtherMatches matches={match.otherMatches?.nodes ?? []} isCompany={isCompany} />
          </Stack>
        </Grid.Col>
      </Grid>
      {deferred ? (
        <DeferDialog
          closesAt={rfp?.closesAt}
          onClose={() => setDeferred(null)}
          onChoose={(until) => {
            setDeferred(null);
            void defer(deferred, until);
          }}
        />
      ) : null}
    </>
  );
}

/** What an officer or the company said, and who decided. */
function Said({ match: { note, reason, decidedBy, decidedAt, deferredUntil, isStale, state } }: { match: FullMatch }) {
  const words = useWords();
  const format = useFormat();
  const type = state === 'declined' ? 'MatchDeclineReason' : 'MatchRejectionReason';
  return (
    <Stack gap="sm" mb="lg">
      {isStale ? (
        <Alert color="gray">
          <Trans>The score is being renewed; what you see is the one before.</Trans>
        </Alert>
      ) : null}
      {reason || note ? (
        <Alert color="lapis" title={reason ? words.value(type, reason) : undefined}>
          <Text dir="auto">{note}</Text>
        </Alert>
      ) : null}
      {decidedBy && decidedAt ? (
        <Text size="sm" c="dimmed">
          <Trans>
            Decided by <bdi>{decidedBy}</bdi>, {format.dateTime(decidedAt)}
          </Trans>
        </Text>
      ) : null}
      {deferredUntil ? (
        <Text size="sm" c="dimmed">
          <Trans>Set aside until {format.dateTime(deferredUntil)}</Trans>
        </Text>
      ) : null}
    </Stack>
  );
}
