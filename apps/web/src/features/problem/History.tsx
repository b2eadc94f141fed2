import { Text, Timeline } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { useWords } from '@/shared/words/codes';
import type { ProblemOfPage } from './problem-query';

/** Of which enum the reason of a step is. */
const REASONS: Readonly<Record<string, string>> = {
  reject: 'ProblemRejectionReason',
  refer: 'ProblemReferralReason',
  bounce: 'ProblemBounceReason',
  withdraw: 'ProblemWithdrawalReason',
  closeUnsolved: 'ProblemClosureReason',
  grantAppeal: 'ProblemAppealReason',
  denyAppeal: 'ProblemAppealReason',
};

export const reasonOf = (step: string): string => REASONS[step] ?? 'ProblemRejectionReason';

/** What was done, the newest first. */
export function History({ steps }: { steps: ProblemOfPage['steps'] }) {
  const words = useWords();
  const format = useFormat();
  if (!steps.length) return null;
  const newest = [...steps].sort((one, other) => (one.takenAt < other.takenAt ? 1 : -1));
  return (
    <Panel title={<Trans>History</Trans>}>
      <Timeline bulletSize={14} lineWidth={2} active={newest.length}>
        {newest.map(({ step, to, takenAt, reason, note }) => (
          <Timeline.Item key={`${takenAt} ${step}`} title={words.step(`problem.${step}`)}>
            <Text size="sm" c="dimmed">
              {format.dateTime(takenAt)} · {words.value('ProblemState', to)}
            </Text>
            {reason ? <Text size="sm">{words.value(reasonOf(step), reason)}</Text> : null}
            {note ? (
              <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-line' }}>
                {note}
              </Text>
            ) : null}
          </Timeline.Item>
        ))}
      </Timeline>
    </Panel>
  );
}
