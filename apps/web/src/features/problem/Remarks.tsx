import { Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import type { ProblemOfPage } from './problem-query';

/** What the owner added after submitting. */
export function Remarks({ remarks }: { remarks: ProblemOfPage['remarks'] }) {
  const format = useFormat();
  if (!remarks.nodes.length) return null;
  return (
    <Panel title={<Trans>Added later</Trans>}>
      <Stack gap="md">
        {remarks.nodes.map(({ id, text, writtenAt }) => (
          <div key={id}>
            <Text size="sm" c="dimmed">
              {format.dateTime(writtenAt)}
            </Text>
            <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {text}
            </Text>
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
