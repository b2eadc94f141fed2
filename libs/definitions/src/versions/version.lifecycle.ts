import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import type { Lifecycle, Wait } from '@peyvand/platform';
import { DefinitionVersionEntity, DefinitionVersionStepEntity } from './definition-version.entity.js';
import { versionWorkflow, type VersionSituation, type VersionStepName } from './version.workflow.js';

/** How definition versions are stored and for whom they wait. */
@Injectable()
export class VersionLifecycle implements Lifecycle<DefinitionVersionEntity, VersionSituation, VersionStepName> {
  readonly workflow = versionWorkflow;
  readonly entity = DefinitionVersionEntity;
  readonly stepEntity = DefinitionVersionStepEntity;

  constructor(private readonly offices: OfficeReader) {}

  stream(version: DefinitionVersionEntity): string {
    return `definition:${version.id}`;
  }

  payload(version: DefinitionVersionEntity): Record<string, string> {
    return { definitionVersionId: version.id, problemId: version.problemId };
  }

  /**
   * A version whose definer is gone waits for the office, which looks for another; an approved one for its definer to
   * make the RFP.
   */
  async waits(
    { state }: DefinitionVersionEntity,
    { ownerId, definerId, officeId, isEngaged }: VersionSituation,
  ): Promise<Wait | null> {
    const numbers = await this.offices.numbers(officeId);
    const definer = isEngaged ? { organizationId: definerId } : { officeId };
    if (state === 'drafting')
      return { ...definer, until: await this.offices.dueAfter(officeId, numbers.definitionDrafting) };
    if (state === 'ownerReview')
      return { organizationId: ownerId, until: await this.offices.dueAfter(officeId, numbers.definitionOwnerReview) };
    if (state === 'officeReview')
      return { officeId, until: await this.offices.dueAfter(officeId, numbers.definitionOfficeReview) };
    if (state === 'approved') return { ...definer, until: await this.offices.dueAfter(officeId, numbers.rfpDraft) };
    return null;
  }
}
