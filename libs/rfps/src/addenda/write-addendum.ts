import { Injectable } from '@nestjs/common';
import { newId, asJson, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db, Idempotency, Steps } from '@peyvand/platform';
import { CompetenceCheck } from '../content/competence-check.js';
import { signable, type RfpDocument } from '../content/rfp-document.js';
import { withIds, given } from '../content/with-ids.js';
import { authorOf, requireWriter } from '../lifecycle/rfp.workflow.js';
import { addendumActs } from './addendum.acts.js';
import { AddendumDefinition } from './addendum-definition.js';
import type { CreateAddendumInput, DeleteAddendumInput, SaveAddendumInput } from './addendum.inputs.js';
import { AddendumLifecycle } from './addendum.lifecycle.js';
import { AddendumRepository } from './addendum.repository.js';

/** Owner and definer write what an open RFP shall say. */
@Injectable()
export class WriteAddendum {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: AddendumLifecycle,
    private readonly addenda: AddendumRepository,
    private readonly definitions: AddendumDefinition,
    private readonly competences: CompetenceCheck,
    private readonly audit: Audit,
    private readonly idempotency: Idempotency,
  ) {}

  create(viewer: Viewer, input: CreateAddendumInput): Promise<string> {
    return this.idempotency.once(viewer, 'createAddendum', input, async () => {
      const { rfp, situation } = await this.addenda.of(input.rfpId, viewer, input.kind);
      this.lifecycle.workflow.take('create', null, viewer, situation);
      const document = await this.addenda.documentInForce(rfp);
      const values = {
        id: newId(),
        rfpId: rfp.id,
        number: await this.addenda.nextNumber(rfp.id),
        kind: input.kind,
        document,
        differences: [],
        reason: null,
        revision: 1,
        contentHash: signable(document).hash,
        askedHash: null,
        askedRevision: null,
        askedBy: null,
        askedAt: null,
        signedBy: null,
        signedAt: null,
        approvedBy: null,
        versionId: null,
        createdBy: viewer.personId ?? '',
        createdAt: await this.db.now(),
        publishedAt: null,
      };
      const { id } = await this.addenda.refusingSecond(() =>
        this.steps.create(this.lifecycle, 'create', values, situation, viewer),
      );
      await this.addenda.waitForAuthor(id, authorOf(situation, viewer), viewer);
      return id;
    });
  }

  /**
   * @throws Refusal STALE when it was saved since it was read; it carries what both began from, what stands now, and
   * what was refused.
   */
  save(viewer: Viewer, input: SaveAddendumInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row: addendum, rfp, situation } = await this.addenda.lock(input.addendumId, viewer);
      requireWriter(situation, viewer);
      if (addendum.state !== 'draft' || addendum.revision !== input.revision)
        throw await this.addenda.stale(addendum, input);
      const moved = input.takeNewestDefinition
        ? await this.definitions.moved(rfp, addendum.document)
        : addendum.document;
      const document = asJson({
        ...moved,
        title: input.title ?? moved.title,
        ...(input.ndaText === undefined ? {} : { ndaText: input.ndaText || null }),
        content: withIds({ ...moved.content, ...given(input.content ?? {}) }),
      }) as RfpDocument;
      await this.competences.require(document.content, addendum.document.content);
      const changes = {
        kind: input.kind ?? addendum.kind,
        ...(input.reason === undefined ? {} : { reason: input.reason || null }),
      };
      await this.addenda.save(addendum, rfp, document, changes, viewer);
      await this.addenda.waitForAuthor(addendum.id, authorOf(situation, viewer), viewer);
      await this.audit.write(`rfp:${rfp.id}`, viewer, 'addendum.edited', {
        id: addendum.id,
        revision: addendum.revision + 1,
      });
      return addendum.id;
    });
  }

  /** Only what was never published is deleted; its number is given to the next one. Answers the RFP's id. */
  delete(viewer: Viewer, { addendumId }: DeleteAddendumInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row: addendum, rfp, situation } = await this.addenda.lock(addendumId, viewer);
      if (addendum.state !== 'draft') throw Refusal.stale(addendum.id);
      addendumActs.require('delete', addendum.state, viewer, situation);
      await this.addenda.delete(addendum);
      await this.audit.write(`rfp:${rfp.id}`, viewer, 'addendum.deleted', { id: addendum.id, number: addendum.number });
      return rfp.id;
    });
  }
}
