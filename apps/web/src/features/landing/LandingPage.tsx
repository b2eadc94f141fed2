import { Container, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { pathOf } from '@/shared/lib/path';
import { Brand } from '@/shared/ui/Brand';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { Figures } from './Figures';
import { Hero } from './Hero';
import { HowItWorks } from './HowItWorks';
import { landingQuery } from './landing-query';
import classes from './Landing.module.css';
import { MatchStory } from './MatchStory';
import { Newest } from './Newest';

export function LandingPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const query = useQuery(landingQuery(locale));
  const title = t`Peyvand: problems of industry meet the companies that solve them`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const story = query.isError ? null : query.data?.matchStory;
  return (
    <>
      <a className="skip-link" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <main id="main" tabIndex={-1}>
        <Hero story={<MatchStory story={query.isPending ? undefined : story} />} />
        <Container size="lg">
          {query.isError && !query.data ? null : <Figures figures={query.data?.publicFigures} />}
          <HowItWorks />
          <Newest query={query} />
          <section className={classes.close} aria-labelledby="begin">
            <div>
              <Text component="h2" id="begin" fz={{ base: 20, sm: 25 }} fw={760} m={0} lh={1.5}>
                <Trans>Which problem costs you most?</Trans>
              </Text>
              <Text c="#d7e6ea">
                <Trans>Begin with one sentence; it saves itself and nobody else sees it.</Trans>
              </Text>
            </div>
            <ButtonLink
              to={pathOf(locale, viewer ? '/problems/new' : '/sign-up')}
              size="md"
              color="saffron.4"
              c="#1d1403"
            >
              <Trans>Post a problem</Trans>
            </ButtonLink>
          </section>
        </Container>
      </main>
      <footer className={classes.footer}>
        <Container size="lg">
          <Group justify="space-between" gap="lg">
            <Brand />
            <Group gap="lg">
              <TextLink to="/$locale/rfps" params={{ locale }}>
                <Trans>Open requests for proposals</Trans>
              </TextLink>
              <TextLink to="/$locale/rfps" params={{ locale }} search={{ past: true }}>
                <Trans>Past requests</Trans>
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
    </>
  );
}
