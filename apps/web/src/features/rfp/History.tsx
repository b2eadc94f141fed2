import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { RfpHistoryDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';
import { StepHistory } from '@/shared/steps/StepHistory';
import { Panel } from '@/shared/ui/Panel';
import type { Rfp } from './rfp-query';

/** How it came to be what it is; only its parties are answered steps. */
export function History({ rfp }: { rfp: Rfp }) {
  const steps = useQuery(queryOf(RfpHistoryDocument, { id: rfp.id })).data?.rfp?.steps ?? [];
  if (!steps.length) return null;
  return (
    <Panel title={<Trans>History</Trans>}>
      <StepHistory of="rfp" steps={steps} states="RfpState" />
    </Panel>
  );
}
