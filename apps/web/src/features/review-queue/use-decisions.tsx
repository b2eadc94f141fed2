import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useRef, useState } from 'react';
import { UndoMatchApprovalStepDocument, UndoMatchRejectionStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { takeStep, type Answers, type Step } from '@/shared/steps/take-step';
import { useWords } from '@/shared/words/codes';
import { refreshSoon, type QueueMatch } from './queue';

const UNDO_MS = 10_000;
type Undo = 'approve' | 'reject' | null;
interface Taken {
  readonly match: QueueMatch;
  readonly undo: Undo;
}

const undoOf = ({ name }: Step): Undo =>
  name === 'match.approve' || name === 'match.approveOverBudget'
    ? 'approve'
    : name === 'match.reject'
      ? 'reject'
      : null;

/**
 * Decisions that show at once and are sent behind: the row goes, and comes back with a word when the API says no. What
 * was done can be taken back.
 */
export function useDecisions() {
  const { t } = useLingui();
  const words = useWords();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const last = useRef<Taken | null>(null);

  const hide = useCallback((ids: readonly string[]) => setGone((was) => new Set([...was, ...ids])), []);
  const bring = useCallback(
    (ids: readonly string[]) => setGone((was) => new Set([...was].filter((id) => !ids.includes(id)))),
    [],
  );

  const undo = async (taken = last.current): Promise<void> => {
    if (!taken?.undo) return;
    last.current = null;
    notifications.hide(taken.match.id);
    const { id } = taken.match;
    try {
      const input = { matchId: id };
      if (taken.undo === 'approve') await act(UndoMatchApprovalStepDocument, { input }, { quietly: true });
      else await act(UndoMatchRejectionStepDocument, { input }, { quietly: true });
      bring([id]);
      setSaid(t`Taken back: ${taken.match.company?.name ?? ''}`);
    } catch (error) {
      notifications.show({ message: words.fault(error), color: 'pomegranate', autoClose: 8_000 });
    }
    refreshSoon();
  };

  const take = async (match: QueueMatch, step: Step, answers: Answers = {}): Promise<void> => {
    const taken = { match, undo: undoOf(step) };
    const name = match.company?.name ?? '';
    const done = words.step(step.name);
    hide([match.id]);
    setSaid(t`${done}: ${name}`);
    last.current = taken;
    try {
      await sendStep(step, answers);
      notifications.show({
        id: match.id,
        autoClose: UNDO_MS,
        color: 'turquoise',
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">
              {done}: <bdi>{name}</bdi>
            </Text>
            {taken.undo ? (
              <Button size="xs" variant="default" onClick={() => void undo(taken)}>
                <Trans>Undo</Trans>
              </Button>
            ) : null}
          </Group>
        ),
      });
    } catch (error) {
      if (last.current === taken) last.current = null;
      bring([match.id]);
      setSaid(t`Not done: ${name}`);
      notifications.show({ title: name, message: words.fault(error), color: 'pomegranate', autoClose: UNDO_MS });
    }
    refreshSoon();
  };

  return { gone, said, setSaid, take, undo, hide, bring };
}

export type Decisions = ReturnType<typeof useDecisions>;

/** The list is asked anew when decisions pause; here only the step is sent. */
const sendStep = (step: Step, answers: Answers): Promise<unknown> => takeStep(step, answers, { quietly: true });
