import { Alert, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import IconLock from '@tabler/icons-react/icons/IconLock';
import { useEffect, useState } from 'react';
import { refresh } from '@/shared/api/query';
import { isOffline, type Refusal } from '@/shared/api/refused';
import type { Autosaving } from '@/shared/drafts/use-autosave';
import { useFormat } from '@/shared/lib/format';
import { Countdown } from '@/shared/ui/Countdown';
import { Money } from '@/shared/ui/Money';
import { useWords } from '@/shared/words/codes';
import { Dialog } from '@/shared/ui/Dialog';
import { DialogEnd } from '@/shared/sending/DialogEnd';
import { Completeness } from './Completeness';
import { contentOf, OTHER_PARTS, requirementsOf, type Proposal, type ProposalForm, type Rfp } from './content';
import classes from './Proposal.module.css';
import { useProposalFiles } from './ProposalFiles';
import { handIn, isUnanswered } from './sealed';

interface Props {
  readonly proposal: Proposal;
  readonly rfp: Rfp;
  readonly form: ProposalForm;
  readonly missing: readonly Refusal[];
  readonly leftOut: readonly string[];
  readonly autosave: Autosaving<ProposalForm, ProposalForm>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The last look before sealing: the price once more, the time that is left, and what happens then. */
export function HandIn({ proposal, rfp, form, missing, leftOut, autosave, onClose, onDone }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const { files, isKnown } = useProposalFiles(proposal.id);
  const going = files.filter(({ id }) => !leftOut.includes(id));
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const wasLost = !isSending && isUnanswered(proposal.id);
  const isReplacing = proposal.state !== 'draft';
  // What is missing is known of what is saved.
  useEffect(() => void autosave.flush(), [autosave.flush]);

  const send = async (): Promise<void> => {
    setSending(true);
    setError(null);
    try {
      // What is handed in is what is shown; a save that is still on its way would come after it and be refused.
      await autosave.flush();
      await handIn(
        proposal.id,
        contentOf(form),
        going.map(({ id }) => id),
      );
      autosave.forget(0);
      await refresh();
      onDone();
    } catch (fault) {
      setError(fault);
      setSending(false);
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={isReplacing ? t`Seal and replace` : t`Seal and hand in`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Stack gap="md">
        <Text fw={600} dir="auto">
          {rfp.title}
        </Text>
        {rfp.closesAt ? <Countdown at={rfp.closesAt} /> : null}
        {missing.length ? (
          <Completeness missing={missing} asked={requirementsOf(rfp).length + OTHER_PARTS} onGo={onClose} />
        ) : null}
        {form.price.amount ? (
          <Text>
            <Trans>Price:</Trans>{' '}
            <strong>
              <Money amount={form.price.amount} currency={form.price.currency} />
            </strong>
          </Text>
        ) : null}
        {going.length ? (
          <Text>
            <Trans>Documents that go along:</Trans>{' '}
            {going.map(({ id, name }, at) => (
              <span key={id}>
                {at ? format.join : null}
                <bdi>{name}</bdi>
              </span>
            ))}
          </Text>
        ) : (
          <Text c="dimmed">
            <Trans>No document goes along.</Trans>
          </Text>
        )}
        <div className={classes.sealed}>
          <IconLock size={20} aria-hidden />
          <Text size="sm">
            <Trans>
              With this the proposal is sealed. Until the deadline nobody can read it, and you can still replace it or
              take it back. You get a receipt with the exact time and a fingerprint of what you handed in.
            </Trans>
          </Text>
        </div>
        {error && !isOffline(error) ? (
          <Alert color="pomegranate" role="alert">
            {words.fault(error)}
          </Alert>
        ) : null}
        {wasLost ? (
          <Alert color="saffron" role="alert" title={t`The answer did not arrive`}>
            <Trans>
              We cannot tell from here whether your proposal was received. Press the button again: it is not handed in
              twice, and you get the receipt.
            </Trans>
          </Alert>
        ) : null}
        <DialogEnd
          onBack={onClose}
          onPress={() => void send()}
          isSending={isSending}
          isDisabled={missing.length > 0 || !isKnown}
        >
          {isReplacing ? t`Seal and replace` : t`Seal and hand in`}
        </DialogEnd>
      </Stack>
    </Dialog>
  );
}
