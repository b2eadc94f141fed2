import { Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import type { ProblemOfPage } from './problem-query';

/** What officers declared; for officers. */
export function Conflicts({ problem: { conflicts } }: { problem: ProblemOfPage }) {
  const words = useWords();
  const format = useFormat();
  if (!conflicts.length) return null;
  return (
    <Panel title={<Trans>Conflicts of interest</Trans>}>
      <Stack gap="sm">
        {conflicts.map(({ id, officer, kind, note, declaredAt }) => (
          <div key={id}>
            <Text size="sm" fw={600}>
              {officer}
            </Text>
            <Text size="sm">{words.value('ConflictKind', kind)}</Text>
            {note ? (
              <Text size="sm" dir="auto">
                {note}
              </Text>
            ) : null}
            <Text size="sm" c="dimmed">
              {format.date(declaredAt)}
            </Text>
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
