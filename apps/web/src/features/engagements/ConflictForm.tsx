import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { DefinerConflict } from '@/generated/graphql';
import { StepFieldsDialog } from '@/shared/steps/StepFieldsDialog';
import type { Step } from '@/shared/steps/take-step';
import { useWords } from '@/shared/words/codes';

const KINDS: readonly DefinerConflict[] = ['none', 'ownProduct', 'ownerRelation', 'competitor', 'other'];

/** What stands between a firm and a fair definition; owner and office see it. */
export function ConflictForm({ step, onClose }: { step: Step; onClose: () => void }) {
  const { t } = useLingui();
  const words = useWords();
  const [conflict, setConflict] = useState<DefinerConflict | null>(null);
  const [note, setNote] = useState('');
  return (
    <StepFieldsDialog step={step} onClose={onClose} answers={() => ({ conflict, note: note.trim() || undefined })}>
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
    </StepFieldsDialog>
  );
}
