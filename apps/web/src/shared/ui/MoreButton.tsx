import { Button, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { More } from '../api/pages';
import { FormFault } from '../sending/FormFault';
import { useWords } from '../words/codes';

/** Below a list of which there is more. */
export function MoreButton({ more: { has, isLoading, error, load } }: { more: More }) {
  const words = useWords();
  if (!has) return null;
  return (
    <Stack mt="md" gap="xs" align="center">
      <FormFault>{error ? words.fault(error) : null}</FormFault>
      <Button variant="default" loading={isLoading} onClick={load}>
        <Trans>Show more</Trans>
      </Button>
    </Stack>
  );
}
