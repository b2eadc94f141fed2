import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AdminContactBudgetDocument, SetContactBudgetStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { queryOf } from '@/shared/api/query';
import { latinDigits } from '@/shared/lib/digits';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { FormDialog } from './FormDialog';

/** How often all offices together may tell a company of what it did not ask for, and how that was set. */
export function ContactBudget() {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  const budget = useQuery(queryOf(AdminContactBudgetDocument, {})).data?.contactBudget;
  if (!budget) return null;
  const count = format.number(budget.contacts);
  const days = format.number(budget.days);
  const label = (name: string): string => words.field('SetContactBudgetInput', name);
  const typed = (value: unknown): number => Number(latinDigits((value as string).trim()));
  return (
    <Panel>
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={650} component="h2" m={0}>
            <Trans>Contact budget of all offices together</Trans>
          </Text>
          <Text>{t`A company is told of at most ${count} requests in ${days} days that it did not ask for.`}</Text>
          {budget.changes.map(({ contacts, days: within, reason, setAt }) => (
            <Text key={setAt} size="sm" c="dimmed">
              {format.date(setAt)} · {format.number(contacts)} / {format.number(within)} ·{' '}
              <bdi dir="auto">{reason}</bdi>
            </Text>
          ))}
        </div>
        <Button size="xs" variant="default" onClick={() => setAsked(true)}>
          <Trans>Change</Trans>
        </Button>
      </Group>
      {isAsked ? (
        <FormDialog
          title={t`How often may a company be contacted?`}
          button={t`Save`}
          values={{ contacts: count, days, reason: '' }}
          fields={[
            { name: 'contacts', label: label('contacts'), isRequired: true, dir: 'ltr' },
            { name: 'days', label: label('days'), isRequired: true, dir: 'ltr' },
            { name: 'reason', label: label('reason'), isRequired: true, isLong: true },
          ]}
          onClose={() => setAsked(false)}
          send={({ contacts, days: within, reason }) =>
            act(SetContactBudgetStepDocument, {
              input: { contacts: typed(contacts), days: typed(within), reason: reason as string },
            })
          }
        />
      ) : null}
    </Panel>
  );
}
