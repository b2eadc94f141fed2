import { payloadOf } from '@peyvand/platform';
import { OrganizationCapacityModel } from './capacity.model.js';

export const RequestCapacityPayload = payloadOf('RequestCapacity', 'capacity', () => OrganizationCapacityModel);
export const VerifyCapacityPayload = payloadOf('VerifyCapacity', 'capacity', () => OrganizationCapacityModel);
export const SendBackCapacityPayload = payloadOf('SendBackCapacity', 'capacity', () => OrganizationCapacityModel);
export const RefuseCapacityPayload = payloadOf('RefuseCapacity', 'capacity', () => OrganizationCapacityModel);
export const RevokeCapacityPayload = payloadOf('RevokeCapacity', 'capacity', () => OrganizationCapacityModel);
export const RenewCapacityPayload = payloadOf('RenewCapacity', 'capacity', () => OrganizationCapacityModel);
export const AssignCapacityPayload = payloadOf('AssignCapacity', 'capacity', () => OrganizationCapacityModel);
export const ResubmitCapacityPayload = payloadOf('ResubmitCapacity', 'capacity', () => OrganizationCapacityModel);
