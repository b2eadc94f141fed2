import { Button, Container, Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { RequestPasswordResetStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { FormFault } from '@/shared/sending/FormFault';
import { formText } from '@/shared/sending/form-text';
import { useSending } from '@/shared/sending/use-sending';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { LookAtYourMail } from './LookAtYourMail';

const ask = (email: string) => act(RequestPasswordResetStepDocument, { input: { email } }, { quietly: true });

export function ForgotPassword() {
  const { t } = useLingui();
  const [email, setEmail] = useState<string>();
  const sending = useSending(
    async (address: string) => {
      await ask(address);
      setEmail(address);
    },
    ['email'],
  );
  if (email) return <LookAtYourMail email={email} onAgain={() => ask(email)} />;
  return (
    <Container size={460} px={0} py="xl">
      <PageHead title={t`A new password`}>
        <Trans>A link to choose another one is sent to your address.</Trans>
      </PageHead>
      <Panel>
        <form
          onSubmit={(event: FormEvent<HTMLFormElement>) => {
            event.preventDefault();
            void sending.send(formText(event.currentTarget, 'email'));
          }}
        >
          <Stack gap="md">
            <TextInput
              name="email"
              type="email"
              label={t`E-mail`}
              autoComplete="username"
              dir="ltr"
              error={sending.of('email')}
              required
            />
            <FormFault>{sending.fault}</FormFault>
            <Button type="submit" size="md" loading={sending.isSending}>
              <Trans>Send the link</Trans>
            </Button>
          </Stack>
        </form>
      </Panel>
    </Container>
  );
}
