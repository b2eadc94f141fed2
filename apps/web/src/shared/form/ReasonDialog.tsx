import { Radio, Stack, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { DialogEnd } from '@/shared/forms/DialogEnd';
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
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const needsNote = reason === 'other';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!reason) return;
    setSending(true);
    setError(null);
    try {
      await send(reason, note.trim() || undefined);
      onClose();
    } catch (fault) {
      setError(fault);
      setSending(false);
    }
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
          <DialogEnd
            fault={error ? words.fault(error) : null}
            onBack={onClose}
            isSending={isSending}
            isDisabled={!reason}
          >
            {title}
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  );
}
