import { InputType } from '@nestjs/graphql';
import { ChoiceField, IdempotencyKeyField, IdField, IntField, LineField } from '@peyvand/platform';
import { FileObjects, type FileObject } from './file.choices.js';
import { LIMITS } from './file-limits.js';

@InputType({ description: 'Asks for leave to send one file.' })
export class CreateUploadTicketInput {
  @ChoiceField(FileObjects, { description: 'What it will hang on.' }) objectType!: FileObject;
  @IdField({
    description: 'The object, on which it hangs as soon as it is there. Left out where that does not exist yet.',
    optional: true,
  })
  objectId?: string | null;
  @IdField({ description: 'Organization you act for; needed when you act for several.', optional: true })
  organizationId?: string | null;
  @LineField({ description: 'Name of the file.', max: 200 }) name!: string;
  @IntField({ description: 'Bytes.', min: 1, max: LIMITS.drawingBytes }) size!: number;
  @IdempotencyKeyField() idempotencyKey?: string | null;
}

@InputType({ description: 'Hangs a file of yours on what it belongs to.' })
export class AttachFileInput {
  @IdField({ description: 'File.' }) fileId!: string;
  @ChoiceField(FileObjects, { description: 'What it hangs on.' }) objectType!: FileObject;
  @IdField({ description: 'The object.' }) objectId!: string;
}

@InputType({ description: 'Takes a file away for good.' })
export class RemoveFileInput {
  @IdField({ description: 'File.' }) fileId!: string;
}
