import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFormat } from '@/shared/lib/format';
import { ButtonLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import type { Proposal } from './content';

/** What became of a proposal after its deadline, or after it was taken back. */
export function After({ proposal, children }: { proposal: Proposal; children: ReactNode }) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const said: Partial<Record<Proposal['state'], string>> = {
    locked: t`The deadline is over and your proposal is final. It is opened together with all the others.`,
    lapsed: t`The deadline passed before a complete proposal was handed in. What you wrote stays with you.`,
    withdrawn: t`You took this proposal back. Until the deadline you can begin a new one on the page of the request.`,
    void: t`The request for proposals ended without an opening. Nobody has read your proposal, and nobody will.`,
  };
  return (
    <Stack gap="lg">
      <Panel>
        <Stack gap="sm" align="flex-start">
          <Text>
            {proposal.openedAt ? <Trans>Opened on {format.dateTime(proposal.openedAt)}.</Trans> : said[proposal.state]}
          </Text>
          {proposal.receipts?.length ? (
            <ButtonLink to="/$locale/proposals/$id/receipt" params={{ locale, id: proposal.id }} variant="default">
              <Trans>Receipt</Trans>
            </ButtonLink>
          ) : null}
        </Stack>
      </Panel>
      {children}
    </Stack>
  );
}
