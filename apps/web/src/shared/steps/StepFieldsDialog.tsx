import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { useSending } from '../sending/use-sending';
import { Dialog } from '../ui/Dialog';
import { useWords } from '../words/codes';
import { StepEnd } from './StepEnd';
import { takeStep, type Answers, type Step } from './take-step';

interface Props {
  readonly step: Step;
  readonly onClose: () => void;
  readonly answers: () => Answers;
  readonly isReady?: boolean;
  /** What is asked besides. */
  readonly children: ReactNode;
}

/** A step that asks for more than reason and note: its fields, and the step below them. */
export function StepFieldsDialog({ step, onClose, answers, isReady = true, children }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const { send, isSending, fault } = useSending(() => takeStep(step, answers()));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await send())) return;
    notifications.show({ message: t`Done: ${words.step(step.name)}`, color: 'turquoise' });
    onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      title={words.step(step.name)}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {children}
          <StepEnd step={step} fault={fault} onBack={onClose} isSending={isSending} isDisabled={!isReady} />
        </Stack>
      </form>
    </Dialog>
  );
}
