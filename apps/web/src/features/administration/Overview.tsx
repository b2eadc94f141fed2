import { Badge, Button, Group, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AdminDeadJobsDocument,
  AdminOfficesDocument,
  AdminOverviewDocument,
  DropJobStepDocument,
  NameStandInStepDocument,
  ReplayJobStepDocument,
  type AdminOverviewQuery,
} from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { queryOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, Rows } from '@/shared/ui/states';
import { usePress } from '@/shared/sending/use-press';
import { useWords } from '@/shared/words/codes';
import { WideTable } from '@/shared/ui/WideTable';
import { QUEUES } from './acts';
import { FormDialog } from './FormDialog';
import { Paged, usePaged } from './paged';

/** Whether the platform does its work: queues, what died in them, what nobody attends to. */
export function Overview() {
  const { t } = useLingui();
  const format = useFormat();
  const query = useQuery({ ...queryOf(AdminOverviewDocument, {}), refetchInterval: 30_000 });
  if (query.isPending) return <Rows count={3} height={120} />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { accounts, organizations, offices, queueFigures, myWork } = query.data;
  const figures = [
    [t`People`, accounts.totalCount.count],
    [t`Organizations`, organizations.totalCount.count],
    [t`Offices`, offices.totalCount],
    [t`Jobs that died`, queueFigures.reduce((sum, { dead }) => sum + dead, 0)],
  ] as const;
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {figures.map(([label, count]) => (
          <Panel key={label}>
            <Text size="sm" c="dimmed">
              {label}
            </Text>
            <Text fz={32} fw={740} lh={1.3}>
              {format.number(count)}
            </Text>
          </Panel>
        ))}
      </SimpleGrid>
      <Queues figures={queueFigures} />
      <DeadJobs />
      <Unattended rows={myWork.nodes.filter(({ unattendedAt }) => unattendedAt)} />
    </Stack>
  );
}

function Queues({ figures }: { figures: AdminOverviewQuery['queueFigures'] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Panel title={t`Queues of work`}>
      <WideTable label={t`Queues of work`} minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {[t`Queue`, t`Waiting`, t`Under way`, t`For later`, t`Dead`, t`Oldest since`].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.map(({ queue, waiting, active, delayed, dead, answers, oldestAt }) => (
              <Table.Tr key={queue}>
                <Table.Td>
                  <Group gap="xs">
                    <bdi>{QUEUES[queue] ? t(QUEUES[queue]) : queue}</bdi>
                    {answers ? null : (
                      <Badge color="pomegranate" variant="light">
                        <Trans>Does not answer</Trans>
                      </Badge>
                    )}
                  </Group>
                </Table.Td>
                {[waiting, active, delayed].map((count, column) => (
                  <Table.Td key={column} className="figures">
                    {format.number(count)}
                  </Table.Td>
                ))}
                <Table.Td className="figures" c={dead ? 'var(--app-bad)' : undefined}>
                  {format.number(dead)}
                </Table.Td>
                <Table.Td>{oldestAt ? format.dateTime(oldestAt) : '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </Panel>
  );
}

/** What did not succeed after all its tries: done again, or dropped for good. */
function DeadJobs() {
  const { t } = useLingui();
  const format = useFormat();
  const list = usePaged(AdminDeadJobsDocument, {});
  const [dropped, setDropped] = useState<string | null>(null);
  const { press: replay } = usePress((jobId: string) => act(ReplayJobStepDocument, { input: { jobId } }));
  return (
    <Panel title={t`Jobs that died`}>
      <Paged list={list} empty={t`No job died`}>
        {list.nodes.map(({ id, event, consumer, tries, since, lastError }) => (
          <Group key={id} justify="space-between" align="flex-start">
            <div style={{ flex: '1 1 260px', minWidth: 0 }}>
              <Text fw={600} dir="ltr" ta="start">
                {event} → {consumer}
              </Text>
              <Text size="sm" c="dimmed">
                <Trans>
                  {format.number(tries)} tries, since {format.dateTime(since)}
                </Trans>
              </Text>
              <Text size="sm" dir="ltr" ta="start">
                {lastError}
              </Text>
            </div>
            <Group gap="xs">
              <Button size="xs" onClick={() => void replay(id)}>
                <Trans>Do it again</Trans>
              </Button>
              <Button size="xs" variant="default" onClick={() => setDropped(id)}>
                <Trans>Drop it</Trans>
              </Button>
            </Group>
          </Group>
        ))}
      </Paged>
      {dropped ? (
        <FormDialog
          title={t`Drop this job? It will never be done.`}
          button={t`Drop it`}
          isFinal
          fields={[]}
          onClose={() => setDropped(null)}
          send={() => act(DropJobStepDocument, { input: { jobId: dropped } })}
        />
      ) : null}
    </Panel>
  );
}

type WorkRow = AdminOverviewQuery['myWork']['nodes'][number];

/** Work of offices without officers: another office stands in. */
function Unattended({ rows }: { rows: readonly WorkRow[] }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const offices = usePaged(AdminOfficesDocument, { first: 100 });
  const [chosen, setChosen] = useState<WorkRow | null>(null);
  if (!rows.length) return null;
  return (
    <Panel title={t`Work that nobody attends to`}>
      <Stack gap="sm">
        {rows.map((row) => (
          <Group key={row.id} justify="space-between">
            <div>
              <Text fw={600}>
                <bdi>{row.title ?? row.number}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                {words.value('WaitingObjectType', row.objectType)} · {format.date(row.since)}
              </Text>
            </div>
            <Button size="xs" onClick={() => setChosen(row)}>
              <Trans>Name an office that stands in</Trans>
            </Button>
          </Group>
        ))}
      </Stack>
      {chosen ? (
        <FormDialog
          title={t`Name an office that stands in`}
          button={t`Name it`}
          values={{ officeId: offices.nodes[0]?.id ?? '' }}
          fields={[
            {
              name: 'officeId',
              label: t`Office`,
              isRequired: true,
              choices: offices.nodes.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
          onClose={() => setChosen(null)}
          send={({ officeId }) =>
            act(NameStandInStepDocument, { input: { workItemId: chosen.id, officeId: officeId as string } })
          }
        />
      ) : null}
    </Panel>
  );
}
