import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AppConfig } from '@peyvand/platform';
import { FileCopies } from './file-copies.js';
import { FileReader } from './file.reader.js';
import { FileRepository } from './file.repository.js';
import { FileSpace } from './file-space.js';
import { HangFiles } from './hang-files.js';
import { Scanner } from './scan/scanner.js';
import { DiskStorage } from './storage/disk-storage.js';
import { FileStorage } from './storage/file-storage.js';
import { S3Storage } from './storage/s3-storage.js';
import { FileHolders } from './takes-files.js';
import { Staging } from './upload/staging.js';

const storage = {
  provide: FileStorage,
  inject: [AppConfig],
  useFactory: ({ files }: AppConfig): FileStorage =>
    files.s3 ? new S3Storage(files.s3) : new DiskStorage(join(files.directory, 'store')),
};
const services = [FileRepository, FileReader, FileCopies, FileHolders, FileSpace, HangFiles, Staging, Scanner];

@Module({ imports: [DiscoveryModule], providers: [storage, ...services], exports: [FileStorage, ...services] })
export class FilesModule {}
