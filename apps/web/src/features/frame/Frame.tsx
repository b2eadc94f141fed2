import { AppShell, Box, Burger, Group, ScrollArea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet } from '@tanstack/react-router';
import { Brand } from '@/shared/ui/Brand';
import { ButtonLink } from '@/shared/ui/links';
import { LanguageSwitch, SchemeSwitch } from '@/shared/ui/Preferences';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { AccountMenu } from './AccountMenu';
import { Bell } from './Bell';
import { Footer } from './Footer';
import classes from './Frame.module.css';
import { JumpButton } from './JumpButton';
import { OfflineBar } from './OfflineBar';
import { Places } from './Places';
import { SignInAgain } from './SignInAgain';
import { useWorkChanges } from './use-work-changes';

/** What stands around a page: for who is signed in with the places of their roles at the side. */
export function Frame() {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  useWorkChanges(Boolean(viewer));
  return (
    <AppShell
      header={{ height: 64 }}
      navbar={viewer ? { width: 252, breakpoint: 'md', collapsed: { mobile: !isOpen } } : undefined}
      padding={{ base: 'md', sm: 'lg' }}
    >
      <a className="skip-link" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            {viewer ? <Burger opened={isOpen} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t`Menu`} /> : null}
            <Link
              to="/$locale"
              params={{ locale }}
              style={{ textDecoration: 'none' }}
              aria-label={t`Peyvand: start page`}
            >
              <Brand />
            </Link>
          </Group>
          <Group gap={4} wrap="nowrap">
            <JumpButton />
            <LanguageSwitch />
            {/* On a narrow telephone the settings have it. */}
            <Box visibleFrom={viewer ? 'xs' : undefined}>
              <SchemeSwitch />
            </Box>
            {viewer ? (
              <>
                <Bell />
                <AccountMenu viewer={viewer} />
              </>
            ) : (
              <ButtonLink to="/$locale/sign-in" params={{ locale }} ms="xs">
                <Trans>Sign in</Trans>
              </ButtonLink>
            )}
          </Group>
        </Group>
      </AppShell.Header>
      {viewer ? (
        <AppShell.Navbar p="sm" className={classes.navbar} aria-label={t`Main`}>
          <AppShell.Section grow component={ScrollArea}>
            <Places viewer={viewer} onFollow={close} />
          </AppShell.Section>
        </AppShell.Navbar>
      ) : null}
      <AppShell.Main id="main" tabIndex={-1}>
        <OfflineBar />
        <Outlet />
        {viewer ? <SignInAgain viewer={viewer} /> : <Footer />}
      </AppShell.Main>
    </AppShell>
  );
}
