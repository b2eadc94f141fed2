import { Injectable } from '@nestjs/common';
import { FileReader } from '@peyvand/files';
import { Refusals, requireMet, type Viewer } from '@peyvand/kernel';
import { Idempotency, Steps } from '@peyvand/platform';
import { clarityScore, refusalsOf } from '../../checks/finding.js';
import { signable } from '../../content/definition-document.js';
import { DefinitionGate } from '../definition-gate.service.js';
import type { AskSignatureInput } from '../version.inputs.js';
import { VersionLifecycle } from '../version.lifecycle.js';
import { documentOf, type LoadedVersion } from '../version-situations.js';
import { isClear } from '../version.workflow.js';

/** The definer has written; the text goes through the gate and is frozen for the owner. */
@Injectable()
export class AskSignature {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: VersionLifecycle,
    private readonly gate: DefinitionGate,
    private readonly files: FileReader,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusals DEFINITION_INCOMPLETE or OWNER_NAMED, one per blocking finding. */
  run(viewer: Viewer, input: AskSignatureInput): Promise<string> {
    return this.idempotency.once(viewer, 'askSignature', input, async () => {
      const prepare = async (loaded: LoadedVersion) => {
        const findings = await this.gate.findings(loaded);
        Refusals.throwIfAny(refusalsOf('DEFINITION_INCOMPLETE', findings));
        await this.files.requireReady('definition', loaded.row.id);
        const { situation } = loaded;
        requireMet([isClear], { ...situation, clarity: clarityScore(findings) });
        const { text, hash } = signable(documentOf(loaded));
        return { set: { canonicalText: text, contentHash: hash, askedBy: viewer.personId } };
      };
      const assuming = { blocking: 0, clarity: 100 };
      return this.steps.run(this.lifecycle, 'askSignature', input.definitionId, viewer, { assuming, prepare });
    });
  }
}
