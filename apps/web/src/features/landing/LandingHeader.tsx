import { Group } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { pathOf } from '@/shared/lib/path';
import { Brand } from '@/shared/ui/Brand';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { LanguageSwitch, SchemeSwitch } from '@/shared/ui/Preferences';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import classes from './Landing.module.css';

export function LandingHeader() {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  return (
    <header className={classes.head}>
      <Link to="/$locale" params={{ locale }} className={classes.home} aria-label={t`Peyvand: start page`}>
        <Brand isLight />
      </Link>
      <Group gap={4} wrap="nowrap">
        <TextLink to="/$locale/rfps" params={{ locale }} className={classes.headLink}>
          <Trans>Open requests for proposals</Trans>
        </TextLink>
        <TextLink to="/$locale" params={{ locale }} hash="how" className={classes.headLink}>
          <Trans>How it works</Trans>
        </TextLink>
        <LanguageSwitch color="gray.1" />
        <span className={classes.headScheme}>
          <SchemeSwitch color="gray.1" />
        </span>
        <ButtonLink to={pathOf(locale, viewer ? '/home' : '/sign-in')} ms={6} variant="white" color="lapis">
          {viewer ? <Trans>My work</Trans> : <Trans>Sign in</Trans>}
        </ButtonLink>
      </Group>
    </header>
  );
}
