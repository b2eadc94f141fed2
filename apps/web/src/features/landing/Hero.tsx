import { Container, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight';
import IconShieldLock from '@tabler/icons-react/icons/IconShieldLock';
import type { ReactNode } from 'react';
import { pathOf } from '@/shared/lib/path';
import { ButtonLink } from '@/shared/ui/links';
import { useLocale } from '@/shared/ui/use-locale';
import { useViewer } from '@/shared/viewer/viewer';
import { useWords } from '@/shared/words/codes';
import classes from './Landing.module.css';
import { LandingHeader } from './LandingHeader';

/** The promise and the two ways in; nothing of it waits for an answer. */
export function Hero({ story }: { story: ReactNode }) {
  const locale = useLocale();
  const viewer = useViewer();
  const words = useWords();
  return (
    <div className={classes.hero}>
      <Container size="lg">
        <LandingHeader />
        <div className={classes.promise}>
          <div>
            <h1 className={classes.title}>{words.phrase('web.promise')}</h1>
            <p className={classes.lead}>{words.phrase('web.lead')}</p>
            <Group gap="sm">
              <ButtonLink
                to={pathOf(locale, viewer ? '/problems/new' : '/sign-up')}
                size="lg"
                color="saffron.4"
                c="#1d1403"
                rightSection={<IconArrowRight size={20} className="turns" aria-hidden />}
              >
                <Trans>Post a problem</Trans>
              </ButtonLink>
              <ButtonLink
                to={pathOf(locale, '/rfps')}
                size="lg"
                variant="outline"
                c="#fff"
                style={{ borderColor: 'rgb(255 255 255 / 55%)' }}
              >
                <Trans>I have a technology</Trans>
              </ButtonLink>
            </Group>
            <div className={classes.assure}>
              <IconShieldLock size={19} stroke={1.7} aria-hidden />
              <Trans>Confidential until you yourself publish it</Trans>
            </div>
          </div>
          {story}
        </div>
      </Container>
    </div>
  );
}
