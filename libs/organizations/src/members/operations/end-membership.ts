import { Injectable } from '@nestjs/common';
import { StepUp } from '@peyvand/accounts';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { OrganizationRepository } from '../../organization.repository.js';
import type { ChangeRoleInput, HandOverInput, LeaveOrganizationInput, RemoveMemberInput } from '../member.inputs.js';
import { MembershipRepository, type Placed } from '../membership.repository.js';

/**
 * Places change and end. Whoever changes one holds the lock of the organization, so that of two heads only one can be
 * the last to go.
 */
@Injectable()
export class EndMembership {
  constructor(
    private readonly db: Db,
    private readonly memberships: MembershipRepository,
    private readonly organizations: OrganizationRepository,
    private readonly stepUp: StepUp,
  ) {}

  /** @throws Refusal LAST_HEAD */
  leave(viewer: Viewer, { organizationId }: LeaveOrganizationInput): Promise<void> {
    return this.db.inTransaction(async () => {
      const own = await this.own(viewer, organizationId);
      await this.refuseLastHead(own);
      await this.memberships.end(own, viewer);
    });
  }

  /** A head removes anybody else, a manager only members. Answers the organization. */
  remove(viewer: Viewer, { membershipId }: RemoveMemberInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { organizationId, ...other } = await this.other(viewer, membershipId);
      if (!viewer.leads(organizationId) || (other.role !== 'member' && !viewer.heads(organizationId)))
        throw new Refusal('STEP_NOT_ALLOWED');
      await this.memberships.end({ organizationId, ...other }, viewer);
      return organizationId;
    });
  }

  /** By a head; the last one cannot step back. Answers the membership. @throws Refusal STEP_UP_REQUIRED, LAST_HEAD */
  changeRole(viewer: Viewer, { membershipId, role }: ChangeRoleInput): Promise<string> {
    return this.db.inTransaction(async () => {
      await this.stepUp.require(viewer);
      const place = await this.place(viewer, membershipId);
      if (!viewer.heads(place.organizationId)) throw new Refusal('STEP_NOT_ALLOWED');
      if (role !== 'head') await this.refuseLastHead(place);
      await this.memberships.setRole(place, role, viewer);
      return place.id;
    });
  }

  /**
   * A head makes another person head and steps back in one step. Answers the organization.
   * @throws Refusal STEP_UP_REQUIRED
   */
  handOver(viewer: Viewer, { membershipId, newRole }: HandOverInput): Promise<string> {
    return this.db.inTransaction(async () => {
      await this.stepUp.require(viewer);
      const successor = await this.other(viewer, membershipId);
      const own = await this.own(viewer, successor.organizationId);
      if (own.role !== 'head') throw new Refusal('STEP_NOT_ALLOWED');
      if (newRole === 'head') throw new Refusal('STEP_NOT_POSSIBLE', 'newRole');
      await this.memberships.setRole(successor, 'head', viewer);
      await this.memberships.setRole(own, newRole, viewer);
      return successor.organizationId;
    });
  }

  private async own(viewer: Viewer, organizationId: string): Promise<Placed> {
    if (!viewer.actsFor(organizationId)) throw new NotFound();
    await this.organizations.getLocked(organizationId);
    const own = await this.memberships.findPlaceOf(organizationId, viewer.personId);
    if (!own) throw new NotFound();
    return own;
  }

  private async other(viewer: Viewer, membershipId: string): Promise<Placed> {
    const place = await this.place(viewer, membershipId);
    if (place.personId === viewer.personId) throw new Refusal('STEP_NOT_POSSIBLE', 'membershipId');
    return place;
  }

  /** Read again under the lock. @throws NotFound for a place in an organization that is not the viewer's */
  private async place(viewer: Viewer, membershipId: string): Promise<Placed> {
    const seen = await this.memberships.findPlace(membershipId);
    if (!seen || !viewer.actsFor(seen.organizationId)) throw new NotFound();
    await this.organizations.getLocked(seen.organizationId);
    const place = await this.memberships.findPlace(membershipId);
    if (!place) throw new NotFound();
    return place;
  }

  private async refuseLastHead({ organizationId, id, role }: Placed): Promise<void> {
    if (role === 'head' && !(await this.memberships.hasOtherHead(organizationId, id))) throw new Refusal('LAST_HEAD');
  }
}
