import { Badge, Group, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { MyProposalsQuery, ProposalState } from '@/generated/graphql';
import { useFormat } from '@/shared/lib/format';
import { Deadline } from '@/shared/ui/Deadline';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { ExportButton } from '@/shared/ui/ExportButton';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { Select } from '@/shared/ui/choices';
import classes from './Proposal.module.css';
import { myProposalsQuery } from './proposal-query';
import { STATES } from './search';

interface Props {
  readonly state?: ProposalState;
  readonly after?: string;
  readonly onFilter: (state: ProposalState | undefined) => void;
}

/** Proposals of one's organizations, whose deadline comes first first. */
export function MyProposals({ state, after, onFilter }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const words = useWords();
  const { data, error, refetch } = useQuery(myProposalsQuery(state, after));
  const list = data?.myProposals;
  return (
    <>
      <PageHead
        title={t`My proposals`}
        isPending={!list && !error}
        actions={
          !list || list.nodes.length ? (
            <ExportButton list="myProposals" given={{ filter: state ? { state } : {} }} />
          ) : null
        }
      >
        {list ? <Plural value={list.totalCount.count} one="One proposal" other="# proposals" /> : null}
      </PageHead>
      <Stack gap="md">
        <Select
          maw={280}
          clearable
          aria-label={t`State`}
          placeholder={t`All states`}
          value={state ?? null}
          data={STATES.map((value) => ({ value, label: words.value('ProposalState', value) }))}
          onChange={(value) => onFilter(value ?? undefined)}
        />
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!list && !error ? <Rows /> : null}
        {list?.nodes.map((proposal) => (
          <Row key={proposal.id} proposal={proposal} />
        ))}
        {list && !list.nodes.length ? (
          <EmptyState
            title={state ? t`No proposal in this state` : t`No proposal yet`}
            action={
              <ButtonLink to="/$locale/rfps" params={{ locale }}>
                <Trans>See open requests for proposals</Trans>
              </ButtonLink>
            }
          >
            <Trans>You begin one on the page of a request that is open to you.</Trans>
          </EmptyState>
        ) : null}
        <Group justify="space-between">
          {after ? (
            <ButtonLink to="/$locale/proposals" params={{ locale }} search={{ state }} variant="default">
              <Trans>First page</Trans>
            </ButtonLink>
          ) : (
            <span />
          )}
          {list?.pageInfo.hasNextPage ? (
            <ButtonLink
              to="/$locale/proposals"
              params={{ locale }}
              search={{ state, after: list.pageInfo.endCursor ?? undefined }}
              variant="default"
            >
              <Trans>Next page</Trans>
            </ButtonLink>
          ) : null}
        </Group>
      </Stack>
    </>
  );
}

function Row({ proposal }: { proposal: MyProposalsQuery['myProposals']['nodes'][number] }) {
  const locale = useLocale();
  const words = useWords();
  const format = useFormat();
  const { id, rfp, state, submittedAt, party, marked } = proposal;
  return (
    <Panel>
      <div className={classes.row}>
        <div>
          <Text size="sm" c="dimmed">
            <bdi>{format.digits(rfp?.number ?? '')}</bdi> · <bdi>{party?.name}</bdi>
          </Text>
          <TextLink to="/$locale/proposals/$id" params={{ locale, id }} fw={650} fz="lg" dir="auto">
            {rfp?.title}
          </TextLink>
          {submittedAt ? (
            <Text size="sm" c="dimmed">
              <Trans>Received on {format.dateTime(submittedAt)}</Trans>
            </Text>
          ) : null}
          {marked ? (
            <Text size="sm" c="var(--app-bad)">
              {words.refusal({ code: 'SOLVER_NOT_VERIFIED' })}
            </Text>
          ) : null}
        </div>
        <Badge
          variant="light"
          size="lg"
          color={state === 'draft' || state === 'needsReconfirm' ? 'saffron' : 'turquoise'}
        >
          {words.value('ProposalState', state)}
        </Badge>
        {rfp?.closesAt ? <Deadline at={rfp.closesAt} isClosed={rfp.state !== 'open'} /> : null}
      </div>
    </Panel>
  );
}
