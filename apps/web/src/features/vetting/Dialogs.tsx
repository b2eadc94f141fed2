import { Checkbox, NativeSelect, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { serverNow } from '@/shared/api/clock';
import { checklistOf, type Asked } from '@/shared/capacity/capacity';
import { dayInIran } from '@/shared/lib/calendar';
import { useFormat } from '@/shared/lib/format';
import { takeStep, type Answers, type Step } from '@/shared/steps/take-step';
import { useLocale } from '@/shared/ui/use-locale';
import { useReturnFocus } from '@/shared/ui/use-return-focus';
import { useWords } from '@/shared/words/codes';
import { Dialog } from '@/shared/ui/Dialog';
import { DialogEnd } from '@/shared/forms/DialogEnd';

interface Props {
  readonly step: Step;
  readonly asked: Asked;
  readonly onClose: () => void;
}

const YEARS = [1, 2, 3, 4, 5];

/** The last day of so many years, counted from the day in Iran; five years ahead is the most. */
function dayIn(years: number): string {
  const day = new Date(dayInIran(serverNow()));
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** Until when it is verified, and why with less evidence than usual. */
export function VerifyDialog({ step, onClose }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const [years, setYears] = useState('2');
  const [note, setNote] = useState('');
  const needsNote = step.note === 'required';
  return (
    <Ask
      step={step}
      onClose={onClose}
      answers={() => ({ verifiedUntil: dayIn(Number(years)), note: note.trim() || undefined })}
    >
      <NativeSelect
        label={t`It holds until`}
        value={years}
        onChange={({ currentTarget }) => setYears(currentTarget.value)}
        data={YEARS.map((count) => ({
          value: String(count),
          label: `${format.date(dayIn(count))} (${t`${plural(count, { one: '# year', other: '# years' })}`})`,
        }))}
        data-autofocus
      />
      {step.note === 'none' ? null : (
        <Textarea
          label={needsNote ? t`Why it is verified all the same` : t`Note (optional)`}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
          required={needsNote}
          autosize
          minRows={2}
        />
      )}
    </Ask>
  );
}

/** What is missing, item by item of the checklist, in words for the applicant. */
export function SendBackDialog({ step, asked, onClose }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const [missing, setMissing] = useState<Readonly<Record<string, string>>>({});
  const items = useQuery(checklistOf(asked.kind)).data?.capacityChecklist ?? [];
  const toggle = (item: string): void =>
    setMissing(({ [item]: was, ...rest }) => (was === undefined ? { ...rest, [item]: '' } : rest));
  const open = Object.entries(missing).map(([item, note]) => ({ item, note: note.trim() }));
  return (
    <Ask step={step} onClose={onClose} isReady={open.length > 0} answers={() => ({ openItems: open })}>
      {items.map(({ item, labels }) => (
        <div key={item}>
          <Checkbox label={labels[locale]} checked={item in missing} onChange={() => toggle(item)} />
          {item in missing ? (
            <Textarea
              mt="xs"
              label={t`What is missing`}
              value={missing[item]}
              onChange={({ currentTarget: { value } }) => setMissing((was) => ({ ...was, [item]: value }))}
              required
              autosize
              minRows={2}
            />
          ) : null}
        </div>
      ))}
    </Ask>
  );
}

interface AskProps {
  readonly step: Step;
  readonly onClose: () => void;
  readonly answers: () => Answers;
  readonly isReady?: boolean;
  readonly children: ReactNode;
}

function Ask({ step, onClose, answers, isReady = true, children }: AskProps) {
  useReturnFocus();
  const { t } = useLingui();
  const words = useWords();
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    setError(null);
    try {
      await takeStep(step, answers());
      notifications.show({ message: t`Done: ${words.step(step.name)}`, color: 'turquoise' });
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
          {children}
          <DialogEnd
            fault={error ? words.fault(error) : null}
            onBack={onClose}
            isSending={isSending}
            isDisabled={!isReady}
          >
            {words.step(step.name)}
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  );
}
