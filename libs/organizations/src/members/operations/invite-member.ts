import { Injectable } from '@nestjs/common';
import { AccountReader } from '@peyvand/accounts';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Audit, Idempotency, Outbox } from '@peyvand/platform';
import { OrganizationReader, type OrganizationSummary } from '../../organization.reader.js';
import { requireOrganization } from '../../require-organization.js';
import { InvitationRepository } from '../invitation.repository.js';
import type { InviteMemberInput } from '../member.inputs.js';
import { MembershipRepository } from '../membership.repository.js';

/**
 * Offers a place by mail. Whether the address has an account makes no difference to the answer.
 * A listed organization has nobody to invite for it, so an officer or the administrator invites its first head.
 */
@Injectable()
export class InviteMember {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly accounts: AccountReader,
    private readonly organizations: OrganizationReader,
    private readonly invitations: InvitationRepository,
    private readonly memberships: MembershipRepository,
  ) {}

  /** Answers the organization. */
  run(viewer: Viewer, input: InviteMemberInput): Promise<string> {
    return this.idempotency.once(viewer, 'inviteMember', input, async () => {
      const organization = await this.organizationOf(viewer, input);
      const email = foldEmail(input.email);
      if (await this.memberships.hasMember(organization.id, email)) throw new Refusal('ALREADY_MEMBER', 'email');
      const invited = await this.accounts.findPersonByEmail(email);
      const invitationId = await this.invitations.offer({
        organizationId: organization.id,
        email,
        role: input.role,
        invitedBy: viewer.personId,
        locale: invited?.locale ?? organization.locale,
      });
      await this.audit.write(`organization:${organization.id}`, viewer, 'invitation.sent', {
        invitation: invitationId,
        role: input.role,
      });
      await this.outbox.record('invitation.sent', { invitationId, organizationId: organization.id });
      return organization.id;
    });
  }

  private async organizationOf(
    viewer: Viewer,
    { organizationId: named, role }: InviteMemberInput,
  ): Promise<OrganizationSummary> {
    const mayReachListed = viewer.kind === 'administrator' || viewer.officeIds.length > 0;
    const listed = named && mayReachListed ? await this.organizations.find(named) : null;
    if (listed?.listed) {
      if (role !== 'head') throw new Refusal('STEP_NOT_ALLOWED', 'role');
      return listed;
    }
    const organization = await this.organizations.find(requireOrganization(viewer, null, named, { leads: true }));
    if (!organization) throw new NotFound();
    if (role === 'head' && !viewer.heads(organization.id)) throw new Refusal('STEP_NOT_ALLOWED', 'role');
    return organization;
  }
}
