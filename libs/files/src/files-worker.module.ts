import { Module } from '@nestjs/common';
import { FilesModule } from './files.module.js';
import { FileSweep } from './jobs/file-sweep.js';
import { SweepFilesClock } from './jobs/sweep-files.clock.js';
import { ScanFile } from './scan/scan-file.js';
import { DrawOpenedFilesHandler, ScanFileHandler, ScanSealedFileHandler } from './scan/scan-file.handlers.js';
import { SmallSizes } from './scan/small-sizes.js';

@Module({
  imports: [FilesModule],
  providers: [
    SmallSizes,
    ScanFile,
    ScanFileHandler,
    ScanSealedFileHandler,
    DrawOpenedFilesHandler,
    FileSweep,
    SweepFilesClock,
  ],
})
export class FilesWorkerModule {}
