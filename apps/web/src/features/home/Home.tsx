import { Container, Group, SegmentedControl, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '@/shared/lib/format';
import { EmptyState, ErrorState, Rows } from '@/shared/ui/states';
import { PageHead } from '@/shared/ui/PageHead';
import { hasCapacity, mayBegin, useViewer } from '@/shared/viewer/viewer';
import { Elsewhere, FirstOrganization, FirstProblem, FirstTechnology, NewProblemLink } from './Beginnings';
import { homeQuery, type WorkView } from './home-query';
import { MyProblems, MyRfps } from './MyThings';
import { WorkList } from './WorkList';

/** What needs the person today, then how their problems and RFPs stand. */
export function Home({ view, onView }: { view: WorkView; onView: (view: WorkView) => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const viewer = useViewer();
  const home = useQuery(homeQuery(view));
  const { data } = home;
  const me = data?.me;
  if (home.error && !data) return <ErrorState error={home.error} onRetry={() => void home.refetch()} />;
  if (!data || !me)
    return (
      <Container size="lg" px={0}>
        <Skeleton height={40} width="40%" mb="xl" aria-hidden />
        <Rows count={3} height={84} />
      </Container>
    );
  const { total, overdue } = data.myWork.counts;
  const { name } = me;
  const isOffice = hasCapacity(viewer, 'office');
  const mayPost = mayBegin(viewer, 'problem.create');
  const isOwner =
    hasCapacity(viewer, 'problemOwner') || (mayPost && !hasCapacity(viewer, 'office', 'solver', 'definer'));
  const isFirst = isOwner && !data.problems.nodes.length;
  const newcomer = viewer?.memberships.find(
    ({ organization }) => organization && !organization.capacities.length,
  )?.organization;
  return (
    <Container size="lg" px={0}>
      <PageHead title={t`Hello, ${name}`} actions={mayPost && data.problems.nodes.length ? <NewProblemLink /> : null}>
        {total ? (
          <Text>
            <Plural value={total} one="# thing waits for you" other="# things wait for you" />
            {overdue ? (
              <>
                {format.join}
                <Plural value={overdue} one="# overdue" other="# overdue" />
              </>
            ) : null}
          </Text>
        ) : null}
      </PageHead>
      <Stack gap="xl">
        {me.memberships.length ? null : <FirstOrganization />}
        {isFirst && !total ? <FirstProblem /> : null}
        <Stack component="section" gap="sm" aria-busy={home.isFetching}>
          <Group justify="space-between">
            <Title order={2} fz="xl">
              <Trans>Waits for you</Trans>
            </Title>
            {isOffice || view !== 'all' ? (
              <SegmentedControl
                value={view}
                onChange={(next) => onView(next)}
                aria-label={t`Which work`}
                data={[
                  { value: 'all', label: t`All` },
                  { value: 'mine', label: t`Given to me` },
                  { value: 'overdue', label: t`Overdue` },
                ]}
              />
            ) : null}
          </Group>
          {data.myWork.nodes.length ? (
            <WorkList key={view} first={data.myWork} view={view} />
          ) : view === 'overdue' ? (
            <EmptyState title={<Trans>Nothing is overdue</Trans>} />
          ) : view === 'mine' ? (
            <EmptyState title={<Trans>No work is given to you now</Trans>} />
          ) : (
            <EmptyState title={<Trans>Nothing waits for you now</Trans>} action={<Elsewhere />}>
              <Trans>As soon as something does, it stands here and you are told.</Trans>
            </EmptyState>
          )}
        </Stack>
        {isFirst && total ? <FirstProblem /> : null}
        {newcomer ? <FirstTechnology organizationId={newcomer.id} /> : null}
        <MyProblems problems={data.problems} isOffice={isOffice} />
        <MyRfps rfps={data.myRfps} />
      </Stack>
    </Container>
  );
}
