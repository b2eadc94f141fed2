import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { waitOf, type Steppable, type Wait } from '@peyvand/platform';
import { DefinitionVersionEntity, DefinitionVersionStepEntity } from './definition-version.entity.js';
import { versionWaits } from './version.waits.js';
import { versionWorkflow, type VersionSituation, type VersionStepName } from './version.workflow.js';
import { LockVersion } from './operations/lock-version.js';
import type { LoadedVersion } from './version-situations.js';

/** How definition versions are stored and for whom they wait. */
@Injectable()
export class VersionLifecycle implements Steppable<
  DefinitionVersionEntity,
  VersionSituation,
  VersionStepName,
  LoadedVersion
> {
  readonly workflow = versionWorkflow;
  readonly entity = DefinitionVersionEntity;
  readonly stepEntity = DefinitionVersionStepEntity;
  readonly drafts = ['drafting'] as const;

  constructor(
    private readonly offices: OfficeReader,
    private readonly locks: LockVersion,
  ) {}

  /** Its problem first: no section is saved and no problem withdrawn meanwhile. */
  lock(id: string | null, viewer: Viewer): Promise<LoadedVersion> {
    return this.locks.get(id, viewer);
  }

  stream(version: DefinitionVersionEntity): string {
    return `definition:${version.id}`;
  }

  payload(version: DefinitionVersionEntity): Record<string, string> {
    return { definitionVersionId: version.id, problemId: version.problemId };
  }

  waits(version: DefinitionVersionEntity, situation: VersionSituation): Promise<Wait | null> {
    return waitOf(versionWaits, version, situation, this.offices);
  }
}
