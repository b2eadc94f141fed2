import { Injectable } from '@nestjs/common';
import { DismissedFindings } from '@peyvand/definitions';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { RfpGate } from '../writing/rfp-gate.js';
import type { DismissRfpFindingInput, RestoreRfpFindingInput } from '../rfp.inputs.js';
import { RfpSituations, type LoadedRfp } from '../lifecycle/rfp-situations.js';

/** The definer or an officer sets a finding of a draft aside. */
@Injectable()
export class DismissRfpFinding {
  constructor(
    private readonly db: Db,
    private readonly situations: RfpSituations,
    private readonly gate: RfpGate,
    private readonly dismissed: DismissedFindings,
  ) {}

  dismiss(viewer: Viewer, { rfpId, ...dismissing }: DismissRfpFindingInput): Promise<string> {
    return this.change(viewer, rfpId, async ({ row }) =>
      this.dismissed.dismiss(viewer, { rfpId }, await this.gate.findings(row), dismissing),
    );
  }

  restore(viewer: Viewer, { rfpId, key }: RestoreRfpFindingInput): Promise<string> {
    return this.change(viewer, rfpId, () => this.dismissed.restore(viewer, { rfpId }, key));
  }

  private change(viewer: Viewer, rfpId: string, work: (loaded: LoadedRfp) => Promise<void>): Promise<string> {
    return this.db.inTransaction(async () => {
      const loaded = await this.situations.get(rfpId, viewer);
      const {
        situation: { definerId, officeId, officeIds, isRecused },
        row: rfp,
      } = loaded;
      if (!viewer.actsFor(definerId) && !officeIds.some((id) => viewer.isOfficerOf(id)))
        throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'dismissFinding' });
      if (isRecused && (definerId === officeId || !viewer.actsFor(definerId))) throw new Refusal('RECUSED');
      if (rfp.state !== 'draft') throw Refusal.stale(rfpId);
      await work(loaded);
      return rfpId;
    });
  }
}
