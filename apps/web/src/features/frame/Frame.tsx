import { Box, Burger, Group } from '@mantine/core';
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
    <>
      <a className="skip-link" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className={classes.header}>
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
      </header>
      {viewer ? (
        <nav className={classes.places} data-open={isOpen || undefined} aria-label={t`Main`}>
          <Places viewer={viewer} onFollow={close} />
        </nav>
      ) : null}
      <main id="main" tabIndex={-1} className={classes.main} data-beside={viewer ? true : undefined}>
        <OfflineBar />
        <Outlet />
        {viewer ? <SignInAgain viewer={viewer} /> : <Footer />}
      </main>
    </>
  );
}
