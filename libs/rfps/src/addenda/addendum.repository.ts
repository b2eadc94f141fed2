import { Injectable } from '@nestjs/common';
import { NotFound, asJson, Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts, type Author } from '@peyvand/organizations';
import { Db, DraftBases, violatedUnique, Waiting } from '@peyvand/platform';
import { signable, type RfpDocument } from '../content/rfp-document.js';
import type { RfpEntity } from '../rfp.entity.js';
import { RfpRepository } from '../rfp.repository.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { AddendumEntity } from './addendum.entity.js';
import type { SaveAddendumInput } from './addendum.inputs.js';
import type { AddendumText } from './addendum.payloads.js';
import type { AddendumSituation } from './addendum.workflow.js';
import { differences } from './differences.js';

export interface LoadedAddendum {
  readonly row: AddendumEntity;
  readonly rfp: RfpEntity;
  readonly situation: AddendumSituation;
}

@Injectable()
export class AddendumRepository {
  constructor(
    private readonly db: Db,
    private readonly rfps: RfpRepository,
    private readonly situations: RfpSituations,
    private readonly waiting: Waiting,
    private readonly drafts: LeftDrafts,
    private readonly bases: DraftBases,
  ) {}

  /** Locks the RFP and then its addendum. @throws NotFound for who does not make the RFP. */
  async lock(id: string | null, viewer: Viewer): Promise<LoadedAddendum> {
    const known = id ? await this.db.manager.findOneBy(AddendumEntity, { id }) : null;
    const { rfp, situation } = await this.of(known?.rfpId ?? null, viewer, known?.kind ?? 'minor');
    const addendum = await this.db.manager.findOne(AddendumEntity, {
      where: { id: known?.id ?? '' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!addendum) throw new NotFound();
    return { row: addendum, rfp, situation: { ...situation, kind: addendum.kind } };
  }

  /** The RFP, locked, and what steps of its addenda are decided by. */
  async of(
    rfpId: string | null,
    viewer: Viewer,
    kind: AddendumEntity['kind'],
  ): Promise<{ rfp: RfpEntity; situation: AddendumSituation }> {
    const { row: rfp, situation } = await this.situations.lock(rfpId, viewer);
    const now = await this.db.now();
    const { ownerId, definerId, officeId, officeIds, isUninvolved, problemId, isRecused, declared, actsForOwner } =
      situation;
    const isTaking = rfp.state === 'open' && rfp.closesAt !== null && rfp.closesAt > now;
    return {
      rfp,
      situation: {
        ownerId,
        definerId,
        officeId,
        officeIds,
        kind,
        isTaking,
        isUninvolved,
        problemId,
        isRecused,
        declared,
        actsForOwner,
      },
    };
  }

  /** The text in force, with the dates in force. */
  async documentInForce(rfp: RfpEntity): Promise<RfpDocument> {
    const version = await this.rfps.version(rfp.versionId);
    if (!version) throw new NotFound();
    const { questionsUntil, answersUntil, closesAt } = rfp;
    const timeline = { ...version.content.content.timeline, questionsUntil, answersUntil, closesAt };
    return asJson({ ...version.content, content: { ...version.content.content, timeline } });
  }

  /** @throws Refusal ADDENDUM_UNDER_WAY where another one is. */
  async refusingSecond<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violatedUnique(error) === 'addendum_one_under_way') throw new Refusal('ADDENDUM_UNDER_WAY');
      throw error;
    }
  }

  async nextNumber(rfpId: string): Promise<number> {
    const row = await this.db.one<{ last: number }>(
      'select coalesce(max(number), 0)::integer as last from addendum where rfp_id = $1',
      [rfpId],
    );
    return (row?.last ?? 0) + 1;
  }

  /** What the draft says now, against the text in force. The revision decides who of two was first. */
  async save(
    addendum: AddendumEntity,
    rfp: RfpEntity,
    document: RfpDocument,
    changes: Partial<AddendumEntity>,
    viewer: Viewer,
  ): Promise<void> {
    const saved = await this.db.manager.update(
      AddendumEntity,
      { id: addendum.id, state: 'draft', revision: addendum.revision },
      {
        ...changes,
        document: asJson(document),
        differences: differences(await this.documentInForce(rfp), document),
        contentHash: signable(document).hash,
        revision: addendum.revision + 1,
      },
    );
    if (!saved.affected) throw Refusal.stale(addendum.id);
    await this.bases.keep(addendum.id, addendum.revision, textOf(addendum));
    await this.rfps.addEditor(rfp.id, viewer);
  }

  /** To a writer that another one overtook. */
  stale(addendum: AddendumEntity, input: SaveAddendumInput): Promise<Refusal> {
    const { addendumId, revision, takeNewestDefinition: _, ...refused } = input;
    const current = { revision: addendum.revision, text: textOf(addendum) };
    return this.bases.stale({ objectId: addendumId, read: revision, current, refused });
  }

  /** It is written: nobody waits for a signature of an earlier text. */
  async waitForAuthor(id: string, author: Author, viewer: Viewer): Promise<void> {
    await this.waiting.clear('addendum', id);
    await this.drafts.saved(viewer, 'addendum', id, author);
  }

  async delete(addendum: AddendumEntity): Promise<void> {
    await this.db.query('delete from addendum where id = $1', [addendum.id]);
    await this.waiting.clear('addendum', addendum.id);
    await this.bases.drop(addendum.id);
    await this.drafts.ended('addendum', addendum.id);
  }
}

const textOf = ({ kind, reason, document }: AddendumEntity): AddendumText => ({
  kind,
  reason,
  title: document.title,
  ndaText: document.ndaText,
  content: document.content,
});
