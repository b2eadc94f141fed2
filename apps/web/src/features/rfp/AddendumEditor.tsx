import { Alert, Button, Chip, Group, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { AddendumTextDocument, SaveAddendumStepDocument, type SaveAddendumInput } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { queryOf } from '@/shared/api/query';
import { ApiError } from '@/shared/api/refused';
import { Conflict } from '@/shared/form/Conflict';
import { CompetenceField } from '@/shared/form/CompetenceField';
import { Fields } from '@/shared/form/Fields';
import { differing, formsOf, sendable, type Content, type Forms } from '@/shared/form/form';
import { FormContext } from '@/shared/form/form-context';
import { useKept } from '@/shared/form/use-kept';
import { ErrorState } from '@/shared/ui/states';
import { showsUnread } from '@/shared/ui/use-unread';
import { useLocale } from '@/shared/ui/use-locale';
import { useWords } from '@/shared/words/codes';
import type { Addendum, Rfp } from './rfp-query';

interface Props {
  readonly addendum: Addendum;
  readonly rfp: Rfp;
  readonly onClose: () => void;
}

const CONTENT = 'RfpContentInput';
const CONTROLS = { 'RfpRequirementInput.competences': CompetenceField };
/** What is changed most often; the other parts follow as the API names them. */
const FIRST = ['timeline', 'requirements', 'deliverables', 'milestones', 'background'];
/** By these companies decide whether to propose: only a material addendum changes them. */
const MATERIAL = ['objectives', 'requirements', 'criteria', 'eligibility', 'budget'];

/** Why the RFP changes, and the parts that do; only what differs is sent. */
export function AddendumEditor(props: Props) {
  const locale = useLocale();
  const text = useQuery({
    ...queryOf(AddendumTextDocument, { id: props.rfp.id, language: locale }),
    staleTime: 0,
    // What is written here is not laid over while it is written.
    refetchOnWindowFocus: false,
  });
  const written = text.data?.rfp?.addenda.nodes.find(({ id }) => id === props.addendum.id);
  const forms = useMemo(() => formsOf(text.data?.inputs.inputs ?? []), [text.data?.inputs]);
  if (text.error) return <ErrorState error={text.error} onRetry={() => void text.refetch()} />;
  if (!written?.content) return <Skeleton height={240} radius="md" />;
  const content = written.content as unknown as Content;
  return <Writing {...props} forms={forms} revision={written.revision} content={content} />;
}

interface WritingProps extends Props {
  readonly forms: Forms;
  readonly revision: number;
  readonly content: Content;
}

interface Written {
  /** What it was written on. */
  readonly revision: number;
  readonly base: Content;
  readonly value: Content;
  readonly reason: string;
  /** The parts that are shown. */
  readonly open: readonly string[];
}

/** What this device kept, on the text as it is now: only the parts that were changed here lie over it. */
function onto(content: Content, revision: number, { base, value, ...kept }: Written): Written {
  const mine = differing(base, value).map((name) => [name, value[name]] as const);
  return { ...kept, revision, base: content, value: { ...content, ...Object.fromEntries(mine) } };
}

function Writing({ addendum, forms, onClose, ...read }: WritingProps) {
  const { t } = useLingui();
  const words = useWords();
  // What was read when it was opened: what somebody else saves meanwhile is refused as STALE and not laid over.
  const [{ revision, content }] = useState(read);
  const changed = addendum.differences.map(({ field }) => field.split('.')[0] ?? '');
  const known = (forms.get(CONTENT) ?? []).map(({ name }) => name);
  const names = [...FIRST.filter((name) => known.includes(name)), ...known.filter((name) => !FIRST.includes(name))];
  const [kept, keep] = useKept<Written>(`addendum.${addendum.id}`);
  const [begun] = useState<Written>(() =>
    kept
      ? onto(content, revision, kept)
      : {
          revision,
          base: content,
          value: content,
          reason: addendum.reason ?? '',
          open: names.filter((name) => changed.includes(name)),
        },
  );
  const written = kept?.revision === revision ? kept : begun;
  const { value, reason, open } = written;
  const write = (part: Partial<Written>): void => keep({ ...written, ...part });
  // Somebody else saved it after this device kept what was written.
  const [older, setOlder] = useState(() =>
    kept && kept.revision < revision && differing(begun.value, content).length ? kept.base : null,
  );
  const [isMerging, setMerging] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const isMaterial = addendum.kind === 'material';

  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (showsUnread(event.currentTarget)) return;
    const said = sendable(value, CONTENT, forms) ?? {};
    const moved = differing(content, value).filter((name) => known.includes(name));
    const input = {
      addendumId: addendum.id,
      revision,
      reason: reason.trim() || undefined,
      ...(moved.length ? { content: Object.fromEntries(moved.map((name) => [name, said[name] ?? null])) } : {}),
    } as SaveAddendumInput;
    setSending(true);
    setError(null);
    try {
      await act(SaveAddendumStepDocument, { input });
      keep(undefined);
      onClose();
    } catch (fault) {
      setError(fault);
      setSending(false);
    }
  };
  const refusals = error instanceof ApiError ? error.refusals : [];
  const errors = Object.fromEntries(
    refusals.map((refusal) => [(refusal.field ?? '').replace(/^(input\.)?content\./, ''), words.refusal(refusal)]),
  );
  return (
    <FormContext.Provider value={{ forms, controls: CONTROLS, errors }}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          {older ? (
            <Conflict
              input={CONTENT}
              mine={value}
              theirs={content}
              base={older}
              isMerging={isMerging}
              onMine={() => setOlder(null)}
              onTheirs={() => {
                write({ value: content });
                setOlder(null);
              }}
              onTogether={() => setMerging(true)}
            />
          ) : null}
          <Textarea
            label={words.field('SaveAddendumInput', 'reason')}
            description={t`All companies with access are told it.`}
            value={reason}
            onChange={({ currentTarget }) => write({ reason: currentTarget.value })}
            error={errors.reason}
            autosize
            minRows={2}
            dir="auto"
            required
          />
          <div>
            <Text size="sm" fw={600} mb={6}>
              <Trans>What changes?</Trans>
            </Text>
            <Chip.Group multiple value={[...open]} onChange={(shown) => write({ open: shown })}>
              <Group gap={6}>
                {names.map((name) => (
                  <Chip key={name} value={name} size="sm" disabled={!isMaterial && MATERIAL.includes(name)}>
                    {words.field(CONTENT, name)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
            {isMaterial ? null : (
              <Text size="sm" c="dimmed" mt={6}>
                <Trans>Requirements, criteria, eligibility, objectives and budget need a material addendum.</Trans>
              </Text>
            )}
          </div>
          <Fields
            input={CONTENT}
            value={value}
            onChange={(next) => write({ value: next })}
            only={names.filter((name) => open.includes(name))}
          />
          {error ? (
            <Alert color="pomegranate" role="alert">
              {words.fault(error)}
            </Alert>
          ) : null}
          <Group>
            <Button type="submit" loading={isSending}>
              <Trans>Save the addendum</Trans>
            </Button>
            <Button variant="default" onClick={onClose}>
              <Trans>Back</Trans>
            </Button>
            {kept ? (
              <Button
                variant="default"
                onClick={() => {
                  keep(undefined);
                  onClose();
                }}
              >
                <Trans>Discard what is not saved</Trans>
              </Button>
            ) : null}
          </Group>
        </Stack>
      </form>
    </FormContext.Provider>
  );
}
