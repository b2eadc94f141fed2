import { Button, Container, SegmentedControl, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { MarkAllNoticesReadStepDocument, NoticeArrivedDocument, NoticeListDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { moreOf, pagesOf } from '@/shared/api/pages';
import { queryClient, queryOf } from '@/shared/api/query';
import { subscribe } from '@/shared/api/subscribe';
import { FormFault } from '@/shared/sending/FormFault';
import { useSending } from '@/shared/sending/use-sending';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHead } from '@/shared/ui/PageHead';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { NoticeRow } from './NoticeRow';

const NEEDS_ME = { needsMe: true, done: false };
/** With whatever variables. */
const KEY = queryOf(NoticeListDocument, { first: 1 }).queryKey.slice(0, 1);

/** What needs the reader first; what is news beside it. New ones come by themselves. */
export function Notices({ shows: asked }: { shows: 'mine' | 'news' | null }) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const mine = useQuery({
    ...queryOf(NoticeListDocument, { first: 1, filter: NEEDS_ME, after: null }),
    enabled: !asked,
  });
  // Who comes by the bell sees what needs them; where nothing does, the news that the bell counts.
  const shows = asked ?? (mine.data && !mine.data.notices.nodes.length ? 'news' : 'mine');
  const list = useInfiniteQuery({
    ...pagesOf(NoticeListDocument, { first: 20, filter: shows === 'mine' ? NEEDS_ME : {} }, ({ notices }) => notices),
    enabled: Boolean(asked) || !mine.isPending,
  });
  useEffect(
    () => subscribe(NoticeArrivedDocument, {}, () => void queryClient.invalidateQueries({ queryKey: KEY })),
    [],
  );
  const reading = useSending(() => act(MarkAllNoticesReadStepDocument, {}));
  const rows = list.data?.rows ?? [];
  return (
    <Container size="md" px={0}>
      <PageHead
        title={t`Notices`}
        actions={
          <Button variant="default" loading={reading.isSending} onClick={() => void reading.send()}>
            <Trans>Mark all as read</Trans>
          </Button>
        }
      />
      <SegmentedControl
        aria-label={t`Which notices`}
        mb="md"
        value={shows}
        onChange={(value) =>
          void navigate({
            to: '/$locale/notices',
            params: { locale },
            search: { show: value === 'news' ? 'news' : 'mine' },
            replace: true,
          })
        }
        data={[
          { value: 'mine', label: t`Needs you` },
          { value: 'news', label: t`All` },
        ]}
      />
      <FormFault>{reading.fault}</FormFault>
      {list.error && !list.data ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <Rows count={5} height={92} />
      ) : rows.length ? (
        <Stack gap="sm">
          {rows.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
          <MoreButton more={moreOf(list)} />
        </Stack>
      ) : (
        <EmptyState title={shows === 'mine' ? <Trans>Nothing needs you</Trans> : <Trans>No notices yet</Trans>}>
          <Trans>What happens with your things is told here and, as you chose, by mail.</Trans>
        </EmptyState>
      )}
    </Container>
  );
}
