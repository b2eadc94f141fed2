import { Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { ProblemRemarksDocument } from '@/generated/graphql';
import { request } from '@/shared/api/request';
import { useMore } from '@/shared/api/use-more';
import { useFormat } from '@/shared/lib/format';
import { MoreButton } from '@/shared/ui/MoreButton';
import { Panel } from '@/shared/ui/Panel';
import type { ProblemOfPage } from './problem-query';

/** What the owner added after submitting. */
export function Remarks({ id, remarks }: { id: string; remarks: ProblemOfPage['remarks'] }) {
  const format = useFormat();
  const { rows, more } = useMore(
    remarks,
    async (after) => (await request(ProblemRemarksDocument, { id, after })).problem?.remarks ?? null,
  );
  if (!remarks.nodes.length) return null;
  return (
    <Panel title={<Trans>Added later</Trans>}>
      <Stack gap="md">
        {rows.map(({ id: remark, text, writtenAt }) => (
          <div key={remark}>
            <Text size="sm" c="dimmed">
              {format.dateTime(writtenAt)}
            </Text>
            <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {text}
            </Text>
          </div>
        ))}
      </Stack>
      <MoreButton more={more} />
    </Panel>
  );
}
