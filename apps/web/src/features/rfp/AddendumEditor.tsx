import { Alert, Button, Group, Stack, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { SaveAddendumStepDocument, type SaveAddendumInput } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { ApiError } from '@/shared/api/refused';
import { useWords } from '@/shared/words/codes';
import type { Addendum, Rfp } from './rfp-query';

interface Props {
  readonly addendum: Addendum;
  readonly rfp: Rfp;
  readonly onClose: () => void;
}

const TEXTS = ['background', 'cancelRule', 'definerConflict', 'legal'] as const;

/** Why the RFP changes and the texts as they shall be; only what differs is sent. */
export function AddendumEditor({ addendum, rfp, onClose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const before = (name: (typeof TEXTS)[number]): string =>
    addendum.differences.find(({ field }) => field === name)?.after ?? rfp.content?.[name] ?? '';
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string): string => ((given.get(name) as string | null) ?? '').trim();
    const changed = TEXTS.filter((name) => text(name) !== before(name)).map((name) => [name, text(name)]);
    const input = {
      addendumId: addendum.id,
      revision: addendum.revision,
      reason: text('reason') || undefined,
      ...(changed.length ? { content: Object.fromEntries(changed) as SaveAddendumInput['content'] } : {}),
    } as SaveAddendumInput;
    setSending(true);
    setError(null);
    try {
      await act(SaveAddendumStepDocument, { input });
      onClose();
    } catch (fault) {
      setError(fault);
      setSending(false);
    }
  };
  const refusalOf = (name: string): string | null => {
    const refusal =
      error instanceof ApiError ? error.refusals.find(({ field }) => field?.split('.').includes(name)) : undefined;
    return refusal ? words.refusal(refusal) : null;
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <Textarea
          name="reason"
          label={words.field('SaveAddendumInput', 'reason')}
          description={t`All companies with access are told it.`}
          defaultValue={addendum.reason ?? ''}
          error={refusalOf('reason')}
          autosize
          minRows={2}
          dir="auto"
          required
        />
        {TEXTS.map((name) => (
          <Textarea
            key={name}
            name={name}
            label={words.field('RfpContentInput', name)}
            defaultValue={before(name)}
            error={refusalOf(name)}
            autosize
            minRows={2}
            maxRows={10}
            dir="auto"
          />
        ))}
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
        </Group>
      </Stack>
    </form>
  );
}
