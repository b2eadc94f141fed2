import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, DonePayload, Projected, Projector, RequestContext, mutationOf } from '@peyvand/platform';
import { FileObjects, type FileObject } from './file.choices.js';
import { AttachFileInput, CreateUploadTicketInput, RemoveFileInput } from './file.inputs.js';
import { FileLimitsModel, FileModel, UploadTicketModel } from './file.model.js';
import { AttachFile } from './operations/attach-file.js';
import { CreateUploadTicket } from './operations/create-upload-ticket.js';
import { RemoveFile } from './operations/remove-file.js';
import { TellFileLimits } from './operations/tell-file-limits.js';

const TicketMutation = mutationOf('ticket', () => UploadTicketModel);
const FileMutation = mutationOf('file', () => FileModel);

@Resolver(() => FileModel)
export class FileResolver {
  constructor(
    private readonly projector: Projector,
    private readonly tickets: CreateUploadTicket,
    private readonly attaches: AttachFile,
    private readonly removes: RemoveFile,
    private readonly limits: TellFileLimits,
  ) {}

  @Allow('member')
  @Projected({ kind: 'byKey', target: 'File', arg: 'id' })
  @Query(() => FileModel, { nullable: true, description: 'A file by id; null when there is none that you may read.' })
  file(
    @Args('id', { type: () => ID }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('member')
  @Query(() => FileLimitsModel, { description: 'What can be attached to a kind of object.' })
  fileLimits(
    @Args('objectType', { type: () => FileObjects, description: 'What it would hang on.' }) objectType: FileObject,
    @Args('objectId', {
      type: () => ID,
      nullable: true,
      description: 'The object, where it exists: its office may take larger drawings.',
    })
    objectId: string | null,
    @Context() { viewer }: RequestContext,
  ): Promise<FileLimitsModel> {
    return this.limits.run(viewer, objectType, objectId);
  }

  @Allow('member')
  @TicketMutation('Gives leave to send one file. The object may come later: then attach the file to it within a day.')
  createUploadTicket(
    @Args('input') input: CreateUploadTicketInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.tickets.run(viewer, input);
  }

  @Allow('member')
  @FileMutation('Hangs a file that you sent on an object that you may change. The same again changes nothing.')
  attachFile(
    @Args('input') { fileId, objectType, objectId }: AttachFileInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.attaches.run(viewer, fileId, objectType, objectId);
  }

  @Allow('member')
  @Mutation(() => DonePayload, { description: 'Takes a file away for good, as any change of what it hangs on.' })
  async removeFile(
    @Args('input') { fileId }: RemoveFileInput,
    @Context() { viewer }: RequestContext,
  ): Promise<{ done: boolean }> {
    await this.removes.run(viewer, fileId);
    return { done: true };
  }
}
