import { Container, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Brand } from '@/shared/ui/Brand';
import { TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import classes from './Frame.module.css';

export function Footer() {
  const locale = useLocale();
  return (
    <footer className={classes.footer}>
      <Container size="lg">
        <Group justify="space-between" gap="lg">
          <Brand />
          <Group gap="lg">
            <TextLink to="/$locale/rfps" params={{ locale }}>
              <Trans>Open requests for proposals</Trans>
            </TextLink>
            <TextLink to="/$locale/sign-up" params={{ locale }}>
              <Trans>Make an account</Trans>
            </TextLink>
          </Group>
          <Text size="sm" c="dimmed">
            <Trans>Free software under the AGPL</Trans>
          </Text>
        </Group>
      </Container>
    </footer>
  );
}
