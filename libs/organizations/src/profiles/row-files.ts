import { Injectable } from '@nestjs/common';
import { TakesFilesOf, type Holding, type TakesFiles } from '@peyvand/files';
import type { Viewer } from '@peyvand/kernel';
import { ProfileRows } from './profile-rows.js';

/** Papers of a certificate come and go as long as it stands. */
@Injectable()
@TakesFilesOf('certificate')
export class CertificateFiles implements TakesFiles {
  constructor(private readonly rows: ProfileRows) {}

  async holdForFiles(viewer: Viewer, certificateId: string): Promise<Holding> {
    return { stream: `organization:${await this.rows.lock('certificate', certificateId, viewer)}` };
  }
}

/** Photos and references of a past project do as well. */
@Injectable()
@TakesFilesOf('pastProject')
export class PastProjectFiles implements TakesFiles {
  constructor(private readonly rows: ProfileRows) {}

  async holdForFiles(viewer: Viewer, pastProjectId: string): Promise<Holding> {
    return { stream: `organization:${await this.rows.lock('past_project', pastProjectId, viewer)}` };
  }
}
