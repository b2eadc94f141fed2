import { Injectable } from '@nestjs/common';
import { FileCopies } from '@peyvand/files';
import type { Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Steps, Waiting } from '@peyvand/platform';
import { isRfpAsked } from './asked.js';
import type { RfpEntity } from '../rfp.entity.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';
import { authorOf, type RfpSituation } from '../lifecycle/rfp.workflow.js';

/** What a draft waits for while it is written: its author, and the owner. Part of the transaction that changes it. */
@Injectable()
export class RfpDrafts {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly waiting: Waiting,
    private readonly drafts: LeftDrafts,
    private readonly files: FileCopies,
  ) {}

  /** From here the RFP waits in its definition's place. */
  async begun(
    viewer: Viewer,
    { id, definitionVersionId }: RfpEntity,
    situation: RfpSituation,
    copyOf?: string,
  ): Promise<void> {
    if (copyOf) await this.files.run(viewer.personId, 'rfp', copyOf, id);
    await this.drafts.saved(viewer, 'rfp', id, authorOf(situation, viewer));
    if (definitionVersionId) await this.waiting.clear('definition', definitionVersionId);
  }

  /** `before` is the row that was read: where the owner was asked to sign another text, it is written again now. */
  async saved(viewer: Viewer, before: RfpEntity, situation: RfpSituation): Promise<void> {
    if (isRfpAsked(before)) {
      await this.waiting.clear('rfp', before.id);
      const rfp = { ...before, draftRevision: before.draftRevision + 1 };
      await this.steps.waitAnew(this.lifecycle, rfp, situation);
    }
    await this.drafts.saved(viewer, 'rfp', before.id, authorOf(situation, viewer));
  }

  /** It is about to wait for the signature; nobody has left it. */
  async handedOn({ id }: RfpEntity): Promise<void> {
    await this.waiting.clear('rfp', id);
    await this.drafts.ended('rfp', id);
  }
}
