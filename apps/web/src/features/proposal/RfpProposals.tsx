import { Group, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { RfpProposalsQuery } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { placeOf } from '@/shared/lib/path';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { Money } from '@/shared/ui/Money';
import { Missing } from '@/shared/ui/PageFault';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import classes from './Proposal.module.css';
import { rfpProposalsQuery } from './proposal-query';

/** The opened proposals of a request, in the order that was drawn by lot: it says nothing about their worth. */
export function RfpProposals({ id, after }: { id: string; after?: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const { data, error, refetch } = useQuery(rfpProposalsQuery(id, after));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Rows />;
  const { rfp, proposals } = data;
  if (!rfp) return <Missing />;
  const isBefore = rfp.state === 'open' || !rfp.closesAt;
  return (
    <>
      <PageHead title={t`Proposals`} number={format.digits(rfp.number ?? '')}>
        <TextLink to={placeOf(locale, 'rfp', rfp.id)}>
          <bdi>{rfp.title}</bdi>
        </TextLink>
      </PageHead>
      <Stack gap="md">
        {proposals.nodes.length ? (
          <Text c="dimmed">
            <Plural
              value={proposals.totalCount.count}
              one="One proposal was opened."
              other="# proposals were opened."
            />
          </Text>
        ) : (
          <EmptyState title={isBefore ? t`Sealed until the deadline` : t`No proposal can be read here`}>
            {isBefore && rfp.closesAt ? (
              <Trans>
                After {format.dateTime(rfp.closesAt)} all proposals are opened together and stand here. Until then
                nobody sees them, not even how many there are.
              </Trans>
            ) : (
              <Trans>Proposals stand here once they are opened, if there are any that you may read.</Trans>
            )}
          </EmptyState>
        )}
        {proposals.nodes.map((proposal) => (
          <Row key={proposal.id} proposal={proposal} />
        ))}
        {proposals.pageInfo.hasNextPage ? (
          <Group justify="flex-end">
            <ButtonLink
              to="/$locale/rfps/$id/proposals"
              params={{ locale, id }}
              search={{ after: proposals.pageInfo.endCursor ?? undefined }}
              variant="default"
            >
              <Trans>Next page</Trans>
            </ButtonLink>
          </Group>
        ) : null}
      </Stack>
    </>
  );
}

function Row({ proposal }: { proposal: RfpProposalsQuery['proposals']['nodes'][number] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const { id, number, party, technical, price } = proposal;
  const count = technical?.answers?.length ?? 0;
  const fully = technical?.answers?.filter(({ meets }) => meets === 'fully').length ?? 0;
  return (
    <Panel>
      <div className={classes.row}>
        <div>
          <Text size="sm" c="dimmed">
            <bdi>{format.digits(number ?? '')}</bdi>
          </Text>
          <TextLink to="/$locale/proposals/$id" params={{ locale, id }} fw={650} fz="lg" dir="auto">
            {party?.name ?? t`Party not named yet`}
          </TextLink>
          {technical ? (
            <Text size="sm" c="dimmed">
              <Trans>
                {format.number(fully)} of {format.number(count)} requirements fully met
              </Trans>
              {technical.months ? (
                <>
                  {format.join}
                  <Plural value={technical.months} one="# month" other="# months" />
                </>
              ) : null}
            </Text>
          ) : null}
        </div>
        {price?.amount ? (
          <Text fw={700}>
            <Money amount={price.amount} currency={price.currency ?? 'IRR'} />
          </Text>
        ) : (
          <Text size="sm" c="dimmed">
            <Trans>Price not opened yet</Trans>
          </Text>
        )}
      </div>
    </Panel>
  );
}
