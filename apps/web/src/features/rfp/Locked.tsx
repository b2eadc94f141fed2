import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconCircle from '@tabler/icons-react/icons/IconCircle';
import IconLock from '@tabler/icons-react/icons/IconLock';
import type { ReactNode } from 'react';
import { pathOf, placeOf } from '@/shared/lib/path';
import { TextLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import classes from './Rfp.module.css';
import type { Rfp } from './rfp-query';

/** Parts that the reader may not read or do yet, and what opens them, in the order in which to get it. */
export function Locked({ rfp }: { rfp: Rfp }) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  if (!rfp.gates.length) return null;
  const wayTo: Readonly<Record<string, ReactNode>> = {
    signIn: (
      <TextLink to="/$locale/sign-in" params={{ locale }} search={{ next: placeOf(locale, 'rfp', rfp.id) }}>
        {words.value('RfpKey', 'signIn')}
      </TextLink>
    ),
    verifiedSolver: (
      <TextLink to={pathOf(locale, '/organizations')}>{words.value('RfpKey', 'verifiedSolver')}</TextLink>
    ),
  };
  const steps = [...rfp.nextSteps, ...(rfp.myMatch?.nextSteps ?? [])];
  const apply = steps.find(({ operation }) => operation === 'selfApply');
  return (
    <Panel title={<Trans>What is still locked for you</Trans>} className="no-print">
      <div className={classes.items}>
        {rfp.gates.map(({ part, keys }) => (
          <div key={part} className={classes.lock}>
            <Text fw={650} style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
              <IconLock size={18} stroke={1.8} aria-hidden />
              {words.value('RfpPart', part)}
            </Text>
            <ol className={classes.keys} aria-label={t`What opens it`}>
              {keys.map(({ key }) => (
                <li key={key}>
                  <IconCircle size={16} stroke={1.8} aria-hidden />
                  <span>
                    {wayTo[key] ?? words.value('RfpKey', key)}
                    {key === 'signIn' ? (
                      <>
                        {' · '}
                        <TextLink to="/$locale/sign-up" params={{ locale }}>
                          <Trans>Make an account</Trans>
                        </TextLink>
                      </>
                    ) : null}
                    {key === 'access' && apply ? (
                      <Text size="sm" c="dimmed">
                        <Trans>“{words.step(apply.name)}” above asks the office for it.</Trans>
                      </Text>
                    ) : null}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Panel>
  );
}
