import { Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { serverNow } from '@/shared/api/clock';
import { checklistOf, type Asked } from '@/shared/capacity/capacity';
import { dayInIran } from '@/shared/lib/calendar';
import { useFormat } from '@/shared/lib/format';
import { StepFieldsDialog } from '@/shared/steps/StepFieldsDialog';
import type { Step } from '@/shared/steps/take-step';
import { useLocale } from '@/shared/ui/use-locale';

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
    <StepFieldsDialog
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
    </StepFieldsDialog>
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
    <StepFieldsDialog step={step} onClose={onClose} isReady={open.length > 0} answers={() => ({ openItems: open })}>
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
    </StepFieldsDialog>
  );
}
