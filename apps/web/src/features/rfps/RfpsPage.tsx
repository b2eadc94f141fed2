import { Container, Group, SimpleGrid, Tabs, Text } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { moreOf } from '@/shared/api/pages';
import { ExportButton } from '@/shared/ui/ExportButton';
import { MoreButton } from '@/shared/ui/MoreButton';
import { PageHead } from '@/shared/ui/PageHead';
import { RfpCard, RfpCardPending } from '@/shared/ui/RfpCard';
import { EmptyState, ErrorState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { FollowButton } from '@/shared/ui/FollowButton';
import { filtersIn, isNarrowable, narrowingOf, tabOf, withoutGaps, type Finding, type Tab } from './finding';
import { Filters } from './Filters';
import { NothingFound } from './NothingFound';
import { OpensWith } from './OpensWith';
import { OrderChoice } from './OrderChoice';
import classes from './Rfps.module.css';
import { exportOf, rfpsQuery } from './rfps-query';
import { SavedSearches } from './SavedSearches';

const route = getRouteApi('/$locale/_frame/rfps/');
const SKELETONS = 8;

export function RfpsPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const finding = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(rfpsQuery(finding, locale, Boolean(viewer)));
  const tab = tabOf(finding);
  const [first] = query.data?.pages ?? [];
  const rows = query.data?.pages.flatMap(({ rfps }) => rfps.nodes) ?? [];
  const find = (next: Finding): void => void navigate({ search: withoutGaps(next), replace: true, resetScroll: false });
  const open = (next: string | null): void =>
    void navigate({
      search: withoutGaps({
        ...narrowingOf(finding),
        past: next === 'past' || undefined,
        followed: next === 'followed' || undefined,
        own: next === 'own' || undefined,
      }),
    });
  const { count = 0, isCapped = false } = first?.rfps.totalCount ?? {};
  const found = t`${plural(count, { one: '# request', other: '# requests' })}`;
  return (
    <Container size="xl" px={0}>
      <PageHead
        title={t`Requests for proposals`}
        actions={
          viewer && (rows.length || query.isPending) && tab !== 'followed' ? (
            <ExportButton {...exportOf(finding, tab)} />
          ) : null
        }
      >
        <Trans>Problems of industry that are defined, signed and open to proposals.</Trans>
      </PageHead>
      <Tabs value={tab} onChange={open} mb="lg" keepMounted={false}>
        <Tabs.List>
          <TabOf tab="open">
            <Trans>Open requests</Trans>
          </TabOf>
          <TabOf tab="past">
            <Trans>Past requests</Trans>
          </TabOf>
          {viewer ? (
            <>
              <TabOf tab="followed">
                <Trans>Followed requests</Trans>
              </TabOf>
              <TabOf tab="own">
                <Trans>Our requests</Trans>
              </TabOf>
            </>
          ) : null}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="lg">
          <div className={isNarrowable(tab) ? classes.page : undefined}>
            {isNarrowable(tab) ? (
              <aside className={classes.side} aria-label={t`Filters`}>
                <Filters finding={finding} facets={first?.rfps.facets} onChange={find} />
                {viewer && tab === 'open' ? (
                  <SavedSearches finding={finding} searches={first?.mySavedSearches?.nodes} onOpen={find} />
                ) : null}
              </aside>
            ) : null}
            <div aria-busy={query.isPending}>
              <Group justify="space-between" mb="md" mih={36}>
                <Text c="dimmed" role="status">
                  {first ? (isCapped ? t`More than ${found}` : found) : null}
                </Text>
                {isNarrowable(tab) ? <OrderChoice finding={finding} onChange={find} /> : null}
              </Group>
              {query.isError && !rows.length ? (
                <ErrorState error={query.error} onRetry={() => void query.refetch()} />
              ) : null}
              {first && !rows.length ? (
                filtersIn(finding).length && isNarrowable(tab) ? (
                  <NothingFound finding={finding} onChange={find} />
                ) : (
                  <NothingYet tab={tab} />
                )
              ) : null}
              <SimpleGrid cols={{ base: 1, md: 2, xl: isNarrowable(tab) ? 2 : 3 }} spacing="md">
                {query.isPending
                  ? Array.from({ length: SKELETONS }, (_, at) => <RfpCardPending key={at} />)
                  : rows.map((rfp) => (
                      <RfpCard
                        key={rfp.id}
                        rfp={rfp}
                        order={2}
                        isWithSummary
                        actions={
                          <>
                            <OpensWith gates={rfp.gates} />
                            {viewer ? <FollowButton rfp={rfp} /> : null}
                          </>
                        }
                      />
                    ))}
              </SimpleGrid>
              <MoreButton more={moreOf(query)} />
            </div>
          </div>
        </Tabs.Panel>
      </Tabs>
    </Container>
  );
}

function NothingYet({ tab }: { tab: Tab }) {
  const { t } = useLingui();
  const why: Record<Tab, string> = {
    open: t`As soon as a request opens, it stands here.`,
    past: t`As soon as the deadline of a request has passed, it stands here.`,
    followed: t`Follow a request, and you hear of every change of it.`,
    own: t`What your organization asks for, defines, coordinates or may answer stands here.`,
  };
  return (
    <EmptyState title={tab === 'followed' ? t`You follow nothing yet` : t`Nothing here yet`}>{why[tab]}</EmptyState>
  );
}

const TabOf = ({ tab, children }: { tab: Tab; children: ReactNode }) => (
  <Tabs.Tab value={tab} fw={600}>
    {children}
  </Tabs.Tab>
);
