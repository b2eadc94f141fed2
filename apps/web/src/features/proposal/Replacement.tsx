import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconLock from '@tabler/icons-react/icons/IconLock';
import { useState } from 'react';
import { useFormat } from '@/shared/lib/format';
import { ButtonLink } from '@/shared/ui/links';
import { Panel } from '@/shared/ui/Panel';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import type { Content, Proposal } from './content';
import classes from './Proposal.module.css';
import { contentOfCopy, keptReceipt, readReceipt } from './sealed';

interface Props {
  readonly proposal: Proposal;
  readonly onBegin: (content: Partial<Content> | null) => void;
}

/** Handed in and sealed: nobody reads it, so that a replacement begins from the copy that its party kept. */
export function Replacement({ proposal, onBegin }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const locale = useLocale();
  const words = useWords();
  const [problem, setProblem] = useState('');
  const step = proposal.nextSteps.find(({ name }) => name === 'proposal.replace');
  const kept = keptReceipt(proposal.id);
  const begin = (copy: string): void => {
    const content = contentOfCopy(copy, proposal.id);
    if (content) onBegin(content);
    else setProblem(t`This file is not a receipt of this proposal.`);
  };
  const load = async (file: File | null): Promise<void> => {
    if (file) begin(readReceipt(await file.text())?.copy ?? '');
  };
  return (
    <Stack gap="lg">
      <Panel title={t`Your proposal is sealed`}>
        <Stack gap="md" align="flex-start">
          <div className={classes.sealed}>
            <IconLock size={20} aria-hidden />
            <Text size="sm">
              <Trans>
                Until the deadline nobody reads it: not the owner, not the office, and not we. It is opened together
                with all the others.
              </Trans>
            </Text>
          </div>
          {proposal.submittedAt ? (
            <Text>
              <Trans>Received on {format.dateTime(proposal.submittedAt)}.</Trans>
            </Text>
          ) : null}
          <ButtonLink to="/$locale/proposals/$id/receipt" params={{ locale, id: proposal.id }} variant="default">
            <Trans>Receipt</Trans>
          </ButtonLink>
        </Stack>
      </Panel>
      {step ? (
        <Panel title={words.step(step.name)}>
          <Stack gap="md">
            <Text size="sm" c="dimmed">
              <Trans>
                Until the deadline you can hand in another text in place of this one. The one that you handed in counts
                until then.
              </Trans>
            </Text>
            <Group>
              {kept ? (
                <Button onClick={() => begin(kept.copy)}>
                  <Trans>Begin from what I handed in</Trans>
                </Button>
              ) : (
                <FileButton onChange={(file) => void load(file)} accept="application/json,.json">
                  {(props) => (
                    <Button {...props}>
                      <Trans>Begin from my receipt file</Trans>
                    </Button>
                  )}
                </FileButton>
              )}
              <Button variant="default" onClick={() => onBegin(null)}>
                <Trans>Begin with an empty form</Trans>
              </Button>
            </Group>
            {problem ? (
              <Text c="var(--app-bad)" role="alert">
                {problem}
              </Text>
            ) : null}
          </Stack>
        </Panel>
      ) : null}
    </Stack>
  );
}
