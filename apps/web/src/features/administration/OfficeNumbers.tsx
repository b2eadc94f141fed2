import { Badge, Button, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useState } from 'react';
import { SetOfficeNumbersStepDocument, type AdminOfficesQuery, type OfficeNumberKey } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { latinDigits } from '@/shared/lib/digits';
import { useFormat } from '@/shared/lib/format';
import { useWords } from '@/shared/words/codes';
import { FormDialog } from './FormDialog';
import { amountOf, valueOf } from './numbers';

type Office = AdminOfficesQuery['page']['nodes'][number];

/** By which times and counts the office works, its own or those of all. */
export function OfficeNumbers({ office }: { office: Office }) {
  const { t } = useLingui();
  const words = useWords();
  const say = useAmount();
  const format = useFormat();
  const [key, setKey] = useState<OfficeNumberKey | null>(null);
  const numbers = office.numbers ?? [];
  const chosen = numbers.find((number) => number.key === key);
  const amount = chosen && amountOf(chosen.value);
  const save = (value: string | null) =>
    act(SetOfficeNumbersStepDocument, {
      input: { officeId: office.id, numbers: [{ key: key as OfficeNumberKey, value }] },
    });
  if (!numbers.length) return null;
  return (
    <section>
      <Text fw={650} component="h3" m={0} mb="xs">
        <Trans>Numbers</Trans>
      </Text>
      <Table>
        <Table.Tbody>
          {numbers.map((number) => (
            <Table.Tr key={number.key}>
              <Table.Td>{words.value('OfficeNumberKey', number.key)}</Table.Td>
              <Table.Td>
                {say(number.value)}
                {number.isDefault ? null : (
                  <Badge ms="xs" variant="light">
                    <Trans>its own</Trans>
                  </Badge>
                )}
              </Table.Td>
              <Table.Td ta="end">
                <Button size="compact-sm" variant="subtle" onClick={() => setKey(number.key)}>
                  <Trans>Change</Trans>
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {chosen ? (
        <FormDialog
          title={words.value('OfficeNumberKey', chosen.key)}
          button={t`Save`}
          values={{ value: amount ? format.digits(amount.count) : chosen.value }}
          fields={[
            {
              name: 'value',
              label: amount ? t`How many (now ${say(chosen.value)})` : t`Value`,
              hint: chosen.isDefault ? undefined : t`Empty: as for all offices`,
              isRequired: chosen.isDefault,
              dir: 'ltr',
            },
          ]}
          onClose={() => setKey(null)}
          send={({ value }) => {
            const typed = latinDigits((value as string).trim());
            return save(typed ? (amount ? valueOf({ ...amount, count: typed }) : typed) : null);
          }}
        />
      ) : null}
    </section>
  );
}

/** A number of an office in words. */
function useAmount(): (value: string) => string {
  const { t } = useLingui();
  const format = useFormat();
  return (value) => {
    const amount = amountOf(value);
    if (!amount) return value;
    const count = Number(amount.count);
    switch (amount.unit) {
      case 'days':
        return t`${plural(count, { one: '# day', other: '# days' })}`;
      case 'workingDays':
        return t`${plural(count, { one: '# working day', other: '# working days' })}`;
      case 'hours':
        return t`${plural(count, { one: '# hour', other: '# hours' })}`;
      case 'minutes':
        return t`${plural(count, { one: '# minute', other: '# minutes' })}`;
      case 'seconds':
        return t`${plural(count, { one: '# second', other: '# seconds' })}`;
      case 'months':
        return t`${plural(count, { one: '# month', other: '# months' })}`;
      case 'count':
        return format.number(count);
    }
  };
}
