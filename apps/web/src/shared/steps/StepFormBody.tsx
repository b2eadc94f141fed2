import { PasswordInput, Skeleton, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ComponentType, type FormEvent, type ReactNode } from 'react';
import { StepInputsDocument } from '@/generated/graphql';
import { queryOf } from '../api/query';
import { useSending } from '../sending/use-sending';
import { DialogBody } from '../ui/DialogBody';
import { useLocale } from '../ui/use-locale';
import { useWords } from '../words/codes';
import { StepEnd } from './StepEnd';
import { InputControl, type ControlProps } from './InputControl';
import { takeStep, type Step } from './take-step';

export interface StepFormProps {
  readonly step: Step;
  readonly onClose: () => void;
  readonly onDone: (id: string | null) => void;
  /** What it answers to, such as a question. */
  readonly above?: ReactNode;
  /** Answers that the page knows already; they are not asked. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** How ids are picked, by the name of the field; a field of ids without one is not asked. */
  readonly pickers?: Readonly<Record<string, ComponentType<ControlProps>>>;
}

const UNASKED = ['organizationId', 'idempotencyKey', 'revision'];

/** The form of a step that asks for more than a reason, drawn from what validates it. */
export function StepFormBody({ step, onClose, onDone, given = {}, pickers = {}, above }: StepFormProps) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const form = useQuery({
    ...queryOf(StepInputsDocument, { language: locale, operation: step.operation }),
    staleTime: Infinity,
  });
  const [answers, setAnswers] = useState<Readonly<Record<string, unknown>>>({});
  const [password, setPassword] = useState('');
  const known = form.data?.inputs.inputs.at(0)?.fields ?? [];
  const currency = known.find(({ codeList }) => codeList === 'currencies');
  const fields = known.filter(
    ({ name, kind }) =>
      name !== currency?.name &&
      name !== step.target?.field &&
      !UNASKED.includes(name) &&
      !(name in given) &&
      (kind !== 'id' || name in pickers),
  );
  const box = useRef<HTMLFormElement>(null);
  const isDrawn = fields.length > 0;
  useEffect(() => {
    // Whoever types at once writes into the first field, and does not press the button that closes.
    if (isDrawn) box.current?.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }, [isDrawn]);
  const { send, isSending, of, fault } = useSending(
    async () => {
      // Amounts are typed in toman or rial.
      const hasAmount = fields.some(({ name, kind }) => kind === 'amount' && answers[name]);
      const inCurrency = currency && hasAmount ? { [currency.name]: 'IRR' } : {};
      onDone(await takeStep(step, { ...answers, ...inCurrency, ...given, password: password || undefined }));
    },
    fields.map(({ name }) => name),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };

  return (
    <DialogBody
      opened
      onClose={onClose}
      size="lg"
      title={words.step(step.name)}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form
        ref={box}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <Stack gap="md">
          {above}
          {form.isPending ? <Skeleton height={140} radius="md" /> : null}
          {fields.map((field) => {
            const Control = pickers[field.name] ?? InputControl;
            return (
              <Control
                key={field.name}
                field={field}
                step={step}
                value={answers[field.name] ?? null}
                onChange={(value) => setAnswers({ ...answers, [field.name]: value })}
                error={of(field.name)}
              />
            );
          })}
          {step.stepUp ? (
            <PasswordInput
              label={t`Your password`}
              description={t`It confirms that it is you who signs.`}
              autoComplete="current-password"
              value={password}
              onChange={({ currentTarget }) => setPassword(currentTarget.value)}
              required
            />
          ) : null}
          <StepEnd
            step={step}
            fault={fault ?? (form.error ? words.fault(form.error) : undefined)}
            onBack={onClose}
            isSending={isSending}
            isDisabled={form.isPending}
          />
        </Stack>
      </form>
    </DialogBody>
  );
}
