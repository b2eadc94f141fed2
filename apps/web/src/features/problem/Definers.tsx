import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { StepsWithForms } from '@/shared/steps/StepsWithForms';
import type { Step } from '@/shared/steps/take-step';
import { TextLink } from '@/shared/ui/links';
import { Money } from '@/shared/ui/Money';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useWords } from '@/shared/words/codes';
import classes from './Definers.module.css';
import type { Candidate, Engagement, ProblemOfPage } from './problem-query';

/** Who was asked, who applied and who is at work, with what they offer. */
export function Engagements({ engagements }: { engagements: ProblemOfPage['engagements'] }) {
  if (!engagements.nodes.length) return null;
  return (
    <Panel title={<Trans>Definers</Trans>}>
      <ul className={classes.list}>
        {engagements.nodes.map((engagement) => (
          <EngagementRow key={engagement.id} engagement={engagement} />
        ))}
      </ul>
    </Panel>
  );
}

function EngagementRow({ engagement }: { engagement: Engagement }) {
  const locale = useLocale();
  const words = useWords();
  const { definer, state, origin, approach, message, durationDays, fee, payer, conflict, conflictNote } = engagement;
  return (
    <li className={classes.row}>
      <Group justify="space-between" gap="sm" align="flex-start">
        <div>
          <Title order={3} fz="md">
            <TextLink to={placeOf(locale, 'engagement', engagement.id)}>
              <bdi>{definer?.name ?? words.value('EngagementOrigin', origin)}</bdi>
            </TextLink>
          </Title>
          <Group gap="xs">
            <Badge variant="light" color={state === 'active' ? 'turquoise' : 'gray'}>
              {words.value('EngagementState', state)}
            </Badge>
            {durationDays ? (
              <Text size="sm" c="dimmed">
                <Plural value={durationDays} one="# day" other="# days" />
              </Text>
            ) : null}
            {fee ? (
              <Text size="sm" c="dimmed">
                <Money amount={fee.amount} currency={fee.currency ?? 'IRR'} />
                {payer ? <PaidBy payer={words.value('EngagementPayer', payer)} /> : null}
              </Text>
            ) : null}
          </Group>
        </div>
        <StepsWithForms steps={engagement.nextSteps} always={['engagement.choose']} shown={2} />
      </Group>
      {[approach, message].filter(Boolean).map((text) => (
        <Text key={text} dir="auto" style={{ whiteSpace: 'pre-line' }}>
          {text}
        </Text>
      ))}
      {conflict && conflict !== 'none' ? (
        <Text size="sm" c="var(--app-warn)">
          {words.value('DefinerConflict', conflict)}
          {conflictNote ? `: ${conflictNote}` : ''}
        </Text>
      ) : null}
      <WaitsFor waits={engagement.waitsFor} />
    </li>
  );
}

const PaidBy = ({ payer }: { payer: string }) => (
  <>
    {' · '}
    <Trans>paid by: {payer}</Trans>
  </>
);

/** Definers whom the office may ask, the one to ask next first. */
export function Candidates({ candidates, offer }: { candidates: readonly Candidate[]; offer: Step | undefined }) {
  const format = useFormat();
  if (!offer || !candidates.length) return null;
  return (
    <Panel title={<Trans>Who could define it</Trans>}>
      <ul className={classes.list}>
        {candidates.map((candidate) => {
          const score = candidate.score === null ? null : format.number(Math.round(candidate.score));
          const [approved, active] = [candidate.approvedDefinitions, candidate.activeEngagements].map(format.number);
          return (
            <li key={candidate.organizationId} className={classes.row}>
              <Group justify="space-between" gap="sm" align="flex-start">
                <div>
                  <Title order={3} fz="md">
                    <bdi>{candidate.organizationName}</bdi>
                  </Title>
                  <Group gap="xs">
                    {candidate.isNext ? (
                      <Badge color="saffron" variant="light">
                        <Trans>To be asked next</Trans>
                      </Badge>
                    ) : null}
                    {score === null ? null : (
                      <Text size="sm" c="dimmed">
                        <Trans>Fit {score} of 100</Trans>
                      </Text>
                    )}
                    <Text size="sm" c="dimmed">
                      <Trans>Approved definitions: {approved}</Trans>
                    </Text>
                    <Text size="sm" c="dimmed">
                      <Trans>At work on: {active}</Trans>
                    </Text>
                  </Group>
                </div>
                <StepsWithForms
                  steps={[{ ...offer, isPrimary: candidate.isNext }]}
                  given={{ definerId: candidate.organizationId }}
                  always={[offer.name]}
                />
              </Group>
              {candidate.projects.length ? (
                <Stack gap={0}>
                  {candidate.projects.slice(0, 3).map((project) => (
                    <Text key={project} size="sm" dir="auto">
                      {project}
                    </Text>
                  ))}
                </Stack>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
