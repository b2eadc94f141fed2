import { Alert, Badge, Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AdminHolidaysDocument, RemoveHolidayStepDocument, SetHolidayStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { serverNow } from '@/shared/api/clock';
import { listOf } from '@/shared/api/query';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { FormDialog } from './FormDialog';
import type { TabProps } from './search';

const iranian = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', { year: 'numeric', timeZone: 'Asia/Tehran' });
const thisYear = (): number => Number.parseInt(iranian.format(serverNow()), 10);

/** Days on which no deadline of working days counts; those that move with the moon are entered each year. */
export function Holidays({ search, onSearch }: TabProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const [now] = useState(thisYear);
  const year = Number(search.only) || now;
  const query = useQuery(listOf(AdminHolidaysDocument, { year }));
  const [asked, setAsked] = useState<{ day: string; fa: string; en: string } | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const shown = query.data?.holidays;
  return (
    <>
      <Group gap="sm" mb="md" align="flex-end">
        <NativeSelect
          label={t`Iranian year`}
          value={String(year)}
          onChange={({ currentTarget }) => onSearch({ only: currentTarget.value })}
          data={[now - 1, now, now + 1].map((value) => ({ value: String(value), label: format.digits(String(value)) }))}
        />
        <Button disabled={!shown} onClick={() => setAsked({ day: '', fa: '', en: '' })}>
          <Trans>Add a holiday</Trans>
        </Button>
      </Group>
      {query.isError && !query.data ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Rows count={6} height={44} /> : null}
      {shown && !shown.hasMoving ? (
        <Alert color="saffron" mb="md">
          <Trans>The holidays that move were not entered for this year; working days are counted without them.</Trans>
        </Alert>
      ) : null}
      {shown ? (
        <Panel>
          <Table>
            <Table.Tbody>
              {shown.holidays.map(({ day, fa, en, isFixed }) => (
                <Table.Tr key={day}>
                  <Table.Td>{format.fullDate(day)}</Table.Td>
                  <Table.Td>
                    {locale === 'fa' ? fa : (en ?? fa)}{' '}
                    {isFixed ? (
                      <Badge variant="light" color="gray">
                        <Trans>every year</Trans>
                      </Badge>
                    ) : null}
                  </Table.Td>
                  <Table.Td ta="end">
                    <Group gap={4} justify="flex-end">
                      <Button size="compact-sm" variant="subtle" onClick={() => setAsked({ day, fa, en: en ?? '' })}>
                        <Trans>Edit</Trans>
                      </Button>
                      {isFixed ? null : (
                        <Button size="compact-sm" variant="subtle" color="pomegranate" onClick={() => setRemoved(day)}>
                          <Trans>Remove</Trans>
                        </Button>
                      )}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Panel>
      ) : null}
      {asked ? (
        <FormDialog
          title={t`Holiday`}
          button={t`Save`}
          values={asked}
          fields={[
            { name: 'day', label: t`Day`, isRequired: true, isDay: true, min: shown?.firstDay, max: shown?.lastDay },
            { name: 'fa', label: t`Persian name`, isRequired: true, dir: 'auto' },
            { name: 'en', label: t`English name`, dir: 'auto' },
          ]}
          onClose={() => setAsked(null)}
          send={({ day, fa, en }) =>
            act(SetHolidayStepDocument, { input: { day: day as string, fa: fa as string, en: (en as string) || null } })
          }
        />
      ) : null}
      {removed ? (
        <FormDialog
          title={t`Remove this holiday?`}
          button={t`Remove`}
          isFinal
          fields={[]}
          onClose={() => setRemoved(null)}
          send={() => act(RemoveHolidayStepDocument, { input: { day: removed } })}
        />
      ) : null}
      <Text size="sm" c="dimmed" mt="sm">
        <Trans>Working days in deadlines leave Fridays and these days out.</Trans>
      </Text>
    </>
  );
}
