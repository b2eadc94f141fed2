import { Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useState, type FormEvent } from 'react';
import { ApproveAboveDocument } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { latinDigits } from '@/shared/lib/digits';
import { useFormat } from '@/shared/lib/format';
import { Dialog } from '@/shared/ui/Dialog';
import { useWords } from '@/shared/words/codes';
import { DialogEnd } from '@/shared/sending/DialogEnd';
import { useSending } from '@/shared/sending/use-sending';
import { useOutcomes } from './Bulk';
import type { QueueMatch } from './queue';
import { HIGH_SCORE } from './search';
import type { Decisions } from './use-decisions';

interface Props {
  readonly rfpId: string;
  readonly title: string;
  readonly rows: readonly QueueMatch[];
  readonly decisions: Decisions;
  readonly onClose: () => void;
}

/** Of one request everything from a score upwards; newcomers below it are left for a look of their own. */
export function AboveDialog({ rfpId, title, rows, decisions, onClose }: Props) {
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const tell = useOutcomes(decisions);
  const [typed, setTyped] = useState(() => format.number(HIGH_SCORE));
  const minScore = Number(latinDigits(typed).trim());
  const isScore = Boolean(typed.trim()) && minScore >= 1 && minScore <= 100;
  const shown = rows.filter(({ score }) => isScore && (score?.score ?? 0) >= minScore).length;
  const { send, isSending, fault } = useSending(async () => {
    const input = { rfpId, minScore, idempotencyKey: newKey() };
    const { approveMatchesAbove } = await act(ApproveAboveDocument, { input }, { quietly: true });
    const { outcomes, remaining } = approveMatchesAbove;
    decisions.hide(outcomes.flatMap(({ result, matchId }) => (result === 'approved' ? matchId : [])));
    tell(
      outcomes.filter(({ result }) => result !== 'leftOpen'),
      rows,
      'approve',
    );
    if (!remaining) return onClose();
    notifications.show({
      message: t`${plural(remaining, { one: '# more waits above this score', other: '# more wait above this score' })}`,
    });
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isScore) void send();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t`Approve from a score upwards`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text size="sm">
            <bdi>{title}</bdi>
          </Text>
          <TextInput
            label={t`Lowest score, from 1 to 100`}
            value={typed}
            inputMode="numeric"
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            data-autofocus
            required
            description={t`${plural(shown, {
              one: '# of the rows shown has at least this score',
              other: '# of the rows shown have at least this score',
            })}`}
          />
          <DialogEnd fault={fault} onBack={onClose} isSending={isSending} isDisabled={!isScore}>
            {words.step('match.approve')}
          </DialogEnd>
        </Stack>
      </form>
    </Dialog>
  );
}
