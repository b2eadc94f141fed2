import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import type { DefinerConflict } from '@/generated/graphql';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { useWords } from '@/shared/words/codes';
import { Dialog } from '@/shared/ui/Dialog';
import { DialogEnd } from '@/shared/forms/DialogEnd';

const KINDS: readonly DefinerConflict[] = ['none', 'ownProduct', 'ownerRelation', 'competitor', 'other'];

/** What stands between a firm and a fair definition; owner and office see it. */
export function ConflictForm({ step, onClose }: { step: Step; onClose: () => void }) {
  const { t } = useLingui();
  const words = useWords();
  const [conflict, setConflict] = useState<DefinerConflict | null>(null);
  const [note, setNote] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    try {
      await takeStep(step, { conflict, note: note.trim() || undefined });
      onClose();
    } catch (fault) {
      setError(fault);
      setSending(false);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={words.step(step.name)} closeButtonProps={{ 'aria-label': t`Close` }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text size="sm">
            <Trans>Owner and office see what you declare. The office may let you go on in spite of it.</Trans>
          </Text>
          <Radio.Group
            label={words.field('DeclareDefinerConflictInput', 'conflict')}
            value={conflict ?? ''}
            onChange={(chosen) => setConflict(chosen as DefinerConflict)}
            required
          >
            <Stack gap="xs" mt="xs">
              {KINDS.map((kind) => (
                <Radio key={kind} value={kind} label={words.value('DefinerConflict', kind)} required />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={conflict === 'other' ? t`Note` : t`Note (optional)`}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
            required={conflict === 'other'}
            autosize
            minRows={2}
          />
          <DialogEnd
            fault={error ? words.fault(error) : null}
            onBack={onClose}
            isSending={isSending}
            isDisabled={!conflict}
          >
            {words.step(step.name)}
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  );
}
