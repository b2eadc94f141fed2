import { payloadOf } from '@peyvand/platform';
import { OrganizationModel } from '../organization.model.js';
import { MembershipModel } from './membership.model.js';

export const InviteMemberPayload = payloadOf('InviteMember', 'organization', () => OrganizationModel);
export const WithdrawInvitationPayload = payloadOf('WithdrawInvitation', 'organization', () => OrganizationModel);
export const AcceptInvitationPayload = payloadOf('AcceptInvitation', 'membership', () => MembershipModel);
export const RemoveMemberPayload = payloadOf('RemoveMember', 'organization', () => OrganizationModel);
export const ChangeRolePayload = payloadOf('ChangeRole', 'membership', () => MembershipModel);
export const HandOverPayload = payloadOf('HandOver', 'organization', () => OrganizationModel);
