import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '@/shared/ui/states';

/** Nothing is left, or nothing like what was looked for. */
export function NothingWaits({ isNarrowed, onShowAll }: { isNarrowed: boolean; onShowAll: () => void }) {
  const { t } = useLingui();
  return isNarrowed ? (
    <EmptyState
      title={t`Nothing waits here`}
      action={
        <Button onClick={onShowAll}>
          <Trans>Show all</Trans>
        </Button>
      }
    >
      <Trans>No waiting match is like what the list was narrowed to.</Trans>
    </EmptyState>
  ) : (
    <EmptyState title={t`The queue is empty`}>
      <Trans>Every match was decided on. New ones come when a request opens or a company changes its profile.</Trans>
    </EmptyState>
  );
}
