import { Button, Center } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { useMore } from '../api/use-more';

/** Below a list of which there is more. */
export function MoreButton({ more }: { more: ReturnType<typeof useMore>['more'] }) {
  if (!more.has) return null;
  return (
    <Center mt="xs">
      <Button size="sm" variant="default" loading={more.isLoading} onClick={more.load}>
        <Trans>Show more</Trans>
      </Button>
    </Center>
  );
}
