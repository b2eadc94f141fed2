import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

interface Props {
  /** Also the title of the tab. */
  readonly title: string;
  /** A number such as RFP-1405-0042, above the title. */
  readonly number?: ReactNode;
  readonly children?: ReactNode;
  /** They are not known yet: their line is kept free. */
  readonly isPending?: boolean;
  /** What can be done here. */
  readonly actions?: ReactNode;
}

/** The head of a page: one `h1`, what it is about, what can be done. */
export function PageHead({ title, number, children, isPending, actions }: Props) {
  useEffect(() => {
    document.title = `${title} · ${document.documentElement.lang === 'fa' ? 'پیوند' : 'Peyvand'}`;
  }, [title]);
  return (
    <Group justify="space-between" align="flex-start" gap="md" mb="lg">
      <Stack gap={4} style={{ flex: '1 1 320px', minWidth: 0 }}>
        {number ? (
          <Text size="sm" c="dimmed" fw={600}>
            <bdi>{number}</bdi>
          </Text>
        ) : null}
        <Title order={1} fz={{ base: 24, sm: 30 }} lh={1.35}>
          {title}
        </Title>
        {children || isPending ? (
          <Box c="dimmed" mih="calc(1em * var(--mantine-line-height))">
            {children}
          </Box>
        ) : null}
      </Stack>
      {actions ? <Group gap="sm">{actions}</Group> : null}
    </Group>
  );
}
