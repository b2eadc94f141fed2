import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { CapacityKind } from '@/generated/graphql';
import { checklistOf, type Asked } from '@/shared/capacity/capacity';
import { LooseFiles, useLooseFiles } from '@/shared/files/LooseFiles';
import { formText } from '@/shared/sending/form-text';
import { useSending } from '@/shared/sending/use-sending';
import { takeStep, type Step } from '@/shared/steps/take-step';
import { ErrorState, Rows } from '@/shared/ui/states';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import { Dialog } from '@/shared/ui/Dialog';
import { Select } from '@/shared/ui/choices';
import { DialogEnd } from '@/shared/sending/DialogEnd';

/** Kinds that an organization asks for itself; offices are named by the administrator. */
const KINDS: readonly CapacityKind[] = ['problemOwner', 'solver', 'definer', 'lab', 'hub', 'park', 'publicBody'];

interface Props {
  readonly step: Step;
  readonly kind?: string;
  /** What is asked for again; what was stated for the rest stays. */
  readonly openItems?: Asked['openItems'];
  /** What was stated before: one goes on from it. */
  readonly before?: Asked['evidence'];
  readonly onClose: () => void;
}

/** What the office looks at before it verifies a capacity, item by item of its checklist. */
export function EvidenceFormBody({ step, kind: given, openItems, before, onClose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const locale = useLocale();
  const [kind, setKind] = useState((given ?? null) as CapacityKind | null);
  const checklist = useQuery({ ...checklistOf(kind ?? 'solver'), enabled: Boolean(kind) });
  const items = checklist.data?.capacityChecklist ?? [];
  const stated = new Map(before?.map((one) => [one.item, one]));
  const missing = new Map(openItems?.map(({ item, note }) => [item, note]));
  const [files, setFiles] = useState<Readonly<Record<string, readonly string[]>>>({});
  const [busy, setBusy] = useState<readonly string[]>([]);
  const sending = useSending(async (form: HTMLFormElement) => {
    const evidence = items
      .map(({ item }) => ({
        item,
        statement: formText(form, `statement.${item}`),
        link: formText(form, `link.${item}`) || null,
        fileIds: [...(stated.get(item)?.fileIds ?? []), ...(files[item] ?? [])],
      }))
      .filter(({ statement, link, fileIds }) => statement || link || fileIds.length);
    await takeStep(step, { evidence, ...(given ? {} : { kind }) });
    onClose();
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void sending.send(event.currentTarget);
  };
  return (
    <Dialog
      opened
      size="lg"
      onClose={onClose}
      title={words.step(step.name)}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          {given ? null : (
            <Select
              label={t`Role of the organization`}
              data={KINDS.map((value) => ({ value, label: words.value('CapacityKind', value) }))}
              value={kind}
              onChange={(value) => setKind(value)}
              required
            />
          )}
          {checklist.error ? <ErrorState error={checklist.error} /> : null}
          {kind && checklist.isPending ? <Rows count={2} height={96} /> : null}
          {items.map(({ item, labels, required }) => (
            <Stack key={item} gap={6}>
              <Textarea
                name={`statement.${item}`}
                label={labels[locale]}
                description={missing.get(item)}
                defaultValue={stated.get(item)?.statement}
                dir="auto"
                // Papers are shown with what they say; alone they are refused.
                required={(missing.size ? missing.has(item) : required) || Boolean(files[item]?.length)}
                autosize
                minRows={2}
              />
              <TextInput
                name={`link.${item}`}
                defaultValue={stated.get(item)?.link ?? undefined}
                type="url"
                aria-label={t`Link for: ${labels[locale]}`}
                placeholder={t`Link to a paper of it (optional)`}
                dir="ltr"
              />
              <Papers
                organizationId={step.organizationId}
                onChange={(ids, isBusy) => {
                  setFiles((all) => ({ ...all, [item]: ids }));
                  setBusy((all) => [...all.filter((one) => one !== item), ...(isBusy ? [item] : [])]);
                }}
              />
            </Stack>
          ))}
          {kind ? (
            <Text size="sm" c="dimmed">
              <Trans>The office looks at it. What it still needs is shown here and told to you.</Trans>
            </Text>
          ) : null}
          <DialogEnd
            fault={sending.fault}
            onBack={onClose}
            isSending={sending.isSending}
            isDisabled={!items.length || busy.length > 0}
          >
            {words.step(step.name)}
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Scans and photos of an item; they go along with its statement. */
function Papers({
  organizationId,
  onChange,
}: {
  organizationId: string | null | undefined;
  /** Also while some are on their way. */
  onChange: (ids: readonly string[], isBusy: boolean) => void;
}) {
  const loose = useLooseFiles();
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(
    () =>
      tell.current(
        loose.files.map(({ id }) => id),
        loose.isBusy,
      ),
    [loose.files, loose.isBusy],
  );
  return <LooseFiles loose={loose} objectType="capacity" organizationId={organizationId} />;
}
