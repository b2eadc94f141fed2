import { Alert, Button, Group, Paper, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import type { ReactNode } from 'react';
import { useWords } from '../words/codes';

/** Nothing to show yet: why, and what one can do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Paper p="xl" radius="lg" bg="var(--app-card)" style={{ border: '1px dashed var(--mantine-color-default-border)' }}>
      <Stack gap="xs" align="center" ta="center" maw={520} mx="auto">
        <Title order={2} fz="lg">
          {title}
        </Title>
        {children ? <Text c="dimmed">{children}</Text> : null}
        {action ? (
          <Group mt="sm" justify="center">
            {action}
          </Group>
        ) : null}
      </Stack>
    </Paper>
  );
}

/** A part that failed alone; the rest of the page stays. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useWords();
  return (
    <Alert color="pomegranate" icon={<IconAlertTriangle aria-hidden />} role="alert" radius="lg">
      <Stack gap="sm" align="flex-start">
        <Text>{words.fault(error)}</Text>
        {onRetry ? (
          <Button size="xs" variant="default" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        ) : null}
      </Stack>
    </Alert>
  );
}

/** As high as the rows that come. */
export function Rows({ count = 4, height = 88 }: { count?: number; height?: number }) {
  return (
    <Stack gap="sm" aria-busy>
      <VisuallyHidden role="status">
        <Trans>Loading…</Trans>
      </VisuallyHidden>
      {Array.from({ length: count }, (_, row) => (
        <Skeleton key={row} height={height} radius="lg" aria-hidden />
      ))}
    </Stack>
  );
}
