import { payloadOf } from '@peyvand/platform';
import { FileModel, UploadTicketModel } from './file.model.js';

export const CreateUploadTicketPayload = payloadOf('CreateUploadTicket', 'ticket', () => UploadTicketModel);
export const AttachFilePayload = payloadOf('AttachFile', 'file', () => FileModel);
