import { Injectable } from '@nestjs/common';
import { newId, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { OfficeReader } from '@peyvand/organizations';
import type { ProblemEntity } from '@peyvand/problems';
import { Numbers } from '@peyvand/reference';
import type { DefinerConflict, EngagementOrigin } from '../engagement-choices.js';
import type { EngagementEntity } from '../engagement.entity.js';
import type { OfferEngagementInput } from '../engagement.inputs.js';
import { EngagementLifecycle } from '../engagement.lifecycle.js';
import { EngagementRepository } from '../engagement.repository.js';
import { EngagementSituations } from '../engagement-situations.js';

export type Terms = Partial<
  Pick<OfferEngagementInput, 'approach' | 'durationDays' | 'feeAmount' | 'feeCurrency' | 'payer' | 'message'>
> & { readonly conflict?: DefinerConflict | null; readonly conflictNote?: string | null };

/** The terms as a row holds them: null where nobody named one. */
const held = ({
  message = null,
  approach = null,
  durationDays = null,
  feeAmount = null,
  feeCurrency = null,
  payer = null,
  conflict = null,
  conflictNote = null,
}: Terms) => ({ message, approach, durationDays, feeAmount, feeCurrency, payer, conflict, conflictNote });

const STEP_OF = { offered: 'offer', applied: 'apply', own: 'defineMyself' } as const satisfies Record<
  EngagementOrigin,
  string
>;

/**
 * Makes the row of an engagement, whatever its origin. Part of the transaction of whoever asks for it and has
 * serialized it.
 */
@Injectable()
export class NewEngagement {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: EngagementLifecycle,
    private readonly engagements: EngagementRepository,
    private readonly situations: EngagementSituations,
    private readonly offices: OfficeReader,
    private readonly numbers: Numbers,
  ) {}

  /** @throws Refusal ENGAGEMENT_LIVE when this definer has an open offer or application for the problem. */
  async run(
    viewer: Viewer,
    origin: EngagementOrigin,
    problem: ProblemEntity,
    definerId: string,
    terms: Terms = {},
  ): Promise<EngagementEntity> {
    if (terms.feeAmount && !terms.feeCurrency) throw new Refusal('REQUIRED', 'feeCurrency');
    const situation = await this.situations.before(problem, definerId, viewer);
    const now = await this.db.now();
    const values = {
      id: newId(),
      number: await this.numbers.draw('engagement'),
      problemId: problem.id,
      definerId,
      origin,
      ...held(terms),
      reason: null,
      reasonNote: null,
      dueAt: origin === 'offered' ? await this.answerDue(problem, now) : null,
      conflictWaivedBy: null,
      createdBy: viewer.personId,
      createdAt: now,
    };
    return this.engagements.refusingSecondLive(() =>
      this.steps.create(this.lifecycle, STEP_OF[origin], values, situation, viewer),
    );
  }

  private async answerDue({ officeId }: ProblemEntity, now: Date): Promise<Date | null> {
    const { engagementOffered } = await this.offices.numbers(officeId);
    return this.offices.dueAfter(officeId, engagementOffered, now);
  }
}
