import { Button, Code, Container, Group, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ApiError, isMissing, isOffline, isSignedOut } from '../api/refused';
import { useWords } from '../words/codes';
import { ButtonLink } from './links';
import { useLocale } from './use-locale';

/** A page that could not be shown: what happened, and what to do about it. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const locale = useLocale();
  const words = useWords();
  if (isMissing(error)) return <Missing />;
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Container size="sm" py={80} role="alert">
      <Stack gap="md" align="flex-start">
        <Title order={1}>
          {isOffline(error) ? <Trans>No connection to Peyvand</Trans> : <Trans>This page could not be shown</Trans>}
        </Title>
        <Text>
          {isOffline(error) ? (
            <Trans>Please look at your internet connection. What you wrote is kept in this browser.</Trans>
          ) : (
            words.fault(error)
          )}
        </Text>
        {error instanceof ApiError && error.reference ? (
          <Text size="sm" c="dimmed">
            <Trans>Reference for support:</Trans> <Code dir="ltr">{error.reference}</Code>
          </Text>
        ) : null}
        <Group>
          {isSignedOut(error) ? (
            <ButtonLink to="/$locale/sign-in" params={{ locale }} search={{ next: location.pathname }}>
              <Trans>Sign in</Trans>
            </ButtonLink>
          ) : (
            <Button onClick={again}>
              <Trans>Try again</Trans>
            </Button>
          )}
          <ButtonLink to="/$locale" params={{ locale }} variant="default">
            <Trans>Go to the start page</Trans>
          </ButtonLink>
        </Group>
      </Stack>
    </Container>
  );
}

/** Nothing here, or nothing that the reader may see: both look alike. */
export function Missing() {
  const locale = useLocale();
  return (
    <Container size="sm" py={80}>
      <Stack gap="md" align="flex-start">
        <Text fz={72} fw={800} c="turquoise" lh={1} aria-hidden>
          {locale === 'fa' ? '۴۰۴' : '404'}
        </Text>
        <Title order={1}>
          <Trans>There is nothing here</Trans>
        </Title>
        <Text>
          <Trans>The address may be mistyped, or what was here is not open to you. Perhaps you are signed out.</Trans>
        </Text>
        <Group>
          <ButtonLink to="/$locale/rfps" params={{ locale }}>
            <Trans>Open requests for proposals</Trans>
          </ButtonLink>
          <ButtonLink to="/$locale" params={{ locale }} variant="default">
            <Trans>Go to the start page</Trans>
          </ButtonLink>
        </Group>
      </Stack>
    </Container>
  );
}
