import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { UpdateOrganizationStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { formText } from '@/shared/sending/form-text';
import { useSending } from '@/shared/sending/use-sending';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { Panel } from '@/shared/ui/Panel';
import { NumberField } from '@/shared/ui/NumberField';
import { useWords } from '@/shared/words/codes';
import { Dialog } from '@/shared/ui/Dialog';
import { Select } from '@/shared/ui/choices';
import { DialogEnd } from '@/shared/sending/DialogEnd';
import type { Organization } from './organization-query';

/** What a register knows and what the organization says of itself. */
export function Facts({ organization }: { organization: Organization }) {
  const words = useWords();
  const format = useFormat();
  const reference = useReference();
  const [isEditing, setEditing] = useState(false);
  const { identifiers, province, placeText, website, headcount, office, can } = organization;
  return (
    <Panel title={<Trans>Facts</Trans>}>
      <Stack gap="xs">
        {identifiers.map((one) => (
          <Group key={one.id} justify="space-between">
            <Text size="sm" c="dimmed">
              {words.value('IdentifierScheme', one.scheme)}
            </Text>
            <bdi>{format.digits(one.value)}</bdi>
          </Group>
        ))}
        {province ? <Text size="sm">{reference.label('provinces', province)}</Text> : null}
        {placeText ? (
          <Text size="sm" dir="auto">
            {placeText}
          </Text>
        ) : null}
        {headcount ? (
          <Text size="sm">
            <Trans>{format.number(headcount)} people work there</Trans>
          </Text>
        ) : null}
        {website ? (
          <Text size="sm" dir="ltr" ta="start">
            {website}
          </Text>
        ) : null}
        {office ? (
          <Text size="sm">
            <Trans>Office: {office.name}</Trans>
            {office.contactPhone ? (
              <>
                {' · '}
                <bdi>{format.digits(office.contactPhone)}</bdi>
              </>
            ) : null}
          </Text>
        ) : null}
        {can.edit ? (
          <Group mt="xs">
            <Button variant="default" size="xs" onClick={() => setEditing(true)}>
              <Trans>Change name, place and website</Trans>
            </Button>
          </Group>
        ) : null}
      </Stack>
      {isEditing ? <EditFacts organization={organization} onClose={() => setEditing(false)} /> : null}
    </Panel>
  );
}

const FIELDS = ['name', 'about', 'website', 'placeText', 'headcount', 'province'];

function EditFacts({ organization, onClose }: { organization: Organization; onClose: () => void }) {
  const { t } = useLingui();
  const reference = useReference();
  const [headcount, setHeadcount] = useState(organization.headcount);
  const [province, setProvince] = useState(organization.province);
  const sending = useSending(async (form: HTMLFormElement) => {
    const text = (name: string): string | null => formText(form, name) || null;
    await act(UpdateOrganizationStepDocument, {
      input: {
        organizationId: organization.id,
        name: text('name'),
        about: text('about'),
        website: text('website'),
        placeText: text('placeText'),
        headcount,
        province,
      },
    });
    onClose();
  }, FIELDS);
  return (
    <Dialog opened size="lg" onClose={onClose} title={t`Facts`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <form
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          void sending.send(event.currentTarget);
        }}
      >
        <Stack gap="md">
          <TextInput
            name="name"
            label={t`Registered name`}
            defaultValue={organization.name}
            error={sending.of('name')}
            dir="auto"
            required
          />
          <Textarea
            name="about"
            label={t`What it does, in a sentence`}
            defaultValue={organization.about ?? ''}
            error={sending.of('about')}
            dir="auto"
            autosize
          />
          <Select
            label={t`Province`}
            data={reference.choices('provinces')}
            value={province}
            onChange={setProvince}
            error={sending.of('province')}
            searchable
            clearable
          />
          <TextInput
            name="placeText"
            label={t`Address`}
            defaultValue={organization.placeText ?? ''}
            error={sending.of('placeText')}
            dir="auto"
          />
          <NumberField
            label={t`People who work there`}
            value={headcount}
            onChange={setHeadcount}
            error={sending.of('headcount')}
          />
          <TextInput
            name="website"
            type="url"
            label={t`Website`}
            defaultValue={organization.website ?? ''}
            error={sending.of('website')}
            dir="ltr"
          />
          <DialogEnd fault={sending.fault} onBack={onClose} isSending={sending.isSending}>
            <Trans>Save</Trans>
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  );
}
