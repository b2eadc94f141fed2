import { Badge, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import classes from './Rfp.module.css';
import type { Rfp } from './rfp-query';

/** That those who made the request may propose on it themselves: all who propose read whom, why and since when. */
export function Waivers({ rfp }: { rfp: Rfp }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  if (!rfp.waivers?.length) return null;
  return (
    <Panel title={t`Waivers`}>
      <Text size="sm" c="dimmed" mb="sm">
        <Trans>Who made this request may not propose on it, save where the office says so for a reason.</Trans>
      </Text>
      <ul className={classes.items}>
        {rfp.waivers.map(({ party, name, reason, grantedAt, withdrawnAt, withdrawalReason }) => (
          <li key={grantedAt} className={classes.item}>
            <Group justify="space-between" gap="xs" mb={6}>
              <Text fw={650}>
                {words.value('WaiverParty', party)}
                {name ? (
                  <>
                    {' · '}
                    <bdi>{name}</bdi>
                  </>
                ) : null}
                <Text component="span" c="dimmed" fw={450} size="sm">
                  {' · '}
                  {format.date(grantedAt)}
                </Text>
              </Text>
              <Badge variant="light" color={withdrawnAt ? 'gray' : 'saffron'}>
                {withdrawnAt ? <Trans>Withdrawn on {format.date(withdrawnAt)}</Trans> : <Trans>May propose</Trans>}
              </Badge>
            </Group>
            <div className={classes.text} dir="auto">
              {reason}
            </div>
            {withdrawalReason ? (
              <Text size="sm" c="dimmed" dir="auto" mt={6}>
                {withdrawalReason}
              </Text>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
