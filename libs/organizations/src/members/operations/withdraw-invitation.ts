import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { OrganizationReader } from '../../organization.reader.js';
import { InvitationRepository } from '../invitation.repository.js';
import type { WithdrawInvitationInput } from '../member.inputs.js';

/** Takes back an offer of a place. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly invitations: InvitationRepository,
    private readonly organizations: OrganizationReader,
  ) {}

  /** By whoever could send it. Answers the organization. @throws NotFound for who may not see it */
  run(viewer: Viewer, { invitationId }: WithdrawInvitationInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const invitation = await this.invitations.find(invitationId);
      const maySee =
        invitation &&
        (viewer.kind === 'administrator' ||
          viewer.personId === invitation.invitedBy ||
          viewer.actsFor(invitation.organizationId));
      if (!maySee) throw new NotFound();
      const { organizationId, role } = invitation;
      if (!(await this.maySend(viewer, organizationId, role === 'head'))) throw new Refusal('STEP_NOT_ALLOWED');
      await this.invitations.withdraw(invitationId, viewer.personId);
      await this.audit.write(`organization:${organizationId}`, viewer, 'invitation.withdrawn', {
        invitation: invitationId,
        role,
      });
      return organizationId;
    });
  }

  private async maySend(viewer: Viewer, organizationId: string, isOfHead: boolean): Promise<boolean> {
    if (viewer.heads(organizationId) || (!isOfHead && viewer.leads(organizationId))) return true;
    if (viewer.kind !== 'administrator' && !viewer.officeIds.length) return false;
    return (await this.organizations.find(organizationId))?.listed === true;
  }
}
