import { Button, Container, Group, SegmentedControl, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { MarkAllNoticesReadStepDocument, NoticeArrivedDocument, NoticeListDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { queryClient } from '@/shared/api/query';
import { request } from '@/shared/api/request';
import { subscribe } from '@/shared/api/subscribe';
import { useSending } from '@/shared/sending/use-sending';
import { PageHead } from '@/shared/ui/PageHead';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { NoticeRow } from './NoticeRow';

const KEY = ['notices'] as const;
const NEEDS_ME = { needsMe: true, done: false };

/** What needs the reader first; what is news beside it. New ones come by themselves. */
export function Notices({ shows: asked }: { shows: 'mine' | 'news' | null }) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const mine = useQuery({
    queryKey: [...KEY, 'waiting'],
    queryFn: ({ signal }) => request(NoticeListDocument, { first: 1, filter: NEEDS_ME }, signal),
    enabled: !asked,
  });
  // Who comes by the bell sees what needs them; where nothing does, the news that the bell counts.
  const shows = asked ?? (mine.data && !mine.data.notices.nodes.length ? 'news' : 'mine');
  const list = useInfiniteQuery({
    enabled: Boolean(asked) || !mine.isPending,
    queryKey: [...KEY, shows],
    queryFn: ({ pageParam, signal }) =>
      request(NoticeListDocument, { first: 20, after: pageParam, filter: shows === 'mine' ? NEEDS_ME : {} }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ notices: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  useEffect(
    () => subscribe(NoticeArrivedDocument, {}, () => void queryClient.invalidateQueries({ queryKey: KEY })),
    [],
  );
  const reading = useSending(() => act(MarkAllNoticesReadStepDocument, {}));
  const rows = list.data?.pages.flatMap(({ notices }) => notices.nodes) ?? [];
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
      {list.error ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <Rows count={5} height={92} />
      ) : rows.length ? (
        <Stack gap="sm">
          {rows.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
          {list.hasNextPage ? (
            <Group justify="center">
              <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                <Trans>Show more</Trans>
              </Button>
            </Group>
          ) : null}
        </Stack>
      ) : (
        <EmptyState title={shows === 'mine' ? <Trans>Nothing needs you</Trans> : <Trans>No notices yet</Trans>}>
          <Trans>What happens with your things is told here and, as you chose, by mail.</Trans>
        </EmptyState>
      )}
    </Container>
  );
}
