import { payloadOf } from '@peyvand/platform';
import { OfficeModel } from './office.model.js';

export const SetOfficeFieldsPayload = payloadOf('SetOfficeFields', 'office', () => OfficeModel);
export const SetOfficeNumbersPayload = payloadOf('SetOfficeNumbers', 'office', () => OfficeModel);
export const SetOfficeContactPayload = payloadOf('SetOfficeContact', 'office', () => OfficeModel);
export const MarkFallbackOfficePayload = payloadOf('MarkFallbackOffice', 'office', () => OfficeModel);
