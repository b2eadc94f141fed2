import { Trans } from '@lingui/react/macro';
import { StepHistory } from '@/shared/steps/StepHistory';
import { Panel } from '@/shared/ui/Panel';
import type { ProblemOfPage } from './problem-query';

/** What was done, the newest first. */
export function History({ steps }: { steps: ProblemOfPage['steps'] }) {
  if (!steps.length) return null;
  return (
    <Panel title={<Trans>History</Trans>}>
      <StepHistory of="problem" steps={steps} states="ProblemState" newestFirst />
    </Panel>
  );
}
