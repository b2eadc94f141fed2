import { Alert, Badge, Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  AdminHolidaysDocument,
  AdminMoveHolidayDocument,
  AdminSetHolidayDocument,
  RemoveHolidayStepDocument,
} from '@/generated/graphql';
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
  const [asked, setAsked] = useState<Asked | null>(null);
  const [moved, setMoved] = useState(0);
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
        <Button disabled={!shown} onClick={() => setAsked({ was: null, day: '', fa: '', en: '' })}>
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
                      {isFixed ? null : (
                        <>
                          <Button
                            size="compact-sm"
                            variant="subtle"
                            onClick={() => setAsked({ was: day, day, fa, en: en ?? '' })}
                          >
                            <Trans>Edit</Trans>
                          </Button>
                          <Button
                            size="compact-sm"
                            variant="subtle"
                            color="pomegranate"
                            onClick={() => setRemoved(day)}
                          >
                            <Trans>Remove</Trans>
                          </Button>
                        </>
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
          values={{ day: asked.day, fa: asked.fa, en: asked.en }}
          fields={[
            { name: 'day', label: t`Day`, isRequired: true, isDay: true, min: shown?.firstDay, max: shown?.lastDay },
            { name: 'fa', label: t`Persian name`, isRequired: true, dir: 'auto' },
            { name: 'en', label: t`English name`, dir: 'auto' },
          ]}
          onClose={() => setAsked(null)}
          send={async ({ day, fa, en }) =>
            setMoved(await keep(asked, { day: String(day), fa: String(fa), en: String(en) }))
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
      {moved ? (
        <Alert color="turquoise" mt="md" role="status">
          {t`${plural(moved, {
            one: '# deadline that was counted over this day is one working day later now.',
            other: '# deadlines that were counted over this day are one working day later now.',
          })}`}
        </Alert>
      ) : null}
      <Text size="sm" c="dimmed" mt="sm">
        <Trans>Working days in deadlines leave Thursdays, Fridays and these days out.</Trans>
      </Text>
    </>
  );
}

interface Holiday {
  readonly day: string;
  readonly fa: string;
  readonly en: string;
}
/** What is filled in, and on which day it stood before. */
type Asked = Holiday & { readonly was: string | null };

/** Answers how many deadlines moved on with it. */
async function keep(asked: Asked, { day, fa, en }: Holiday): Promise<number> {
  const isMoved = asked.was !== null && asked.was !== day;
  const isWorded = fa !== asked.fa || en !== asked.en;
  const moved = isMoved
    ? (await act(AdminMoveHolidayDocument, { input: { day: asked.was ?? day, to: day } })).moveHoliday.waitsMoved
    : 0;
  if (isMoved && !isWorded) return moved ?? 0;
  const { setHoliday } = await act(AdminSetHolidayDocument, { input: { day, fa, en: en || null } });
  return (moved ?? 0) + (setHoliday.waitsMoved ?? 0);
}
