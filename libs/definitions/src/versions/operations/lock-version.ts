import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { ProblemReader } from '@peyvand/problems';
import { VersionRepository } from '../version.repository.js';
import { VersionSituations, type LoadedVersion } from '../version-situations.js';

/** Loads a version for a step: with its problem locked, no section is saved and no problem withdrawn meanwhile. */
@Injectable()
export class LockVersion {
  constructor(
    private readonly versions: VersionRepository,
    private readonly situations: VersionSituations,
    private readonly problems: ProblemReader,
  ) {}

  /** @throws NotFound for who is no party of it. */
  async get(id: string | null, viewer: Viewer): Promise<LoadedVersion> {
    const { row: version } = await this.situations.get(id, viewer);
    await this.problems.lockLive(version.problemId);
    await this.versions.lock(version.id);
    return this.situations.get(version.id, viewer);
  }
}
