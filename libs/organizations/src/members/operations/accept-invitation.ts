import { Injectable } from '@nestjs/common';
import { Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db, Outbox } from '@peyvand/platform';
import { AnswerJoining } from '../../joining/operations/answer-joining.js';
import { OrganizationRepository } from '../../organization.repository.js';
import { ProfileRepository } from '../../profiles/profile.repository.js';
import { InvitationRepository } from '../invitation.repository.js';
import { MembershipRepository, type Membership } from '../membership.repository.js';

/** Takes the place that was offered. A listed organization whose first head comes is listed no longer. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly db: Db,
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
    private readonly organizations: OrganizationRepository,
    private readonly profiles: ProfileRepository,
    private readonly joining: AnswerJoining,
    private readonly outbox: Outbox,
  ) {}

  run(viewer: Viewer, { token }: { token: string }): Promise<Membership> {
    const { personId } = viewer;
    if (personId === null) throw new Unauthenticated('Sign in first');
    return this.db.inTransaction(async () => {
      const { id: invitationId, organizationId, role, invitedBy } = await this.invitations.accept(token, personId);
      const organization = await this.organizations.getLocked(organizationId);
      if (organization.listed) {
        await this.organizations.update(organizationId, { listed: false });
        await this.profiles.touch(organizationId);
      }
      await this.joining.settle(organizationId, personId);
      const id = await this.memberships.begin(organizationId, personId, role, viewer);
      await this.outbox.record('invitation.accepted', {
        invitationId,
        organizationId,
        personId,
        invitedBy: invitedBy ?? '',
      });
      return { id, organizationId, role };
    });
  }
}
