import { Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useState } from 'react';
import {
  AdminOfficesDocument,
  MarkFallbackOfficeStepDocument,
  SetOfficeContactStepDocument,
  SetOfficeFieldsStepDocument,
  SetOfficeNumbersStepDocument,
  type AdminOfficesQuery,
  type OfficeNumberKey,
} from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { latinDigits } from '@/shared/lib/digits';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import { useReference } from '@/shared/words/reference';
import { CockpitFigures } from './CockpitFigures';
import { FormDialog } from './FormDialog';
import { amountOf, valueOf } from './numbers';
import { Paged, usePaged } from './paged';
import type { TabProps } from './search';

type Office = AdminOfficesQuery['page']['nodes'][number];

/** What each office answers for, how it is reached and by which times it works. */
export function Offices({ search, onSearch }: TabProps) {
  const { t } = useLingui();
  const list = usePaged(AdminOfficesDocument, {});
  return (
    <Paged list={list} empty={t`There is no office yet`} height={160}>
      <Stack gap="md">
        {list.nodes.map((office) => (
          <OfficePanel
            key={office.id}
            office={office}
            isOpen={search.id === office.id}
            onOpen={(isOpen) => onSearch({ id: isOpen ? office.id : undefined })}
          />
        ))}
      </Stack>
    </Paged>
  );
}

type Asked = 'fields' | 'contact' | 'fallback' | null;

function OfficePanel({
  office,
  isOpen,
  onOpen,
}: {
  office: Office;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<Asked>(null);
  const { id, name, contactEmail, contactPhone, isFallback } = office;
  const close = (): void => setAsked(null);
  return (
    <Panel>
      <Group justify="space-between" align="flex-start">
        <div style={{ minWidth: 0, flex: '1 1 280px' }}>
          <Group gap="xs">
            <Text fw={700} fz="lg" component="h2" m={0}>
              <bdi>{name}</bdi>
            </Text>
            {isFallback ? (
              <Badge variant="light" color="saffron">
                <Trans>Takes what no other office answers for</Trans>
              </Badge>
            ) : null}
          </Group>
          <Coverage office={office} />
          <Text size="sm" c="dimmed">
            {[contactEmail, contactPhone].filter(Boolean).join(' · ') || t`No contact is given.`}
          </Text>
        </div>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => setAsked('fields')}>
            <Trans>Fields</Trans>
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked('contact')}>
            <Trans>Contact</Trans>
          </Button>
          {isFallback ? null : (
            <Button size="xs" variant="default" onClick={() => setAsked('fallback')}>
              <Trans>Make it the fallback</Trans>
            </Button>
          )}
          <Button
            size="xs"
            variant={isOpen ? 'filled' : 'default'}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            <Trans>Numbers and figures</Trans>
          </Button>
        </Group>
      </Group>
      {isOpen ? (
        <Stack gap="lg" mt="md">
          <Numbers office={office} />
          <CockpitFigures officeId={id} />
        </Stack>
      ) : null}
      {asked === 'fields' ? <FieldsDialog office={office} onClose={close} /> : null}
      {asked === 'contact' ? (
        <FormDialog
          title={t`How the public reaches ${name}`}
          button={t`Save`}
          values={{ contactEmail: contactEmail ?? '', contactPhone: contactPhone ?? '' }}
          fields={[
            { name: 'contactEmail', label: t`E-mail`, dir: 'ltr' },
            { name: 'contactPhone', label: t`Telephone`, dir: 'ltr' },
          ]}
          onClose={close}
          send={({ contactEmail: email, contactPhone: phone }) =>
            act(SetOfficeContactStepDocument, {
              input: { officeId: id, contactEmail: (email as string) || null, contactPhone: (phone as string) || null },
            })
          }
        />
      ) : null}
      {asked === 'fallback' ? (
        <FormDialog
          title={t`Shall ${name} take what no other office answers for?`}
          button={t`Make it the fallback`}
          fields={[]}
          onClose={close}
          send={() => act(MarkFallbackOfficeStepDocument, { input: { officeId: id } })}
        />
      ) : null}
    </Panel>
  );
}

/** Fields with the provinces that each is answered for in. */
function grouped({ coverage }: Office): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const { officeField, province } of coverage)
    fields.set(officeField, [...(fields.get(officeField) ?? []), ...(province ? [province] : [])]);
  return fields;
}

function Coverage({ office }: { office: Office }) {
  const { t } = useLingui();
  const format = useFormat();
  const { nameOf } = useReference();
  const parts = [...grouped(office)].map(([field, provinces]) =>
    provinces.length ? `${nameOf(field)} (${format.list(provinces.map(nameOf))})` : nameOf(field),
  );
  return <Text>{parts.length ? parts.join(' · ') : t`It answers for no field yet.`}</Text>;
}

function FieldsDialog({ office, onClose }: { office: Office; onClose: () => void }) {
  const { t } = useLingui();
  const { officeFields, provinces, nameOf } = useReference();
  const was = grouped(office);
  return (
    <FormDialog
      title={t`What ${office.name} answers for`}
      button={t`Save`}
      values={{ fields: [...was.keys()], ...Object.fromEntries(was) }}
      fields={(values) => [
        { name: 'fields', label: t`Fields`, choices: officeFields, isMany: true },
        ...((values.fields ?? []) as readonly string[]).map((code) => ({
          name: code,
          label: t`Provinces for ${nameOf(code)}`,
          hint: t`None: everywhere`,
          choices: provinces,
          isMany: true,
        })),
      ]}
      onClose={onClose}
      send={(values) =>
        act(SetOfficeFieldsStepDocument, {
          input: {
            officeId: office.id,
            fields: (values.fields as readonly string[]).map((officeField) => ({
              officeField,
              provinces: [...((values[officeField] ?? []) as readonly string[])],
            })),
          },
        })
      }
    />
  );
}

/** By which times and counts the office works, its own or those of all. */
function Numbers({ office }: { office: Office }) {
  const { t } = useLingui();
  const words = useWords();
  const say = useAmount();
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
          values={{ value: amount?.count ?? chosen.value }}
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
      case 'months':
        return t`${plural(count, { one: '# month', other: '# months' })}`;
      case 'count':
        return format.number(count);
    }
  };
}
