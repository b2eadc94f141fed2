import { Group, SimpleGrid, Text, Title } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import type { UseQueryResult } from '@tanstack/react-query';
import type { LandingQuery } from '@/generated/graphql';
import { TextLink } from '@/shared/ui/links';
import { RfpCard, RfpCardPending } from '@/shared/ui/RfpCard';
import { EmptyState, ErrorState } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import classes from './Landing.module.css';

const COUNT = 6;

/** Six open RFPs; with none of them the newest results. */
export function Newest({ query }: { query: UseQueryResult<LandingQuery> }) {
  const locale = useLocale();
  const { data } = query;
  const isOpen = !data || data.rfps.nodes.length > 0;
  const list = isOpen ? data?.rfps : data.pastRfps;
  const count = list?.totalCount.count ?? 0;
  return (
    <section className={classes.section} aria-labelledby="newest">
      <Group justify="space-between" mb="lg" align="baseline">
        <Title order={2} id="newest" fz={{ base: 22, sm: 27 }}>
          {isOpen ? <Trans>Open requests for proposals</Trans> : <Trans>Newest results</Trans>}
        </Title>
        {count ? (
          <TextLink to="/$locale/rfps" params={{ locale }} search={isOpen ? {} : { past: true }} fw={620}>
            <Plural value={count} one="See it" other="See all #" />
          </TextLink>
        ) : null}
      </Group>
      {query.isError && !data ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {data && !list?.nodes.length ? (
        <EmptyState title={<Trans>No request is open yet</Trans>}>
          <Text>
            <Trans>The first one may be yours: post the problem of your plant.</Trans>
          </Text>
        </EmptyState>
      ) : null}
      {query.isError && !data ? null : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" aria-busy={!data}>
          {list?.nodes.map((rfp) => <RfpCard key={rfp.id} rfp={rfp} />) ??
            Array.from({ length: COUNT }, (_, at) => <RfpCardPending key={at} />)}
        </SimpleGrid>
      )}
    </section>
  );
}
