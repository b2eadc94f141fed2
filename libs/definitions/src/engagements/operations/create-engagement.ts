import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { OrganizationReader, requireOrganization } from '@peyvand/organizations';
import { Idempotency } from '@peyvand/platform';
import { ProblemAccess, ProblemReader, type SubmittedProblem } from '@peyvand/problems';
import type { ApplyForProblemInput, DefineMyselfInput, OfferEngagementInput } from '../engagement.inputs.js';
import { EngagementRepository } from '../engagement.repository.js';
import { BeginEngagement } from './begin-engagement.js';
import { NewEngagement } from './new-engagement.js';

/** The three origins of an engagement. All three pass the same gates afterwards. */
@Injectable()
export class CreateEngagement {
  constructor(
    private readonly create: NewEngagement,
    private readonly begin: BeginEngagement,
    private readonly engagements: EngagementRepository,
    private readonly problems: ProblemReader,
    private readonly access: ProblemAccess,
    private readonly organizations: OrganizationReader,
    private readonly idempotency: Idempotency,
  ) {}

  /** By an officer. Offered to the own office it is active at once: the officer who offers it acts as definer. */
  offer(viewer: Viewer, input: OfferEngagementInput): Promise<string> {
    return this.idempotency.once(viewer, 'offerEngagement', input, async () => {
      const problem = await this.problem(input.problemId, async ({ id }) =>
        (await this.engagements.offices(id)).some((officeId) => viewer.isOfficerOf(officeId)),
      );
      if (!(await this.organizations.find(input.definerId))) throw new NotFound();
      const engagement = await this.create.run(viewer, 'offered', problem, input.definerId, input);
      await this.access.grant(problem.id, engagement.definerId, 'offered', engagement.id);
      if (engagement.definerId === problem.officeId) await this.begin.accept(viewer, engagement, problem);
      return engagement.id;
    });
  }

  /** By a verified definer, to a problem whose short form it sees. */
  apply(viewer: Viewer, input: ApplyForProblemInput): Promise<string> {
    return this.idempotency.once(viewer, 'applyForProblem', input, async () => {
      if (input.conflict === 'other' && !input.conflictNote) throw new Refusal('NOTE_REQUIRED', 'conflictNote');
      const definerId = requireOrganization(viewer, 'definer', input.organizationId, { leads: true });
      const problem = await this.problem(input.problemId, ({ id }) => this.engagements.isKnownTo(viewer, id));
      return (await this.create.run(viewer, 'applied', problem, definerId, input)).id;
    });
  }

  /** By the owner. */
  defineMyself(viewer: Viewer, input: DefineMyselfInput): Promise<string> {
    return this.idempotency.once(viewer, 'defineMyself', input, async () => {
      const problem = await this.problem(input.problemId, ({ ownerId }) => viewer.actsFor(ownerId));
      const engagement = await this.create.run(viewer, 'own', problem, problem.ownerId);
      await this.begin.run(engagement, problem);
      return engagement.id;
    });
  }

  /** Who may not know of the problem waits for nobody and makes nobody wait. @throws NotFound */
  private async problem(
    id: string,
    mayKnow: (problem: SubmittedProblem) => boolean | Promise<boolean>,
  ): Promise<SubmittedProblem> {
    if (!(await mayKnow(await this.problems.getSubmitted(id)))) throw new NotFound();
    await this.engagements.serialize(id);
    return this.problems.lockLive(id);
  }
}
