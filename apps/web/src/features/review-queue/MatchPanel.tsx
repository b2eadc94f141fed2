import { Button, Group, Kbd, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { HardFailures, Improvements, ScoreReasons } from '@/shared/match/ScoreReasons';
import { ScoreFigure } from '@/shared/match/ScoreBar';
import { useFormat } from '@/shared/lib/format';
import { pathOf } from '@/shared/lib/path';
import type { Step } from '@/shared/steps/take-step';
import { Steps } from '@/shared/steps/Steps';
import { Deadline } from '@/shared/ui/Deadline';
import { TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { approvalOf, stepOf, type QueueMatch } from './queue';
import { Marks } from './QueueRow';

export interface PanelProps {
  readonly match: QueueMatch;
  readonly hasKeys: boolean;
  readonly onApprove: () => void;
  readonly onReject: () => void;
  readonly onDefer: () => void;
}

/** The second depth: where the points come from, what speaks against it, and the decision. */
export function MatchPanel({ match, hasKeys, onApprove, onReject, onDefer }: PanelProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const { id, score, rfp, company, nextSteps, note, deferredUntil, contactsLeft } = match;
  const [approval, rejection, deferral] = [
    approvalOf(match),
    stepOf(match, 'match.reject'),
    stepOf(match, 'match.defer'),
  ];
  const isOverBudget = Boolean(stepOf(match, 'match.approveOverBudget'));
  return (
    <Stack gap="md">
      <div>
        {rfp?.number ? (
          <Text size="sm" c="dimmed" fw={600}>
            <bdi>{format.digits(rfp.number)}</bdi>
          </Text>
        ) : null}
        <Title order={2} fz="xl">
          <bdi>{company?.name}</bdi>
        </Title>
        <Text size="sm" c="dimmed">
          <TextLink to={pathOf(locale, `/rfps/${rfp?.id ?? ''}`)} c="inherit" underline="always">
            <bdi>{rfp?.title}</bdi>
          </TextLink>
        </Text>
        <Group gap="xs" mt={6}>
          {rfp?.closesAt ? <Deadline at={rfp.closesAt} /> : null}
          <Marks match={match} />
        </Group>
      </div>
      <HardFailures failures={score?.hardFailures ?? []} />
      {score ? (
        <ScoreFigure score={score.score} contributions={score.reasons.contributions} isLarge />
      ) : (
        <Text c="dimmed">{t`There is no score yet.`}</Text>
      )}
      <Group gap="xs" grow preventGrowOverflow={false}>
        {approval ? (
          <Decide step={approval} mark="A" hasKeys={hasKeys} isMain isAllowed={isOverBudget} onPress={onApprove} />
        ) : null}
        {deferral ? <Decide step={deferral} mark="D" hasKeys={hasKeys} onPress={onDefer} /> : null}
        {rejection ? <Decide step={rejection} mark="R" hasKeys={hasKeys} onPress={onReject} /> : null}
      </Group>
      <Steps
        steps={nextSteps}
        except={['match.approve', 'match.admit', 'match.approveOverBudget', 'match.reject', 'match.defer']}
      />
      <Text size="sm" c="dimmed">
        {typeof contactsLeft === 'number' ? (
          <>
            <Trans>Times this company may still be told this month: {format.number(contactsLeft)}.</Trans>{' '}
          </>
        ) : null}
        <Trans>The score is an aid; the decision is yours and is written down.</Trans>
      </Text>
      {deferredUntil ? (
        <Text size="sm">
          <Trans>Set aside until {format.dateTime(deferredUntil)}</Trans>
        </Text>
      ) : null}
      {note ? (
        <Text size="sm" dir="auto">
          {note}
        </Text>
      ) : null}
      {score ? (
        <section>
          <Title order={3} fz="md" mb={4}>
            <Trans>Where the points come from</Trans>
          </Title>
          <ScoreReasons score={score} />
        </section>
      ) : null}
      {score?.reasons.improvements.length ? (
        <section>
          <Title order={3} fz="md" mb={4}>
            <Trans>What speaks against it</Trans>
          </Title>
          <Improvements score={score} />
        </section>
      ) : null}
      <TextLink to={pathOf(locale, `/matches/${id}`)}>
        <Trans>See the match in full</Trans>
      </TextLink>
    </Stack>
  );
}

function Decide(props: {
  step: Step;
  mark: string;
  hasKeys: boolean;
  isMain?: boolean;
  isAllowed?: boolean;
  onPress: () => void;
}) {
  const { step, mark, hasKeys, isMain, isAllowed, onPress } = props;
  const words = useWords();
  const [refusal] = step.refusals;
  return (
    <Stack gap={2} flex={isMain ? '1 0 100%' : undefined} miw={isMain ? '100%' : undefined}>
      <Button
        size={isMain ? 'md' : 'sm'}
        variant={isMain ? 'filled' : 'default'}
        disabled={Boolean(refusal) && !isAllowed}
        onClick={onPress}
        rightSection={hasKeys ? <Kbd aria-hidden>{mark}</Kbd> : undefined}
        aria-keyshortcuts={hasKeys ? mark : undefined}
      >
        {words.step(step.name)}
      </Button>
      {refusal ? (
        <Text size="sm" c="dimmed">
          {words.refusal(refusal)}
        </Text>
      ) : null}
    </Stack>
  );
}
