import { Injectable } from '@nestjs/common';
import { AccountReader, Throttle } from '@peyvand/accounts';
import type { Viewer } from '@peyvand/kernel';
import { OrganizationReader } from '../organization.reader.js';
import type { InvitationPreviewModel } from './invitation-preview.model.js';
import { InvitationRepository } from './invitation.repository.js';

/** Longer than any token of ours; what is longer is none. */
const TOKEN_MAX = 256;

/** What a link of an invitation offers, for whoever holds it. */
@Injectable()
export class InvitationPreview {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly organizations: OrganizationReader,
    private readonly accounts: AccountReader,
    private readonly throttle: Throttle,
  ) {}

  /** Tries are counted by link and by where they come from; a link of ours starts afresh. @throws Refusal THROTTLED */
  async run(viewer: Viewer, token: string, address: string): Promise<InvitationPreviewModel | null> {
    const read = token.length > TOKEN_MAX ? null : await this.invitations.read(token);
    const counted = read?.id ?? token;
    await this.throttle.count('invitation', counted, address);
    if (!read) return null;
    await this.throttle.forgive('invitation', counted);
    const { organizationId, email, role, invitedBy, state, expiresAt } = read;
    const reader = viewer.personId === null ? null : await this.accounts.findPerson(viewer.personId);
    return {
      organizationName: (await this.organizations.find(organizationId))?.name ?? '',
      isVerified: await this.organizations.isVerifiedAsAny(organizationId),
      invitedBy,
      email,
      role,
      state,
      expiresAt,
      isOtherAddress: reader && reader.email !== email,
    };
  }
}
