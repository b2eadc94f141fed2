import { Group, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { HomeQuery } from '@/generated/graphql';
import { pathOf, placeOf } from '@/shared/lib/path';
import { Deadline } from '@/shared/ui/Deadline';
import { TextLink } from '@/shared/ui/links';
import { ThingCard } from '@/shared/ui/ThingCard';
import { useLocale } from '@/shared/ui/use-locale';
import { WaitsFor } from '@/shared/ui/WaitsFor';
import { useWords } from '@/shared/words/codes';

const FEW = 5;

/** The newest problems that one has a part in, with their lines of stages. */
export function MyProblems({ problems, isOffice }: { problems: HomeQuery['problems']; isOffice: boolean }) {
  const locale = useLocale();
  const words = useWords();
  if (!problems.nodes.length) return null;
  return (
    <Stack component="section" gap="sm">
      <Group justify="space-between">
        <Title order={2} fz="xl">
          {isOffice ? <Trans>Problems of your office</Trans> : <Trans>Your problems</Trans>}
        </Title>
        <TextLink to={pathOf(locale, '/problems')}>
          <Trans>All problems</Trans>
        </TextLink>
      </Group>
      {problems.nodes.slice(0, FEW).map(({ id, number, title, state, owner, stages, waitsFor }) => (
        <ThingCard
          key={id}
          to={placeOf(locale, 'problem', id)}
          number={number}
          title={title ?? <Trans>Without a title</Trans>}
          state={words.value('ProblemState', state)}
          about={isOffice ? <bdi>{owner?.name}</bdi> : null}
          stageType="ProblemStageKind"
          stages={stages}
        >
          <WaitsFor waits={waitsFor} />
        </ThingCard>
      ))}
    </Stack>
  );
}

export function MyRfps({ rfps }: { rfps: HomeQuery['myRfps'] }) {
  const locale = useLocale();
  const words = useWords();
  if (!rfps.nodes.length) return null;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} fz="xl">
        <Trans>Requests for proposals that you have a part in</Trans>
      </Title>
      {rfps.nodes.slice(0, FEW).map(({ id, number, title, state, owner, stages, waitsFor, closesAt }) => (
        <ThingCard
          key={id}
          to={placeOf(locale, 'rfp', id)}
          number={number}
          title={title}
          state={words.value('RfpState', state)}
          about={<bdi>{owner?.name}</bdi>}
          stageType="RfpState"
          stages={stages}
        >
          <Group gap="sm">
            <WaitsFor waits={waitsFor} />
            {state === 'open' && closesAt ? (
              <>
                <Text size="sm" c="dimmed">
                  <Trans>Proposals until</Trans>
                </Text>
                <Deadline at={closesAt} />
              </>
            ) : null}
          </Group>
        </ThingCard>
      ))}
    </Stack>
  );
}
