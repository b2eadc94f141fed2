import { Injectable } from '@nestjs/common';
import { DrawOpenedFiles, ScanFile as ScanFileJob, ScanSealedFile, type PayloadOf } from '@peyvand/contracts';
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

@Injectable()
@Handles(DrawOpenedFiles)
export class DrawOpenedFilesHandler implements JobHandler<typeof DrawOpenedFiles, string[]> {
  constructor(private readonly scan: ScanFile) {}

  prepare({ proposalId }: PayloadOf<typeof DrawOpenedFiles>): Promise<string[]> {
    return this.scan.drawOpened(proposalId);
  }

  handle(_payload: PayloadOf<typeof DrawOpenedFiles>, drawn: string[]): Promise<void> {
    return this.scan.noteDrawn(drawn);
  }
}
