import { Injectable } from '@nestjs/common';
import { givenReason, Viewer, type GivenReason } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { OwnerLeaks, ProblemAccess } from '@peyvand/problems';
import { ReleaseVersion } from '../../versions/operations/release-version.js';
import type {
  CancelEngagementInput,
  DeclineEngagementInput,
  EngagementInput,
  ReassignEngagementInput,
  RefuseApplicationInput,
  ResignEngagementInput,
} from '../engagement.inputs.js';
import { EngagementLifecycle } from '../engagement.lifecycle.js';
import { EngagementRepository } from '../engagement.repository.js';
import { EngagementSituations } from '../engagement-situations.js';
import type { EngagementStepName } from '../engagement.workflow.js';

type End = Extract<
  EngagementStepName,
  'declineOffer' | 'notChosen' | 'expire' | 'retract' | 'reassign' | 'resign' | 'cancel'
>;

/** Read by applicants, who never learned whose problem it is. */
const TO_APPLICANT: readonly End[] = ['notChosen', 'cancel'];

/**
 * The ways an engagement ends before its work is done. What is written stays with the problem, for whoever comes next.
 */
@Injectable()
export class EndEngagement {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: EngagementLifecycle,
    private readonly engagements: EngagementRepository,
    private readonly situations: EngagementSituations,
    private readonly access: ProblemAccess,
    private readonly versions: ReleaseVersion,
    private readonly leaks: OwnerLeaks,
  ) {}

  decline(viewer: Viewer, { engagementId, ...why }: DeclineEngagementInput): Promise<string> {
    return this.end(viewer, engagementId, 'declineOffer', why);
  }

  refuseApplication(viewer: Viewer, { engagementId, ...why }: RefuseApplicationInput): Promise<string> {
    return this.end(viewer, engagementId, 'notChosen', why);
  }

  retract(viewer: Viewer, { engagementId }: EngagementInput): Promise<string> {
    return this.end(viewer, engagementId, 'retract');
  }

  reassign(viewer: Viewer, { engagementId, ...why }: ReassignEngagementInput): Promise<string> {
    return this.end(viewer, engagementId, 'reassign', why);
  }

  resign(viewer: Viewer, { engagementId, ...why }: ResignEngagementInput): Promise<string> {
    return this.end(viewer, engagementId, 'resign', why);
  }

  cancel(viewer: Viewer, { engagementId, ...why }: CancelEngagementInput): Promise<string> {
    return this.end(viewer, engagementId, 'cancel', why);
  }

  expire(engagementId: string): Promise<string> {
    return this.end(Viewer.system, engagementId, 'expire');
  }

  /** The problem has ended: nobody defines it any more, and no version is worked on. */
  endAll(problemId: string): Promise<void> {
    return this.db.inTransaction(async () => {
      await this.engagements.serialize(problemId);
      await this.versions.abandon(problemId);
      const known = [];
      for (const id of await this.engagements.live(problemId)) known.push(await this.situations.get(id, Viewer.system));
      await this.steps.takeAll(this.lifecycle, 'cancel', known, Viewer.system, {
        reason: 'problemEnded',
        set: { reason: 'problemEnded' },
        after: ({ id }) => this.access.end(id),
      });
    });
  }

  private end(viewer: Viewer, id: string, step: End, why?: GivenReason): Promise<string> {
    const { reason, note } = why ? givenReason(why) : { reason: null, note: null };
    return this.steps.run(this.lifecycle, step, id, viewer, {
      reason,
      note,
      set: reason ? { reason, reasonNote: note } : {},
      prepare: async ({ row: { state, problemId } }) => {
        if (TO_APPLICANT.includes(step)) await this.leaks.refuseOf({ problemId }, { note });
        const after = async (): Promise<void> => {
          await this.access.end(id);
          if (state === 'active') await this.versions.handBack(problemId);
        };
        return { after };
      },
    });
  }
}
