import { Button, Container, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { RegisterStepDocument, RequestRegistrationLinkStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { FormFault } from '@/shared/sending/FormFault';
import { formText } from '@/shared/sending/form-text';
import { useSending } from '@/shared/sending/use-sending';
import { TextLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { LookAtYourMail } from './LookAtYourMail';

/** An account of a person; the organization comes when the address is proved. */
export function SignUp() {
  const { t } = useLingui();
  const locale = useLocale();
  const [registered, setRegistered] = useState<{ email: string; password: string }>();
  const sending = useSending(
    async (form: HTMLFormElement) => {
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const [name, address] = [formText(form, 'name'), formText(form, 'email')];
      const password = new FormData(form).get('password') as string;
      await act(
        RegisterStepDocument,
        { input: { name, email: address, password, locale, timeZone } },
        { quietly: true },
      );
      setRegistered({ email: address, password });
    },
    ['name', 'email', 'password'],
  );
  if (registered)
    return (
      <LookAtYourMail
        email={registered.email}
        onBack={() => setRegistered(undefined)}
        onAgain={() => act(RequestRegistrationLinkStepDocument, { input: registered }, { quietly: true })}
      />
    );
  return (
    <Container size={480} px={0} py="xl">
      <PageHead title={t`Make an account`}>
        <Trans>One account for you; the organizations you work for come afterwards.</Trans>
      </PageHead>
      <Panel>
        <form
          onSubmit={(event: FormEvent<HTMLFormElement>) => {
            event.preventDefault();
            void sending.send(event.currentTarget);
          }}
        >
          <Stack gap="md">
            <TextInput name="name" label={t`Your name`} autoComplete="name" error={sending.of('name')} required />
            <TextInput
              name="email"
              type="email"
              label={t`E-mail`}
              description={t`A link to prove it is sent there.`}
              autoComplete="email"
              dir="ltr"
              error={sending.of('email')}
              required
            />
            <PasswordInput
              name="password"
              label={t`Password`}
              description={t`At least ten characters. A few words in a row are easy to keep in mind and hard to guess.`}
              autoComplete="new-password"
              dir="ltr"
              error={sending.of('password')}
              required
            />
            <FormFault>{sending.fault}</FormFault>
            <Button type="submit" size="md" loading={sending.isSending}>
              <Trans>Make an account</Trans>
            </Button>
            <Text size="sm">
              <Trans>
                Already have one?{' '}
                <TextLink to="/$locale/sign-in" params={{ locale }} underline="always">
                  Sign in
                </TextLink>
              </Trans>
            </Text>
          </Stack>
        </form>
      </Panel>
    </Container>
  );
}
