import { Injectable } from '@nestjs/common';
import { DefinitionReader } from '@peyvand/definitions';
import { asJson, Refusal } from '@peyvand/kernel';
import { ProblemReader } from '@peyvand/problems';
import { documentOf, type RfpDocument } from '../content/rfp-document.js';
import { contentFromDefinition } from '../content/from-definition.js';
import type { RfpEntity } from '../rfp.entity.js';

/** Moves a text to the newest approved definition. */
@Injectable()
export class AddendumDefinition {
  constructor(
    private readonly definitions: DefinitionReader,
    private readonly problems: ProblemReader,
  ) {}

  async moved(rfp: RfpEntity, document: RfpDocument): Promise<RfpDocument> {
    const version = await this.definitions.approvedVersion(rfp.problemId);
    if (!version) throw new Refusal('NO_APPROVED_DEFINITION');
    const problem = await this.problems.lockLive(rfp.problemId);
    const { subject } = contentFromDefinition(problem, version.content);
    return documentOf({
      ...rfp,
      title: document.title,
      definitionVersionId: version.id,
      subject: asJson(subject),
      draft: document.content,
      draftNdaText: document.ndaText,
      draftFiles: [...(document.files ?? [])],
    });
  }
}
