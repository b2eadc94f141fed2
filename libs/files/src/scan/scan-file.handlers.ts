import { Injectable } from '@nestjs/common';
import { ScanFile as ScanFileJob, ScanSealedFile, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { ScanFile, type Seen } from './scan-file.js';

@Injectable()
@Handles(ScanFileJob)
export class ScanFileHandler implements JobHandler<typeof ScanFileJob, Seen | null> {
  constructor(private readonly scan: ScanFile) {}

  prepare({ fileId }: PayloadOf<typeof ScanFileJob>): Promise<Seen | null> {
    return this.scan.look(fileId);
  }

  handle({ fileId }: PayloadOf<typeof ScanFileJob>, seen: Seen | null): Promise<void> {
    return this.scan.note(fileId, seen);
  }
}

@Injectable()
@Handles(ScanSealedFile)
export class ScanSealedFileHandler implements JobHandler<typeof ScanSealedFile, Seen | null> {
  constructor(private readonly scan: ScanFile) {}

  prepare({ fileId }: PayloadOf<typeof ScanSealedFile>): Promise<Seen | null> {
    return this.scan.look(fileId);
  }

  handle({ fileId }: PayloadOf<typeof ScanSealedFile>, seen: Seen | null): Promise<void> {
    return this.scan.note(fileId, seen);
  }
}
