import { Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { WaitingFragment } from '@/generated/graphql';
import { useWords } from '../words/codes';
import { Deadline } from './Deadline';

/** For whom a thing waits, and until when. */
export function WaitsFor({ waits }: { waits: readonly WaitingFragment[] }) {
  const words = useWords();
  return waits.map(({ role, isMine, organization, person, until, overdue }) => {
    const who = person?.name ?? organization?.name ?? words.value('WaitRole', role);
    // Everybody of the office may act; one of them is reminded.
    const hand = person?.name;
    return (
      <Group key={`${role} ${organization?.id ?? ''}`} gap="xs">
        <Text size="sm" c={isMine ? 'var(--app-warn)' : 'dimmed'} fw={isMine ? 650 : undefined}>
          {!isMine ? (
            <Trans>Waits for {who}</Trans>
          ) : hand ? (
            <Trans>Waits for you, in the hands of {hand}</Trans>
          ) : (
            <Trans>Waits for you</Trans>
          )}
        </Text>
        {until && overdue !== true ? <Deadline at={until} /> : null}
        {overdue ? (
          <Text size="sm" c="var(--app-bad)" fw={650}>
            <Trans>overdue</Trans>
          </Text>
        ) : null}
      </Group>
    );
  });
}
