import { Injectable } from '@nestjs/common';
import { refusalsOf } from '@peyvand/definitions';
import { FileReader } from '@peyvand/files';
import { Refusal, Refusals, type Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { OwnerLeaks } from '@peyvand/problems';
import type { RfpDocument } from '../content/rfp-document.js';
import { rfpSearchColumns } from '../content/rfp-search.js';
import type { RfpEntity } from '../rfp.entity.js';
import { RfpGate } from '../writing/rfp-gate.js';
import { datesOf } from '../dates/rfp-timing.js';
import { AddendumRepository, type LoadedAddendum } from './addendum.repository.js';
import { differences, materialPlace } from './differences.js';

/** The RFP's columns that carry what a document says. */
export function addendumColumns({
  title,
  definitionVersionId,
  subject,
  content,
  ndaText,
  files,
}: RfpDocument): Partial<RfpEntity> {
  const { questionsUntil, answersUntil, closesAt } = datesOf(content.timeline);
  return {
    title,
    definitionVersionId,
    subject,
    draft: content,
    draftNdaText: ndaText,
    draftFiles: files ? [...files] : [],
    trlTarget: subject.trlTarget ?? null,
    ...rfpSearchColumns(title, content.summary),
    questionsUntil,
    answersUntil,
    closesAt,
  };
}

/** Whether an addendum may be published as it is, now. */
@Injectable()
export class AddendumCheck {
  constructor(
    private readonly db: Db,
    private readonly addenda: AddendumRepository,
    private readonly gate: RfpGate,
    private readonly offices: OfficeReader,
    private readonly leaks: OwnerLeaks,
    private readonly files: FileReader,
  ) {}

  /**
   * @throws Refusal REASON_REQUIRED, NOTHING_CHANGED, FILES_NOT_READY, OWNER_NAMED, MATERIAL_CHANGE,
   *   RFP_INCOMPLETE, or one of the dates.
   */
  async require({ row: addendum, rfp }: LoadedAddendum): Promise<void> {
    if (!addendum.reason) throw new Refusal('REASON_REQUIRED', 'reason');
    const changes = differences(await this.addenda.documentInForce(rfp), addendum.document);
    if (!changes.length) throw new Refusal('NOTHING_CHANGED');
    await this.leaks.refuseOf(rfp, { reason: addendum.reason });
    await this.files.requireReady('addendum', addendum.id);
    const refusals = refusalsOf(
      'RFP_INCOMPLETE',
      await this.gate.findings({ ...rfp, ...addendumColumns(addendum.document) }),
    );
    Refusals.throwIfAny(refusals.filter(({ code }) => code === 'OWNER_NAMED'));
    const place = materialPlace(changes);
    if (place && addendum.kind === 'minor') throw new Refusal('MATERIAL_CHANGE', `content.${place}`);
    await this.dates(rfp, addendum.document, addendum.kind === 'material');
    Refusals.throwIfAny(refusals);
  }

  /** Who approved the definition that the RFP moves to is no second officer. */
  async requireUninvolvedIn({ row: addendum }: LoadedAddendum, viewer: Viewer): Promise<void> {
    const approved = await this.db.one('select 1 from definition_version where id = $1 and approved_by = $2', [
      addendum.document.definitionVersionId,
      viewer.personId,
    ]);
    if (approved) throw new Refusal('SECOND_OFFICER_REQUIRED');
  }

  private async dates(rfp: RfpEntity, { content }: RfpDocument, isMaterial: boolean): Promise<void> {
    const { questionsUntil, answersUntil, closesAt } = datesOf(content.timeline);
    if (!closesAt || (rfp.closesAt && closesAt < rfp.closesAt))
      throw new Refusal('DEADLINE_ONLY_LATER', 'content.timeline.closesAt', {
        closesAt: rfp.closesAt?.toISOString() ?? '',
      });
    if (questionsUntil && answersUntil && questionsUntil > answersUntil)
      throw new Refusal('ANSWERS_TOO_LATE', 'content.timeline.questionsUntil');
    const { answersLead, addendumMinLeft } = await this.offices.numbers(rfp.officeId);
    if (answersUntil && (await this.offices.dueAfter(rfp.officeId, answersLead, answersUntil)) > closesAt)
      throw new Refusal('ANSWERS_TOO_LATE', 'content.timeline.answersUntil', { answersLead });
    if (!isMaterial) return;
    const earliest = await this.offices.dueAfter(rfp.officeId, addendumMinLeft);
    if (closesAt < earliest)
      throw new Refusal('CLOSES_TOO_EARLY', 'content.timeline.closesAt', {
        earliest: earliest.toISOString(),
        addendumMinLeft,
      });
  }
}
