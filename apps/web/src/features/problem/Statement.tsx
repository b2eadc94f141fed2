import { Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import type { ProblemOfPage } from './problem-query';

const SAID = ['symptom', 'whereWhen', 'magnitude', 'baseline', 'impact', 'tried'] as const;

/** The owner's own words, and what it said that it does not know. */
export function Statement({ problem }: { problem: ProblemOfPage }) {
  const words = useWords();
  const isUnknown = (name: string): boolean => (problem.unknown as readonly string[]).includes(name);
  const shown = SAID.filter((name) => problem[name] ?? isUnknown(name));
  return (
    <Panel title={<Trans>In the owner’s words</Trans>}>
      {shown.length ? (
        <Stack gap="md">
          {shown.map((name) => (
            <div key={name}>
              <Title order={3} fz="sm" c="dimmed" fw={650}>
                {words.field('UpdateProblemInput', name)}
              </Title>
              {isUnknown(name) ? (
                <Text c="dimmed">
                  <Trans>The owner does not know; to be measured with the definer.</Trans>
                </Text>
              ) : (
                <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
                  {problem[name]}
                </Text>
              )}
            </div>
          ))}
        </Stack>
      ) : (
        <Text c="dimmed">
          <Trans>Nothing was written yet.</Trans>
        </Text>
      )}
    </Panel>
  );
}
