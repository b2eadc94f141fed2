import { Container, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

/** What stands where a page will be. */
export function PagePending() {
  return (
    <Container size="lg" py="xl" aria-busy>
      <VisuallyHidden role="status">
        <Trans>Loading…</Trans>
      </VisuallyHidden>
      <Stack gap="md" aria-hidden>
        <Skeleton height={36} width="45%" />
        <Skeleton height={18} width="70%" />
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} height={112} radius="lg" />
        ))}
      </Stack>
    </Container>
  );
}
