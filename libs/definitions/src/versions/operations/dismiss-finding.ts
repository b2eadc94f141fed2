import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { DismissedFindings } from '../../checks/dismissed-findings.js';
import { DefinitionGate } from '../definition-gate.service.js';
import type { DismissFindingInput, RestoreFindingInput } from '../version.inputs.js';
import { VersionSituations, type LoadedVersion } from '../version-situations.js';

/** The definer or an officer sets a finding aside, as long as the text is written. */
@Injectable()
export class DismissFinding {
  constructor(
    private readonly db: Db,
    private readonly situations: VersionSituations,
    private readonly gate: DefinitionGate,
    private readonly dismissed: DismissedFindings,
  ) {}

  dismiss(viewer: Viewer, { definitionId, ...dismissing }: DismissFindingInput): Promise<string> {
    return this.change(viewer, definitionId, async (loaded) =>
      this.dismissed.dismiss(
        viewer,
        { definitionVersionId: definitionId },
        await this.gate.findings(loaded),
        dismissing,
      ),
    );
  }

  restore(viewer: Viewer, { definitionId, key }: RestoreFindingInput): Promise<string> {
    return this.change(viewer, definitionId, () =>
      this.dismissed.restore(viewer, { definitionVersionId: definitionId }, key),
    );
  }

  private change(
    viewer: Viewer,
    definitionId: string,
    work: (loaded: LoadedVersion) => Promise<void>,
  ): Promise<string> {
    return this.db.inTransaction(async () => {
      const loaded = await this.situations.get(definitionId, viewer);
      const {
        situation: { definerId, isEngaged, officeId, officeIds, isRecused },
        row: version,
      } = loaded;
      const isOne = (isEngaged && viewer.actsFor(definerId)) || officeIds.some((id) => viewer.isOfficerOf(id));
      if (!isOne) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'dismissFinding' });
      if (isRecused && (definerId === officeId || !viewer.actsFor(definerId))) throw new Refusal('RECUSED');
      if (version.state !== 'drafting') throw Refusal.stale(definitionId);
      await work(loaded);
      return definitionId;
    });
  }
}
