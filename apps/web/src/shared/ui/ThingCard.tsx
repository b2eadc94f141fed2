import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../lib/format';
import { TextLink } from './links';
import { Panel } from './Panel';
import { StageLine, type Stage } from './StageLine';

interface Props {
  /** Its page. */
  readonly to: string;
  readonly number?: string | null;
  readonly title: ReactNode;
  readonly state?: string;
  /** What stands beside the number, such as whose it is. */
  readonly about?: ReactNode;
  readonly stageType?: string;
  readonly stages?: readonly Stage[];
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A problem or an RFP in a list: what it is, how far it has come, what can be done. */
export function ThingCard({ to, number, title, state, about, stageType, stages, children, actions }: Props) {
  const format = useFormat();
  return (
    <Panel p="md">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Stack gap={2} style={{ flex: '1 1 260px', minWidth: 0 }}>
            <Group gap="xs">
              {number ? (
                <Text size="sm" c="dimmed" fw={600}>
                  <bdi>{format.digits(number)}</bdi>
                </Text>
              ) : null}
              {state ? (
                <Badge variant="light" color="lapis">
                  {state}
                </Badge>
              ) : null}
              {about ? (
                <Text size="sm" c="dimmed">
                  {about}
                </Text>
              ) : null}
            </Group>
            <Title order={3} fz="lg" lh={1.5}>
              <TextLink to={to} c="var(--app-ink)" fw={680} inherit>
                <bdi>{title}</bdi>
              </TextLink>
            </Title>
          </Stack>
          {actions}
        </Group>
        {stageType && stages?.some(({ since }) => since) ? (
          <StageLine type={stageType} stages={stages} isShort />
        ) : null}
        {children}
      </Stack>
    </Panel>
  );
}
