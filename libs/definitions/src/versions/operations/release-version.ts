import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Steps } from '@peyvand/platform';
import { MarkBeingDefined } from '@peyvand/problems';
import { RemarkWaiting } from '../../remarks/remark-waiting.js';
import { VersionLifecycle } from '../version.lifecycle.js';
import { VersionRepository } from '../version.repository.js';
import { VersionSituations } from '../version-situations.js';
import { unfrozen } from './unfrozen.js';

/** What becomes of a version whose definer goes or whose problem ends. Part of that transaction. */
@Injectable()
export class ReleaseVersion {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: VersionLifecycle,
    private readonly versions: VersionRepository,
    private readonly situations: VersionSituations,
    private readonly marks: MarkBeingDefined,
    private readonly drafts: LeftDrafts,
    private readonly remarks: RemarkWaiting,
  ) {}

  /** The office is asked for another definer, unless there is an approved definition to go on with. */
  async handBack(problemId: string): Promise<void> {
    await this.takeBackUnsigned(problemId);
    if (!(await this.versions.approved(problemId))) await this.marks.set(problemId, false);
  }

  /** Nobody stands behind a text any more that the owner has not signed yet: it is written on by the next definer. */
  private async takeBackUnsigned(problemId: string): Promise<void> {
    const underWay = await this.versions.underWay(problemId);
    if (!underWay) return;
    const { row: version, situation } = await this.situations.get(underWay.id, Viewer.system);
    await this.drafts.ended('definition', version.id);
    await this.remarks.endAll(version.id, 'definer');
    if (version.state === 'ownerReview')
      await this.steps.take(this.lifecycle, 'takeBack', version, situation, Viewer.system, { set: unfrozen });
    else await this.steps.waitAnew(this.lifecycle, version, situation);
  }

  async abandon(problemId: string): Promise<void> {
    const underWay = await this.versions.underWay(problemId);
    if (!underWay) return;
    const { row: version, situation } = await this.situations.get(underWay.id, Viewer.system);
    await this.steps.take(this.lifecycle, 'abandon', version, situation, Viewer.system);
    await this.remarks.endAll(version.id);
  }
}
