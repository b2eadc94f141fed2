import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import {
  ApproveMarkedDocument,
  RejectMarkedDocument,
  type MatchRejectionReason,
  type OutcomeFragment,
} from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';
import { DeferDialog } from '@/shared/match/DeferDialog';
import { StepDialog } from '@/shared/steps/StepDialog';
import { useWords } from '@/shared/words/codes';
import { refreshSoon, stepOf, type QueueMatch } from './queue';
import classes from './Queue.module.css';
import type { Decisions } from './use-decisions';

/** As many as one request decides. */
const MOST = 50;

/** Says what became of each row: how many were decided, and of the others why not. */
export function useOutcomes(
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
    decisions.report(
      refused.map(({ matchId, code, params }) => ({
        name: rows.find(({ id }) => id === matchId)?.company?.name,
        why: words.refusal({ code: code ?? '', params }),
      })),
    );
    refreshSoon();
  };
}

/** Marked rows are decided together, each by the score that stood in it when it was marked; by button or key. */
export function useMarked(marked: readonly QueueMatch[], decisions: Decisions, onClear: () => void) {
  const words = useWords();
  const tell = useOutcomes(decisions);
  const [asked, setAsked] = useState<'reject' | 'defer' | null>(null);
  const rejection = marked.map((match) => stepOf(match, 'match.reject')).find(Boolean);
  const isDeferrable = marked.some((match) => stepOf(match, 'match.defer'));
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
  const defer = (until: string): void => {
    onClear();
    void decisions.takeEach(marked.slice(0, MOST), 'match.defer', { until });
  };
  return {
    marked,
    count: items.length,
    rejection,
    isDeferrable,
    asked,
    approve,
    reject,
    defer,
    clear: onClear,
    askReject: () => setAsked(rejection ? 'reject' : null),
    askDefer: () => setAsked(isDeferrable ? 'defer' : null),
    close: () => setAsked(null),
  };
}

const BAR = 'data-queue-bar';

/** How many are marked, and what can be done with them. */
export function MarkedBar({ bulk }: { bulk: ReturnType<typeof useMarked> }) {
  const { t } = useLingui();
  const { marked, count, rejection } = bulk;
  const closes = marked.flatMap(({ rfp }) => rfp?.closesAt ?? []).sort();
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
        {bulk.isDeferrable ? (
          <Button variant="default" onClick={bulk.askDefer}>
            {t`${plural(count, { one: 'Set it aside', other: 'Set # aside together' })}`}
          </Button>
        ) : null}
        {rejection ? (
          <Button variant="default" onClick={bulk.askReject}>
            {t`${plural(count, { one: 'Reject it', other: 'Reject # together' })}`}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={bulk.clear}>
          <Trans>Unmark all</Trans>
        </Button>
      </Group>
      {bulk.asked === 'defer' ? (
        <DeferDialog
          about={t`${plural(count, { one: '# match', other: '# matches' })}`}
          closesAt={closes[0]}
          onClose={bulk.close}
          onChoose={(until) => {
            bulk.close();
            bulk.defer(until);
          }}
        />
      ) : null}
      {bulk.asked === 'reject' && rejection ? (
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
