import { payloadOf } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { MembershipModel } from './membership.model.js';

export const InviteMemberPayload = payloadOf('InviteMember', 'organization', () => OrganizationModel);
export const AcceptInvitationPayload = payloadOf('AcceptInvitation', 'membership', () => MembershipModel);
