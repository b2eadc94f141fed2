import { Alert, Button, Container, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { SignInStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { actFor } from '@/shared/api/membership';
import { queryClient } from '@/shared/api/query';
import { TextLink } from '@/shared/ui/links';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';

export function SignIn({ next }: { next?: string }) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string): string => (given.get(name) as string | null) ?? '';
    setSending(true);
    setError(null);
    // Who signs in may be another than the one who acted for it; the API would refuse all they ask.
    actFor(null);
    try {
      await act(
        SignInStepDocument,
        { input: { email: text('email').trim(), password: text('password') } },
        { quietly: true },
      );
      queryClient.clear();
      await navigate({ href: next ?? `/${locale}/home` });
    } catch (fault) {
      setError(fault);
    } finally {
      setSending(false);
    }
  };

  return (
    <Container size={460} px={0} py="xl">
      <PageHead title={t`Sign in`} />
      <Panel>
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            <TextInput name="email" type="email" label={t`E-mail`} autoComplete="username" dir="ltr" required />
            <PasswordInput name="password" label={t`Password`} autoComplete="current-password" dir="ltr" required />
            {error ? (
              <Alert color="pomegranate" role="alert">
                {words.fault(error)}
              </Alert>
            ) : null}
            <Button type="submit" size="md" loading={isSending}>
              <Trans>Sign in</Trans>
            </Button>
            <Text size="sm">
              <TextLink to="/$locale/forgot-password" params={{ locale }}>
                <Trans>Forgot the password?</Trans>
              </TextLink>
              {' · '}
              <TextLink to="/$locale/sign-up" params={{ locale }}>
                <Trans>Make an account</Trans>
              </TextLink>
            </Text>
          </Stack>
        </form>
      </Panel>
    </Container>
  );
}
