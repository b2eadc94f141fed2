import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReviewQueueAroundQuery } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/states';

interface Props {
  readonly isNarrowed: boolean;
  readonly expected: ReviewQueueAroundQuery['reviewQueueExpected'];
  readonly onShowAll: () => void;
}

/** Nothing is left, with what is expected next, or nothing like what was looked for. */
export function NothingWaits({ isNarrowed, expected, onShowAll }: Props) {
  const { t } = useLingui();
  const format = useFormat();
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
      {expected.map(({ id, at, rfp }) => (
        <span key={id} style={{ display: 'block' }}>
          <bdi>{rfp?.title}</bdi>
          {at ? ` · ${format.dateTime(at)}` : ''}
        </span>
      ))}
    </EmptyState>
  );
}
