import { Alert, Button, Container, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { FindOrganizationDocument, FoundOrganizationStepDocument } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { queryOf } from '@/shared/api/query';
import { FormFault } from '@/shared/forms/FormFault';
import { formText } from '@/shared/forms/form-text';
import { useSending } from '@/shared/forms/use-sending';
import { latinDigits, wholeNumber } from '@/shared/lib/digits';
import { placeOf } from '@/shared/lib/path';
import { isNationalId } from '@/shared/lib/national-id';
import { Steps } from '@/shared/steps/Steps';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';

/** First by its number: who finds it asks to join, who does not founds it. Nothing is typed twice. */
export function NewOrganization() {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const [identifier, setIdentifier] = useState<string>();
  const [isWrong, setWrong] = useState(false);
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
              setWrong(!isNationalId(typed));
              setIdentifier(isNationalId(typed) ? typed : undefined);
            }}
          >
            <Stack align="flex-start">
              <TextInput
                name="identifier"
                label={t`National identifier`}
                inputMode="numeric"
                dir="ltr"
                description={t`Eleven digits; it is that of the firm, not of a person.`}
                error={isWrong ? t`This is not a national identifier: one of its digits is wrong or missing.` : null}
                required
                w="100%"
              />
              <Button type="submit" loading={found.isFetching}>
                <Trans>Look it up</Trans>
              </Button>
            </Stack>
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

const headcountOf = (text: string): number | null => {
  const digits = wholeNumber(text);
  return digits ? Number(digits) : null;
};

/** As people type it: `www.firm.ir` is meant as an address. */
const addressOf = (text: string): string | null =>
  !text ? null : /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;

function Found({ identifier }: { identifier: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const sending = useSending(
    async (form: HTMLFormElement) => {
      const { foundOrganization } = await act(FoundOrganizationStepDocument, {
        input: {
          name: formText(form, 'name'),
          about: formText(form, 'about') || null,
          website: addressOf(formText(form, 'website')),
          headcount: headcountOf(formText(form, 'headcount')),
          identifiers: [{ scheme: 'nationalId', value: identifier }],
          locale,
          idempotencyKey: key,
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
          <TextInput
            label={t`People who work there`}
            name="headcount"
            inputMode="numeric"
            error={sending.of('headcount')}
          />
          <TextInput name="website" inputMode="url" label={t`Website`} dir="ltr" error={sending.of('website')} />
          <FormFault>{sending.fault}</FormFault>
          <Button type="submit" loading={sending.isSending}>
            <Trans>Found the organization</Trans>
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}
