import { Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { usePages } from './use-pages';

export function More({ pages }: { pages: ReturnType<typeof usePages>['pages'] }) {
  if (!pages.hasNextPage) return null;
  return (
    <Group justify="center">
      <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        <Trans>Show more</Trans>
      </Button>
    </Group>
  );
}
