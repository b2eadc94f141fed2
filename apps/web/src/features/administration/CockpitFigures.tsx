import { Stack, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { AdminCockpitDocument, type AdminCockpitQuery } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { reasonTypeOfStep } from '@/shared/steps/reason-type';
import { ErrorState, Rows } from '@/shared/ui/states';
import { useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import { useNames } from '@/shared/words/code-names';
import { WideTable } from '@/shared/ui/WideTable';

type Waiting = AdminCockpitQuery['cockpit']['queue'];

/** What waits for an office, how long, and what it decided in four weeks. */
export function CockpitFigures({ officeId }: { officeId: string }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { nameOf } = useNames();
  const viewer = useViewer();
  // Administrators set an office's times; what it works on is for its own people.
  const isOfOffice = Boolean(viewer?.memberships.some(({ organization }) => organization?.id === officeId));
  const query = useQuery({ ...queryOf(AdminCockpitDocument, { officeId }), enabled: isOfOffice });
  if (!isOfOffice) return null;
  if (query.isPending) return <Rows count={2} height={100} />;
  if (!query.data) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const { queue, elsewhere, decisions, reasons, supplyGaps } = query.data.cockpit;
  const thing = (type: string): string => words.value('WaitingObjectType', type);
  return (
    <Stack gap="lg">
      <WaitingTable title={t`What waits for the office`} rows={queue} />
      <WaitingTable title={t`What waits for others`} rows={elsewhere} />
      <Counts
        title={t`Steps of the last four weeks`}
        rows={decisions.map(({ week, objectType, step, count }) => ({
          key: `${week}${objectType}${step}`,
          label: `${thing(objectType)}: ${words.step(`${objectType}.${step}`)}`,
          more: t`week of ${format.date(week)}`,
          count,
        }))}
      />
      <Counts
        title={t`Reasons that were given`}
        rows={reasons.map(({ objectType, step, reason, count }) => ({
          key: `${objectType}${step}${reason}`,
          label: words.value(reasonTypeOfStep(`${objectType}.${step}`), reason),
          more: `${thing(objectType)}: ${words.step(`${objectType}.${step}`)}`,
          count,
        }))}
      />
      <Counts
        title={t`Fields where nobody was found`}
        rows={supplyGaps.map(({ officeField, count }) => ({ key: officeField, label: nameOf(officeField), count }))}
      />
    </Stack>
  );
}

function WaitingTable({ title, rows }: { title: string; rows: Waiting }) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  if (!rows.length) return null;
  return (
    <section>
      <Text fw={650} component="h3" m={0} mb="xs">
        {title}
      </Text>
      <WideTable label={title} minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {[t`What`, t`How many`, t`Overdue`, t`Half wait longer than`, t`Oldest since`].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ objectType, state, count, overdue, medianHours, oldestSince }) => (
              <Table.Tr key={`${objectType}${state}`}>
                <Table.Td>
                  {words.value('WaitingObjectType', objectType)} · {words.value(stateType(objectType), state)}
                </Table.Td>
                <Table.Td className="figures">{format.number(count)}</Table.Td>
                <Table.Td className="figures" c={overdue ? 'var(--app-bad)' : undefined}>
                  {format.number(overdue)}
                </Table.Td>
                <Table.Td>
                  {medianHours >= 48 ? (
                    <Trans>{format.number(Math.round(medianHours / 24))} days</Trans>
                  ) : (
                    <Trans>{format.number(medianHours)} hours</Trans>
                  )}
                </Table.Td>
                <Table.Td>{format.date(oldestSince)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </WideTable>
    </section>
  );
}

/** The enum of an object's states, for their words. */
const stateType = (objectType: string): string => `${objectType.charAt(0).toUpperCase()}${objectType.slice(1)}State`;

interface Count {
  readonly key: string;
  readonly label: string;
  readonly more?: string;
  readonly count: number;
}

function Counts({ title, rows }: { title: string; rows: readonly Count[] }) {
  const format = useFormat();
  if (!rows.length) return null;
  return (
    <section>
      <Text fw={650} component="h3" m={0} mb="xs">
        {title}
      </Text>
      <Table>
        <Table.Tbody>
          {rows.map(({ key, label, more, count }) => (
            <Table.Tr key={key}>
              <Table.Td>
                {label}
                {more ? (
                  <Text component="span" size="sm" c="dimmed">
                    {' '}
                    · {more}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td className="figures" ta="end">
                {format.number(count)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
