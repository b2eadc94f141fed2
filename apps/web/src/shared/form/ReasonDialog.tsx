import { Radio, Stack, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { DialogEnd } from '../sending/DialogEnd';
import { useSending } from '../sending/use-sending';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../words/codes';

interface Props<Reason extends string> {
  readonly title: string;
  /** The enum of the reasons, for their words. */
  readonly type: string;
  readonly reasons: readonly Reason[];
  readonly onClose: () => void;
  readonly send: (reason: Reason, note: string | undefined) => Promise<unknown>;
}

/** Asks why, for what is no step of an object. */
export function ReasonDialog<Reason extends string>({ title, type, reasons, onClose, send }: Props<Reason>) {
  const { t } = useLingui();
  const words = useWords();
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const needsNote = reason === 'other';

  const sending = useSending(send);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (reason && (await sending.send(reason, note.trim() || undefined))) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t`Close` }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Radio.Group
            label={t`Reason`}
            value={reason ?? ''}
            onChange={(chosen) => setReason(chosen as Reason)}
            required
          >
            <Stack gap="xs" mt="xs">
              {reasons.map((code) => (
                <Radio key={code} value={code} label={words.value(type, code)} required />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={needsNote ? t`Note` : t`Note (optional)`}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            required={needsNote}
            autosize
            minRows={2}
          />
          <DialogEnd fault={sending.fault} onBack={onClose} isSending={sending.isSending} isDisabled={!reason}>
            {title}
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  );
}
