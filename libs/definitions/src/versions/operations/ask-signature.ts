import { Injectable } from '@nestjs/common';
import { FileReader } from '@peyvand/files';
import { Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import { Idempotency, Steps } from '@peyvand/platform';
import { clarityScore, refusalsOf } from '../../checks/finding.js';
import { signable } from '../../content/definition-document.js';
import { DefinitionGate } from '../definition-gate.service.js';
import type { AskSignatureInput } from '../version.inputs.js';
import { VersionLifecycle } from '../version.lifecycle.js';
import { documentOf } from '../version-situations.js';
import { LockVersion } from './lock-version.js';

/** The definer has written; the text goes through the gate and is frozen for the owner. */
@Injectable()
export class AskSignature {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: VersionLifecycle,
    private readonly locks: LockVersion,
    private readonly gate: DefinitionGate,
    private readonly files: FileReader,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusals DEFINITION_INCOMPLETE or OWNER_NAMED, one per blocking finding. */
  run(viewer: Viewer, input: AskSignatureInput): Promise<string> {
    return this.idempotency.once(viewer, 'askSignature', input, async () => {
      const loaded = await this.locks.get(input.definitionId, viewer);
      if (loaded.version.state !== 'drafting') throw Refusal.stale(loaded.version.id);
      this.lifecycle.workflow.take('askSignature', 'drafting', viewer, {
        ...loaded.situation,
        blocking: 0,
        clarity: 100,
      });
      const findings = await this.gate.findings(loaded);
      Refusals.throwIfAny(refusalsOf('DEFINITION_INCOMPLETE', findings));
      await this.files.requireReady('definition', loaded.version.id);
      const { text, hash } = signable(documentOf(loaded));
      const set = { canonicalText: text, contentHash: hash, askedBy: viewer.personId };
      const situation = { ...loaded.situation, clarity: clarityScore(findings) };
      await this.steps.take(this.lifecycle, 'askSignature', loaded.version, situation, viewer, { set });
      return input.definitionId;
    });
  }
}
