import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useEffect, useState, type FormEvent } from 'react';
import {
  ApproveAboveDocument,
  ApproveMarkedDocument,
  RejectMarkedDocument,
  type MatchRejectionReason,
  type OutcomeFragment,
} from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { latinDigits } from '@/shared/lib/digits';
import { useFormat } from '@/shared/lib/format';
import { StepDialog } from '@/shared/steps/StepDialog';
import { useReturnFocus } from '@/shared/ui/use-return-focus';
import { useWords } from '@/shared/words/codes';
import { Dialog } from '@/shared/ui/Dialog';
import { refreshSoon, stepOf, type QueueMatch } from './queue';
import classes from './Queue.module.css';
import { HIGH_SCORE } from './search';
import type { Decisions } from './use-decisions';

/** As many as one request decides. */
const MOST = 50;

/** Says what became of each row: how many were decided, and of the others why not. */
function useOutcomes(
  decisions: Decisions,
): (outcomes: readonly OutcomeFragment[], rows: readonly QueueMatch[], undo: 'approve' | 'reject') => void {
  const { t } = useLingui();
  const words = useWords();
  return (outcomes, rows, undo) => {
    const refused = outcomes.filter(({ result }) => result === 'refused');
    const count = outcomes.length - refused.length;
    const done = t`${plural(count, { one: '# match decided', other: '# matches decided' })}`;
    decisions.setSaid(done);
    decisions.bring(refused.map(({ matchId }) => matchId));
    const ids = outcomes.flatMap(({ result, matchId }) => (result === 'refused' ? [] : matchId));
    const name = t`${plural(count, { one: '# match', other: '# matches' })}`;
    if (count) decisions.show({ ids, name, undo }, done);
    for (const { matchId, code, params } of refused.slice(0, 3))
      notifications.show({
        title: rows.find(({ id }) => id === matchId)?.company?.name,
        message: words.refusal({ code: code ?? '', params }),
        color: 'pomegranate',
        autoClose: 10_000,
      });
    refreshSoon();
  };
}

/** Marked rows are decided together, each by the score that stood in it when it was marked; by button or key. */
export function useMarked(marked: readonly QueueMatch[], decisions: Decisions, onClear: () => void) {
  const words = useWords();
  const tell = useOutcomes(decisions);
  const [isRejecting, setRejecting] = useState(false);
  const rejection = marked.map((match) => stepOf(match, 'match.reject')).find(Boolean);
  const ids = marked.map(({ id }) => id);
  const items = marked.slice(0, MOST).map(({ id, score }) => ({ matchId: id, expectedScoreId: score?.id }));

  const send = async (undo: 'approve' | 'reject', ask: () => Promise<readonly OutcomeFragment[]>): Promise<void> => {
    decisions.hide(ids.slice(0, MOST));
    onClear();
    try {
      tell(await ask(), marked, undo);
    } catch (error) {
      decisions.bring(ids);
      notifications.show({ message: words.fault(error), color: 'pomegranate', autoClose: 10_000 });
    }
  };
  const approve = (): Promise<void> =>
    send('approve', async () => {
      const input = { items, idempotencyKey: newKey() };
      return (await act(ApproveMarkedDocument, { input }, { quietly: true })).approveMatches.outcomes;
    });
  const reject = (reason: MatchRejectionReason, note?: string): Promise<void> =>
    send('reject', async () => {
      const input = { items, reason, note, idempotencyKey: newKey() };
      return (await act(RejectMarkedDocument, { input }, { quietly: true })).rejectMatches.outcomes;
    });
  return {
    marked,
    count: items.length,
    rejection,
    isRejecting,
    approve,
    reject,
    clear: onClear,
    ask: () => setRejecting(Boolean(rejection)),
    close: () => setRejecting(false),
  };
}

const BAR = 'data-queue-bar';

/** How many are marked, and what can be done with them. */
export function MarkedBar({ bulk }: { bulk: ReturnType<typeof useMarked> }) {
  const { t } = useLingui();
  const { marked, count, rejection } = bulk;
  useEffect(() => {
    // Messages come in from the same edge and must not cover it.
    document.documentElement.setAttribute(BAR, '');
    return () => document.documentElement.removeAttribute(BAR);
  }, []);
  return (
    <Group className={classes.marked} justify="space-between" role="region" aria-label={t`Marked matches`}>
      <Text fw={650}>{t`${plural(marked.length, { one: '# marked', other: '# marked' })}`}</Text>
      <Group gap="sm">
        <Button onClick={() => void bulk.approve()}>
          {t`${plural(count, { one: 'Approve it', other: 'Approve # together' })}`}
        </Button>
        {rejection ? (
          <Button variant="default" onClick={bulk.ask}>
            {t`${plural(count, { one: 'Reject it', other: 'Reject # together' })}`}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={bulk.clear}>
          <Trans>Unmark all</Trans>
        </Button>
      </Group>
      {bulk.isRejecting && rejection ? (
        <StepDialog
          step={rejection}
          about={t`${plural(count, { one: '# match', other: '# matches' })}`}
          onClose={bulk.close}
          onDone={bulk.close}
          send={({ reason, note }) => {
            void bulk.reject(reason as MatchRejectionReason, note);
            return Promise.resolve(null);
          }}
        />
      ) : null}
    </Group>
  );
}

interface AboveProps {
  readonly rfpId: string;
  readonly title: string;
  readonly rows: readonly QueueMatch[];
  readonly decisions: Decisions;
  readonly onClose: () => void;
}

/** Of one request everything from a score upwards; newcomers below it are left for a look of their own. */
export function AboveDialog({ rfpId, title, rows, decisions, onClose }: AboveProps) {
  useReturnFocus();
  const { t } = useLingui();
  const words = useWords();
  const format = useFormat();
  const tell = useOutcomes(decisions);
  const [typed, setTyped] = useState(() => format.number(HIGH_SCORE));
  const [error, setError] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const minScore = Number(latinDigits(typed).trim());
  const isScore = Boolean(typed.trim()) && minScore >= 1 && minScore <= 100;
  const shown = rows.filter(({ score }) => isScore && (score?.score ?? 0) >= minScore).length;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isScore) return;
    setSending(true);
    setError(null);
    try {
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
    } catch (fault) {
      setError(fault);
    } finally {
      setSending(false);
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t`Approve from a score upwards`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={(event) => void submit(event)}>
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
          {error ? (
            <Text c="var(--app-bad)" role="alert">
              {words.fault(error)}
            </Text>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Back</Trans>
            </Button>
            <Button type="submit" loading={isSending} disabled={!isScore}>
              {words.step('match.approve')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
