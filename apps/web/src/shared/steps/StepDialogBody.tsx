import { Group, Kbd, PasswordInput, Radio, Stack, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useFormat } from '../lib/format';
import { useSending } from '../sending/use-sending';
import { DialogBody } from '../ui/DialogBody';
import { useWords } from '../words/codes';
import { StepEnd } from './StepEnd';
import { reasonTypeOf, takeStep, type Step } from './take-step';

export interface StepDialogProps {
  readonly step: Step;
  /** Whom or what it is about, where the page shows more than one. */
  readonly about?: string | null;
  readonly onClose: () => void;
  readonly onDone: (id: string | null) => void;
  /** What it answers to, such as a question. */
  readonly above?: ReactNode;
  /** Sends it another way, such as with what a form holds. */
  readonly send?: (answers: { reason?: string; note?: string; password?: string }) => Promise<string | null>;
}

/** Asks what a step asks: a reason, a note, the password, or whether it is meant. */
export function StepDialogBody({ step, about, onClose, onDone, send, above }: StepDialogProps) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const [password, setPassword] = useState('');
  const sending = useSending(async () => {
    const answers = { reason, note: note.trim() || undefined, password: password || undefined };
    onDone(await (send ? send(answers) : takeStep(step, answers)));
  });
  const [isTried, setTried] = useState(false);
  // "Another reason" says nothing without a note; the API insists on it.
  const needsNote = step.note === 'required' || reason === 'other';
  const lacksReason = step.reasons.length > 0 && !reason;
  const lacksNote = needsNote && !note.trim();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (lacksReason || lacksNote || (step.stepUp && !password)) return;
    await sending.send();
  };

  const press = (event: KeyboardEvent<HTMLFormElement>): void => {
    const { target, code, key, ctrlKey, metaKey } = event;
    if (key === 'Enter' && (ctrlKey || metaKey)) return event.currentTarget.requestSubmit();
    // A reason by its figure, wherever no text is written.
    const place = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    const isText =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio');
    const chosen = place && !isText && !ctrlKey && !metaKey ? step.reasons[Number(place) - 1] : undefined;
    if (chosen) setReason(chosen);
  };

  const name = words.step(step.name);
  return (
    <DialogBody
      opened
      onClose={onClose}
      title={about ? `${name}: ${about}` : name}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={(event) => void submit(event)} onKeyDown={press} noValidate>
        <Stack gap="md">
          {above}
          {step.reasons.length ? (
            <Radio.Group
              label={t`Reason`}
              value={reason ?? ''}
              onChange={setReason}
              required
              error={isTried && lacksReason ? t`Please choose a reason.` : undefined}
            >
              <Stack gap="xs" mt="xs">
                {step.reasons.map((code, place) => (
                  <Radio
                    key={code}
                    value={code}
                    label={
                      <Group gap="xs" wrap="nowrap">
                        <span>{words.value(reasonTypeOf(step), code)}</span>
                        <Kbd size="xs" visibleFrom="md" aria-hidden>
                          {format.number(place + 1)}
                        </Kbd>
                      </Group>
                    }
                    required
                    data-autofocus={place === 0 || undefined}
                  />
                ))}
              </Stack>
            </Radio.Group>
          ) : null}
          {step.note === 'none' ? null : (
            <Textarea
              label={needsNote ? t`Note` : t`Note (optional)`}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
              required={needsNote}
              error={isTried && lacksNote ? t`Please write why.` : undefined}
              autosize
              minRows={3}
              data-autofocus={step.reasons.length ? undefined : true}
            />
          )}
          {step.stepUp ? (
            <PasswordInput
              label={t`Your password`}
              description={t`It confirms that it is you who signs.`}
              autoComplete="current-password"
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              required
              error={isTried && !password ? t`Your password is needed.` : undefined}
            />
          ) : null}
          <StepEnd
            step={step}
            fault={sending.fault}
            onBack={onClose}
            isSending={sending.isSending}
            color={step.isFinal && !step.isPrimary ? 'pomegranate' : undefined}
          />
        </Stack>
      </form>
    </DialogBody>
  );
}
