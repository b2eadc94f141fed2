import { Injectable } from '@nestjs/common';
import { EmptyAccount, StepUp } from '@peyvand/accounts';
import { Refusal, Refusals, Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db, Signals } from '@peyvand/platform';
import { AnswerJoining } from '../joining/operations/answer-joining.js';
import { MembershipRepository, type Placed } from '../members/membership.repository.js';
import { OrganizationRepository } from '../organization.repository.js';

/** A person goes for good: its places end, and nothing of who it was stays. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly db: Db,
    private readonly stepUp: StepUp,
    private readonly memberships: MembershipRepository,
    private readonly organizations: OrganizationRepository,
    private readonly emptying: EmptyAccount,
    private readonly joining: AnswerJoining,
    private readonly signals: Signals,
  ) {}

  /** @throws Refusal STEP_UP_REQUIRED, LAST_HEAD_OF for each organization that would be without a head */
  async run(viewer: Viewer): Promise<void> {
    const { personId } = viewer;
    if (!personId) throw new Unauthenticated('Sign in first');
    await this.stepUp.require(viewer);
    await this.db.inTransaction(async () => {
      const refusals: Refusal[] = [];
      const places: Placed[] = [];
      // In the order of their ids, or two people who go at once could wait for each other.
      for (const organizationId of await this.memberships.organizationsOf(personId)) {
        const { name } = await this.organizations.getLocked(organizationId);
        const place = await this.memberships.findPlaceOf(organizationId, personId);
        if (!place) continue;
        places.push(place);
        if (place.role === 'head' && !(await this.memberships.hasOtherHead(organizationId, place.id)))
          refusals.push(new Refusal('LAST_HEAD_OF', undefined, { organizationId, organization: name }));
      }
      Refusals.throwIfAny(refusals);
      for (const place of places) await this.memberships.end(place, viewer);
      await this.joining.withdrawAll(viewer);
      await this.emptying.run(viewer);
      this.signals.publish('membership.ended', personId);
    });
  }
}
