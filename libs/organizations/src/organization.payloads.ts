import { payloadOf } from '@peyvand/platform';
import { OrganizationModel } from './organization.model.js';

export const FoundOrganizationPayload = payloadOf('FoundOrganization', 'organization', () => OrganizationModel);
export const UpdateOrganizationPayload = payloadOf('UpdateOrganization', 'organization', () => OrganizationModel);
