import { Alert, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconGavel from '@tabler/icons-react/icons/IconGavel';
import IconMessageQuestion from '@tabler/icons-react/icons/IconMessageQuestion';
import { pathOf } from '@/shared/lib/path';
import { reasonTypeOfStep } from '@/shared/steps/reason-type';
import { Deadline } from '@/shared/ui/Deadline';
import { TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import type { ProblemOfPage } from './problem-query';

const REFUSING = ['reject', 'denyAppeal', 'markDuplicate'];

const latestFirst = (problem: ProblemOfPage): ProblemOfPage['steps'] =>
  [...problem.steps].sort((one, other) => (one.takenAt < other.takenAt ? 1 : -1));

/** The question again, where it is answered. */
export function Question({ problem }: { problem: ProblemOfPage }) {
  const asked = latestFirst(problem).find(({ step }) => step === 'askInfo');
  return asked ? (
    <Text dir="auto" fw={600} style={{ whiteSpace: 'pre-line' }}>
      {asked.note}
    </Text>
  ) : null;
}

/** What the office asks, or why it said no: it stands above all else. */
export function Asked({ problem }: { problem: ProblemOfPage }) {
  const words = useWords();
  const locale = useLocale();
  const last = latestFirst(problem);
  const asked = problem.state === 'needsInfo' ? last.find(({ step }) => step === 'askInfo') : undefined;
  const refused = ['rejected', 'duplicate'].includes(problem.state)
    ? last.find(({ step }) => REFUSING.includes(step))
    : undefined;
  if (asked)
    return (
      <Alert
        color="saffron"
        radius="lg"
        icon={<IconMessageQuestion aria-hidden />}
        title={
          problem.can.edit ? (
            <Trans>The office asks you something</Trans>
          ) : (
            <Trans>The office asked the owner something</Trans>
          )
        }
      >
        <Stack gap="sm" align="flex-start">
          <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
            {asked.note}
          </Text>
          {problem.dueAt ? <Deadline at={problem.dueAt} /> : null}
          {problem.can.edit ? (
            <Text size="sm">
              <Trans>
                You may mend what you wrote before you answer:{' '}
                <TextLink to={pathOf(locale, `/problems/${problem.id}/edit`)}>go on writing</TextLink>
              </Trans>
            </Text>
          ) : null}
        </Stack>
      </Alert>
    );
  if (refused)
    return (
      <Alert
        color="pomegranate"
        radius="lg"
        icon={<IconGavel aria-hidden />}
        title={words.value('ProblemState', problem.state)}
      >
        <Stack gap="xs" align="flex-start">
          {refused.reason ? (
            <Text>{words.value(reasonTypeOfStep(`problem.${refused.step}`), refused.reason)}</Text>
          ) : null}
          {refused.note ? <Text dir="auto">{refused.note}</Text> : null}
          {problem.appealUntil ? (
            <Text size="sm">
              <Trans>
                If you do not agree you can appeal once: <Deadline at={problem.appealUntil} />
              </Trans>
            </Text>
          ) : null}
        </Stack>
      </Alert>
    );
  return null;
}
