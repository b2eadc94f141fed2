import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useRef, useState } from 'react';
import { UndoMatchApprovalStepDocument, UndoMatchRejectionStepDocument } from '@/generated/graphql';
import { act } from '@/shared/api/act';
import { ApiError } from '@/shared/api/refused';
import { takeStep, type Answers, type Step } from '@/shared/steps/take-step';
import { useWords } from '@/shared/words/codes';
import { refreshNow, refreshSoon, stepOf, type QueueMatch } from './queue';

const UNDO_MS = 10_000;
type Undo = 'approve' | 'reject' | null;
interface Taken {
  readonly ids: readonly string[];
  /** What the message about it calls it. */
  readonly name: string;
  readonly undo: Undo;
}
/** As many refusals as one reads before they go. */
const REPORTED = 3;
/** Sent at the same time; each takes a lock of its own. */
const AT_ONCE = 5;

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
export function useDecisions(onBack: (id: string) => void) {
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
    if (!taken?.undo) return setSaid(t`There is nothing to take back.`);
    last.current = null;
    const [first = ''] = taken.ids;
    notifications.hide(first);
    const { back, errors } = await undoAll(taken);
    if (back.length) {
      bring(back);
      const said = t`Taken back: ${taken.name}`;
      setSaid(said);
      notifications.show({ message: said, color: 'turquoise' });
      // The next key is for what came back.
      onBack(back[0] ?? first);
    }
    for (const error of errors.slice(0, 1)) {
      // Of what the company was told of already the API only knows that it went on.
      const isTooLate = taken.undo === 'approve' && error instanceof ApiError;
      const message = isTooLate ? words.refusal({ code: 'UNDO_WINDOW_OVER', params: [] }) : words.fault(error);
      notifications.show({ message, color: 'pomegranate', autoClose: 8_000 });
    }
    refreshNow();
  };

  /** Says what was done, for as long as it can be taken back, with the button for it. */
  const show = (taken: Taken, done: string): void => {
    last.current = taken;
    notifications.show({
      id: taken.ids[0],
      autoClose: UNDO_MS,
      color: 'turquoise',
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">
            <bdi>{done}</bdi>
          </Text>
          {taken.undo ? (
            <Button size="xs" variant="default" onClick={() => void undo(taken)}>
              <Trans>Undo</Trans>
            </Button>
          ) : null}
        </Group>
      ),
    });
  };

  const take = async (match: QueueMatch, step: Step, answers: Answers = {}): Promise<void> => {
    const name = match.company?.name ?? '';
    const taken: Taken = { ids: [match.id], name, undo: undoOf(step) };
    const done = words.step(step.name);
    hide([match.id]);
    setSaid(t`${done}: ${name}`);
    last.current = taken;
    try {
      await sendStep(step, answers);
      show(taken, t`${done}: ${name}`);
    } catch (error) {
      if (last.current === taken) last.current = null;
      bring([match.id]);
      setSaid(t`Not done: ${name}`);
      notifications.show({ title: name, message: words.fault(error), color: 'pomegranate', autoClose: UNDO_MS });
    }
    refreshSoon();
  };

  /** Says of each that was refused why, and of many how many more there are. */
  const report = (refused: readonly { readonly name: string | undefined; readonly why: string }[]): void => {
    const color = 'pomegranate';
    for (const { name, why } of refused.slice(0, REPORTED))
      notifications.show({ title: name, message: why, color, autoClose: UNDO_MS });
    const others = refused.length - REPORTED;
    const message = t`${plural(others, { one: '# more was not decided', other: '# more were not decided' })}`;
    if (others > 0) notifications.show({ message, color, autoClose: UNDO_MS });
  };

  /** The same step on each of several; who is refused comes back with a word. */
  const takeEach = async (matches: readonly QueueMatch[], stepName: string, answers: Answers): Promise<void> => {
    hide(matches.map(({ id }) => id));
    const refused: [QueueMatch, unknown][] = [];
    const one = async (match: QueueMatch): Promise<void> => {
      const step = stepOf(match, stepName);
      try {
        if (!step || step.refusals[0]) throw new ApiError('REFUSED', step?.refusals.slice(0, 1));
        await sendStep(step, answers);
      } catch (error) {
        refused.push([match, error]);
      }
    };
    await fewAtOnce(matches, one);
    bring(refused.map(([{ id }]) => id));
    const count = matches.length - refused.length;
    const done = t`${plural(count, { one: '# match decided', other: '# matches decided' })}`;
    setSaid(done);
    if (count) notifications.show({ message: done, color: 'turquoise' });
    report(refused.map(([{ company }, error]) => ({ name: company?.name, why: words.fault(error) })));
    refreshSoon();
  };

  return { gone, said, setSaid, take, takeEach, undo, show, report, hide, bring };
}

export type Decisions = ReturnType<typeof useDecisions>;

async function fewAtOnce<Item>(items: readonly Item[], send: (item: Item) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await Promise.all(items.slice(from, from + AT_ONCE).map(send));
}

/** Takes each decision back by itself: what became of one says nothing of the others. */
async function undoAll({ ids, undo }: Taken): Promise<{ back: string[]; errors: unknown[] }> {
  const [back, errors]: [string[], unknown[]] = [[], []];
  const one = async (matchId: string): Promise<void> => {
    const input = { matchId };
    try {
      if (undo === 'approve') await act(UndoMatchApprovalStepDocument, { input }, { quietly: true });
      else await act(UndoMatchRejectionStepDocument, { input }, { quietly: true });
      back.push(matchId);
    } catch (error) {
      errors.push(error);
    }
  };
  await fewAtOnce(ids, one);
  return { back: ids.filter((id) => back.includes(id)), errors };
}

/** The list is asked anew when decisions pause; here only the step is sent. */
const sendStep = (step: Step, answers: Answers): Promise<unknown> => takeStep(step, answers, { quietly: true });
