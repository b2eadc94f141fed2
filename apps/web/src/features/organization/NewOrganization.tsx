import { Alert, Button, Container, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import {
  ClaimOrganizationStepDocument,
  FindOrganizationDocument,
  FoundOrganizationStepDocument,
} from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import type { Refusal } from '@/shared/api/refused';
import { queryOf } from '@/shared/api/query';
import { FormFault } from '@/shared/sending/FormFault';
import { formText } from '@/shared/sending/form-text';
import { useSending } from '@/shared/sending/use-sending';
import { latinDigits } from '@/shared/lib/digits';
import { placeOf } from '@/shared/lib/path';
import { isNationalId } from '@/shared/lib/national-id';
import { Steps } from '@/shared/steps/Steps';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { NumberField } from '@/shared/ui/NumberField';

/** First by its number: who finds it asks to join, who does not founds it. Nothing is typed twice. */
export function NewOrganization() {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const [identifier, setIdentifier] = useState<string>();
  const [isUnread, setUnread] = useState(false);
  const found = useQuery({
    ...queryOf(FindOrganizationDocument, { identifier: identifier ?? '' }),
    enabled: Boolean(identifier),
  });
  const rows = found.data?.organizations.nodes ?? [];
  return (
    <Container size="sm" px={0}>
      <PageHead title={t`Your organization`}>
        <Trans>Type its national identifier. You find it on every invoice and in the official gazette.</Trans>
      </PageHead>
      <Stack gap="md">
        <Panel>
          <form
            onSubmit={(event: FormEvent<HTMLFormElement>) => {
              event.preventDefault();
              const typed = latinDigits(formText(event.currentTarget, 'identifier')).replace(/[\s-]/g, '');
              setUnread(!isNationalId(typed));
              setIdentifier(isNationalId(typed) ? typed : undefined);
            }}
          >
            <Group align="flex-start">
              <TextInput
                name="identifier"
                label={t`National identifier`}
                description={t`Eleven digits. A branch of a foreign company has one of its own in Iran.`}
                error={
                  isUnread ? t`This is not a national identifier: one of its digits is wrong or missing.` : undefined
                }
                inputMode="numeric"
                dir="ltr"
                required
                style={{ flex: '1 1 220px' }}
              />
              <Button type="submit" loading={found.isFetching} mt={46}>
                <Trans>Look it up</Trans>
              </Button>
            </Group>
          </form>
        </Panel>
        {found.error ? <ErrorState error={found.error} onRetry={() => void found.refetch()} /> : null}
        {identifier && found.isPending ? <Rows count={1} /> : null}
        {rows.map(({ id, name, nextSteps }) => (
          <Panel key={id}>
            <Group justify="space-between">
              <Text fw={650}>
                <bdi>{name}</bdi>
              </Text>
              <Steps
                steps={nextSteps}
                onDone={(step, joiningId) =>
                  void navigate({
                    href:
                      step.operation === 'requestJoining' && joiningId
                        ? placeOf(locale, 'joiningRequest', joiningId)
                        : placeOf(locale, 'organization', id),
                  })
                }
              />
            </Group>
          </Panel>
        ))}
        {identifier && found.data && !rows.length ? <Found identifier={identifier} /> : null}
      </Stack>
    </Container>
  );
}

/** As people type it: `www.firm.ir` is meant as an address. */
const addressOf = (text: string): string | null =>
  !text ? null : /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;

function Found({ identifier }: { identifier: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const [headcount, setHeadcount] = useState<number | null>(null);
  const sending = useSending(
    async (form: HTMLFormElement, isAnother?: boolean) => {
      const { foundOrganization } = await act(FoundOrganizationStepDocument, {
        input: {
          name: formText(form, 'name'),
          about: formText(form, 'about') || null,
          website: addressOf(formText(form, 'website')),
          headcount,
          identifiers: [{ scheme: 'nationalId', value: identifier }],
          locale,
          isAnother,
          idempotencyKey: newKey(),
        },
      });
      const id = foundOrganization.organization?.id;
      if (id) await navigate({ href: placeOf(locale, 'organization', id) });
    },
    ['name', 'about', 'website', 'headcount', 'identifiers'],
  );
  return (
    <Panel title={<Trans>Nobody has entered it yet: found it</Trans>}>
      <form
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          void sending.send(event.currentTarget);
        }}
      >
        <Stack gap="md">
          {sending.of('identifiers') ? <Alert color="pomegranate">{sending.of('identifiers')}</Alert> : null}
          <TextInput name="name" label={t`Registered name`} error={sending.of('name')} required />
          <Textarea name="about" label={t`What it does, in a sentence`} error={sending.of('about')} autosize />
          <NumberField
            label={t`People who work there`}
            value={headcount}
            onChange={setHeadcount}
            error={sending.of('headcount')}
          />
          <TextInput name="website" inputMode="url" label={t`Website`} dir="ltr" error={sending.of('website')} />
          <Listed
            refusal={sending.refused('ORGANIZATION_LISTED')}
            onAnother={(form) => void sending.send(form, true)}
          />
          <Listed refusal={sending.refused('IDENTIFIER_LISTED')} />
          <FormFault>{sending.fault}</FormFault>
          <Button type="submit" loading={sending.isSending}>
            <Trans>Found the organization</Trans>
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}

/**
 * The name or identifier is that of an organization to which nobody belongs yet: to ask for it, or, where only the name
 * is the same, to say that this is another.
 */
function Listed({ refusal, onAnother }: { refusal: Refusal | undefined; onAnother?: (form: HTMLFormElement) => void }) {
  const locale = useLocale();
  const navigate = useNavigate();
  const told = (name: string): string => refusal?.params?.find((param) => param.name === name)?.value ?? '';
  const claiming = useSending(async () => {
    const { claimOrganization } = await act(ClaimOrganizationStepDocument, {
      input: { organizationId: told('organizationId'), name: told('name'), idempotencyKey: newKey() },
    });
    const id = claimOrganization.joiningRequest?.id;
    if (id) await navigate({ href: placeOf(locale, 'joiningRequest', id) });
  });
  if (!refusal) return null;
  return (
    <Alert color="saffron">
      <Text>
        <Trans>Is it yours? The office asks who you are, and makes you its head.</Trans>
      </Text>
      <Group mt="sm">
        <Button loading={claiming.isSending} onClick={() => void claiming.send()}>
          <Trans>Ask to take it over</Trans>
        </Button>
        {onAnother ? (
          <Button
            variant="default"
            onClick={({ currentTarget: { form } }) => {
              if (form) onAnother(form);
            }}
          >
            <Trans>Mine is another organization</Trans>
          </Button>
        ) : null}
      </Group>
      <FormFault>{claiming.fault}</FormFault>
    </Alert>
  );
}
