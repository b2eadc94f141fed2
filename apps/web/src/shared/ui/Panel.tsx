import { Paper, Title, type PaperProps } from '@mantine/core';
import type { ReactNode } from 'react';

/** A card of a page; with a title it is a section of its own. */
export function Panel({ title, children, ...props }: PaperProps & { title?: ReactNode; children: ReactNode }) {
  return (
    <Paper
      component="section"
      p={{ base: 'md', sm: 'lg' }}
      radius="lg"
      bg="var(--app-card)"
      shadow="xs"
      style={{ border: '1px solid var(--app-line)' }}
      {...props}
    >
      {title ? (
        <Title order={2} fz="lg" mb="sm">
          {title}
        </Title>
      ) : null}
      {children}
    </Paper>
  );
}
