import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { ProblemReader } from '@peyvand/problems';
import type { BeginNewVersionInput } from '../version.inputs.js';
import { VersionLifecycle } from '../version.lifecycle.js';
import { VersionRepository } from '../version.repository.js';
import { authorOf, VersionSituations } from '../version-situations.js';

/** Version n+1: begins with the text of the approved one, which stays in force until the new one is approved. */
@Injectable()
export class BeginNewVersion {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: VersionLifecycle,
    private readonly versions: VersionRepository,
    private readonly situations: VersionSituations,
    private readonly problems: ProblemReader,
    private readonly drafts: LeftDrafts,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusal VERSION_UNDER_WAY when somebody works on one already. */
  run(viewer: Viewer, input: BeginNewVersionInput): Promise<string> {
    return this.idempotency.once(viewer, 'beginNewDefinitionVersion', input, async () => {
      const { row: base, situation } = await this.situations.get(input.definitionId, viewer);
      if (base.state !== 'approved') throw Refusal.stale(base.id);
      const problem = await this.problems.lockLive(base.problemId);
      await this.versions.lock(base.id);
      if (await this.versions.underWay(problem.id)) throw new Refusal('VERSION_UNDER_WAY', 'definitionId');
      if (!base.engagementId) throw new NotFound();
      const values = {
        id: newId(),
        problemId: problem.id,
        engagementId: base.engagementId,
        number: await this.versions.nextNumber(problem.id),
        language: base.language,
        canonicalText: null,
        contentHash: null,
        askedBy: null,
        signedBy: null,
        signedAt: null,
        approvedBy: null,
        approvedAt: null,
        brokenAt: null,
        verifiedAt: null,
        createdAt: await this.db.now(),
      };
      const version = await this.steps.create(this.lifecycle, 'newVersion', values, situation, viewer, {});
      await this.versions.copySections(base.id, version.id, viewer.personId);
      await this.drafts.saved(viewer, 'definition', version.id, authorOf(situation, viewer));
      return version.id;
    });
  }
}
