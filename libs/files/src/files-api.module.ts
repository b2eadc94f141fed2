import { Module } from '@nestjs/common';
import { DownloadLinks } from './download-links.js';
import { FileFieldsResolver } from './file-fields.resolver.js';
import { FileResolver } from './file.resolver.js';
import { FilesModule } from './files.module.js';
import { AttachFile } from './operations/attach-file.js';
import { CreateUploadTicket } from './operations/create-upload-ticket.js';
import { LoadFile } from './operations/load-file.js';
import { ReceiveFile } from './operations/receive-file.js';
import { RemoveFile } from './operations/remove-file.js';
import { TellFileLimits } from './operations/tell-file-limits.js';
import { UploadLocks } from './upload/upload-locks.js';
import { UploadServer } from './upload/upload-server.js';

const operations = [CreateUploadTicket, AttachFile, RemoveFile, TellFileLimits, ReceiveFile, LoadFile];

@Module({
  imports: [FilesModule],
  providers: [...operations, DownloadLinks, UploadLocks, UploadServer, FileResolver, FileFieldsResolver],
})
export class FilesApiModule {}
