import { Trans } from '@lingui/react/macro';
import { StepHistory } from '@/shared/steps/StepHistory';
import { Panel } from '@/shared/ui/Panel';
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
  if (!steps.length) return null;
  return (
    <Panel title={<Trans>History</Trans>}>
      <StepHistory of="problem" steps={steps} states="ProblemState" reasons={reasonOf} newestFirst />
    </Panel>
  );
}
