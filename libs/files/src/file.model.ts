import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@peyvand/platform';
import { FileKinds, FileReasons, FileStates, type FileKind, type FileReason, type FileState } from './file.choices.js';

@ObjectType('File', { description: 'Something that was attached. Read by who reads what it hangs on.' })
export class FileModel {
  @Field(() => ID, { description: 'Identifier; that of the ticket it came with.' }) id!: string;
  @Field(() => String, { description: 'Its name where it came from.' }) name!: string;
  @Field(() => FileKinds, { nullable: true, description: 'What it is, by its content; null where that is unknown.' })
  kind!: FileKind | null;
  @Field(() => Int, { description: 'Bytes.' }) size!: number;
  @Field(() => FileStates, { description: 'How far it has come.' }) state!: FileState;
  @Field(() => FileReasons, { nullable: true, description: 'Why it was refused; null in other states.' })
  stateReason!: FileReason | null;
  @Field(() => DateTime, { description: 'When it arrived.' }) createdAt!: Date;
  @Field(() => String, { description: 'Random text that the fingerprint begins with.' }) salt!: string;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 over the salt as text and the bytes, by which signatures name it; null where refused.',
  })
  fingerprint!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where it is loaded from, in this session and for ten minutes; null where that is not possible yet.',
  })
  url!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The same for a small picture of it, 320 pixels at most; null where there is none.',
  })
  thumbnailUrl!: string | null;
  @Field(() => String, { nullable: true, description: 'The same for a middle size, 1,280 pixels at most.' })
  previewUrl!: string | null;
}

@ObjectType('UploadTicket', {
  description:
    'Leave to send one file by the tus protocol, in this session: `POST uploadUrl` with `ticket` as metadata.',
})
export class UploadTicketModel {
  @Field(() => ID, { description: 'Identifier; the file will bear it.' }) id!: string;
  @Field(() => String, { description: 'Where the file is sent.' }) uploadUrl!: string;
  @Field(() => String, { description: 'Name of the file.' }) name!: string;
  @Field(() => Int, { description: 'Bytes that were announced.' }) size!: number;
  @Field(() => DateTime, { description: 'Until when it can be sent.' }) expiresAt!: Date;
  @Field(() => FileModel, { nullable: true, description: 'The file; null until all of it is there.' })
  file!: FileModel | null;
}

@ObjectType('FileKindLimit', { description: 'How large files of a kind may be.' })
export class FileKindLimitModel {
  @Field(() => FileKinds, { description: 'Kind.' }) kind!: FileKind;
  @Field(() => [String], { description: 'Endings of names.' }) endings!: string[];
  @Field(() => Int, { description: 'The most bytes of one file.' }) maxBytes!: number;
}

@ObjectType('FileLimits', { description: 'What can be attached, to be told before anything is sent.' })
export class FileLimitsModel {
  @Field(() => [FileKindLimitModel], { description: 'Kinds that are taken.' }) kinds!: FileKindLimitModel[];
  @Field(() => Int, { description: 'The most files on one object.' }) maxFiles!: number;
  @Field(() => Int, { description: 'The most bytes on one object.' }) maxTotalBytes!: number;
  @Field(() => Int, { description: 'What is best sent in one request.' }) pieceBytes!: number;
  @Field(() => Float, { nullable: true, description: 'Bytes your organization may still attach; null for several.' })
  bytesLeft!: number | null;
}
