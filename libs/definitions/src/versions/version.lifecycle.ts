import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import { waitOf, type Lifecycle, type Wait } from '@peyvand/platform';
import { DefinitionVersionEntity, DefinitionVersionStepEntity } from './definition-version.entity.js';
import { versionWaits } from './version.waits.js';
import { versionWorkflow, type VersionSituation, type VersionStepName } from './version.workflow.js';

/** How definition versions are stored and for whom they wait. */
@Injectable()
export class VersionLifecycle implements Lifecycle<DefinitionVersionEntity, VersionSituation, VersionStepName> {
  readonly workflow = versionWorkflow;
  readonly entity = DefinitionVersionEntity;
  readonly stepEntity = DefinitionVersionStepEntity;
  readonly drafts = ['drafting'] as const;

  constructor(private readonly offices: OfficeReader) {}

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
