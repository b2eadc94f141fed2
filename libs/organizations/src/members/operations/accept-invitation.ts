import { Injectable } from '@nestjs/common';
import { Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
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
  ) {}

  run(viewer: Viewer, { token }: { token: string }): Promise<Membership> {
    const { personId } = viewer;
    if (personId === null) throw new Unauthenticated('Sign in first');
    return this.db.inTransaction(async () => {
      const { organizationId, role } = await this.invitations.accept(token, personId);
      const organization = await this.organizations.getLocked(organizationId);
      if (organization.listed) {
        await this.organizations.update(organizationId, { listed: false });
        await this.profiles.touch(organizationId);
      }
      return { id: await this.memberships.begin(organizationId, personId, role, viewer), organizationId, role };
    });
  }
}
