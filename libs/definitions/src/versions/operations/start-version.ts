import { Injectable } from '@nestjs/common';
import { newId, Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import type { ProblemEntity } from '@peyvand/problems';
import { fromIntake } from '../../content/from-intake.js';
import type { EngagementEntity } from '../../engagements/engagement.entity.js';
import { RemarkWaiting } from '../../remarks/remark-waiting.js';
import { VersionLifecycle } from '../version.lifecycle.js';
import { VersionRepository } from '../version.repository.js';
import { VersionSituations } from '../version-situations.js';

/** Starts the definition when an engagement becomes active, with what the owner wrote as its first text. */
@Injectable()
export class StartVersion {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: VersionLifecycle,
    private readonly versions: VersionRepository,
    private readonly situations: VersionSituations,
    private readonly remarks: RemarkWaiting,
  ) {}

  /** A version that an earlier definer left under way is carried on. */
  async run(engagement: EngagementEntity, problem: ProblemEntity): Promise<void> {
    if (await this.handOver(engagement)) return;
    const situation = {
      ownerId: problem.ownerId,
      definerId: engagement.definerId,
      officeId: problem.officeId,
      officeIds: problem.officeId ? [problem.officeId] : [],
      isEngaged: true,
      blocking: 0,
      clarity: 100,
      clarityMin: 0,
      hasRfp: false,
      isSignedAsIs: false,
      isUninvolved: true,
    };
    const values = {
      id: newId(),
      problemId: problem.id,
      engagementId: engagement.id,
      number: await this.versions.nextNumber(problem.id),
      language: problem.language,
      canonicalText: null,
      contentHash: null,
      askedBy: null,
      signedBy: null,
      signedAt: null,
      approvedBy: null,
      approvedAt: null,
      createdAt: await this.db.now(),
      brokenAt: null,
      verifiedAt: null,
    };
    const version = await this.steps.create(this.lifecycle, 'start', values, situation, Viewer.system);
    for (const [key, content] of fromIntake(problem)) await this.versions.addSection(version.id, key, 1, content, null);
  }

  private async handOver(engagement: EngagementEntity): Promise<boolean> {
    const version = await this.versions.underWay(engagement.problemId);
    if (!version) return false;
    await this.versions.setEngagement(version.id, engagement.id);
    const { situation } = await this.situations.get(version.id, Viewer.system);
    await this.steps.waitAnew(this.lifecycle, version, situation);
    await this.remarks.handOver(version.id, version.state, situation);
    return true;
  }
}
