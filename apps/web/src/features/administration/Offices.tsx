import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import {
  AdminOfficesDocument,
  MarkFallbackOfficeStepDocument,
  SetOfficeContactStepDocument,
  SetOfficeFieldsStepDocument,
  type AdminOfficesQuery,
} from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useNames } from '@/shared/words/code-names';
import { CockpitFigures } from './CockpitFigures';
import { ContactBudget } from './ContactBudget';
import { FormDialog } from './FormDialog';
import { OfficeNumbers } from './OfficeNumbers';
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
        <ContactBudget />
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
          <OfficeNumbers office={office} />
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
  const { nameOf } = useNames();
  const parts = [...grouped(office)].map(([field, provinces]) =>
    provinces.length ? `${nameOf(field)} (${format.list(provinces.map(nameOf))})` : nameOf(field),
  );
  return <Text>{parts.length ? parts.join(' · ') : t`It answers for no field yet.`}</Text>;
}

function FieldsDialog({ office, onClose }: { office: Office; onClose: () => void }) {
  const { t } = useLingui();
  const { officeFields, provinces, nameOf } = useNames();
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
