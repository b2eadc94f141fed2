import { Injectable } from '@nestjs/common';
import { Forbidden, newId, asJson, Refusal, type Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Steps } from '@peyvand/platform';
import { CreateImportedProblem } from '@peyvand/problems';
import { OTHER_FIELD } from '@peyvand/reference';
import { CompetenceCheck } from '../content/competence-check.js';
import { rfpSearchColumns } from '../content/rfp-search.js';
import { documentOf, signable } from '../content/rfp-document.js';
import { untouched } from '../operations/untouched.js';
import type { RfpEntity } from '../rfp.entity.js';
import type { ImportRfpRow } from '../rfp.inputs.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';
import { RfpRepository } from '../rfp.repository.js';
import type { ImportedRfp } from '../rfp.payloads.js';
import { contentOf, subjectOf, summaryOf } from './imported-content.js';
import { ListedOwners } from './listed-owners.js';

/**
 * Brings in RFPs from elsewhere: a problem accepted for a listed owner, and the RFP at review. By an administrator or
 * the platform itself.
 */
@Injectable()
export class ImportRfps {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly rfps: RfpRepository,
    private readonly problems: CreateImportedProblem,
    private readonly offices: OfficeReader,
    private readonly owners: ListedOwners,
    private readonly competences: CompetenceCheck,
  ) {}

  /** One transaction for all rows: a refused row names its place and leaves nothing of the others. */
  run(viewer: Viewer, rows: readonly ImportRfpRow[]): Promise<ImportedRfp[]> {
    if (viewer.kind !== 'administrator' && !viewer.isSystem) throw new Forbidden('Only an administrator imports');
    return this.db.inTransaction(async () => {
      await this.db.query("select pg_advisory_xact_lock(hashtext('peyvand.import-rfps'))");
      const imported: ImportedRfp[] = [];
      for (const [place, row] of rows.entries()) imported.push(await this.one(viewer, row, `rows.${place}`));
      return imported;
    });
  }

  private async one(viewer: Viewer, row: ImportRfpRow, path: string): Promise<ImportedRfp> {
    const known = await this.db.one<{ id: string }>('select id from rfp where external_id = $1', [row.externalId]);
    if (known) return { externalId: row.externalId, rfpId: known.id, isNew: false };
    await this.requireTime(row, path);
    const content = contentOf(row);
    await this.competences.require(content, {}, `${path}.requirements`);
    const owner = await this.owners.find(row, path);
    const officeField = row.officeField ?? OTHER_FIELD;
    const province = row.province ?? owner.province;
    const officeId = await this.offices.route({ officeField, province });
    if (!officeId) throw new Refusal('NO_OFFICE', `${path}.officeField`);
    const problemId = await this.problems.run(viewer, {
      ownerId: owner.id,
      officeId,
      language: row.language,
      title: row.title,
      symptom: summaryOf(row),
      province,
      officeField,
    });
    const values = await this.valuesOf(viewer, row, { officeField, province, officeId, problemId });
    const document = documentOf(values);
    const created = { ...values, draftHash: signable(document).hash, ...rfpSearchColumns(row.title, content.summary) };
    const situation = {
      ownerId: owner.id,
      definerId: null,
      officeId,
      officeIds: [officeId],
      origin: values.origin,
      blocking: 0,
      isUninvolved: false,
    };
    await this.steps.create(this.lifecycle, 'import', created, situation, viewer);
    await this.rfps.addVersion(values.id, document, null, values.versionId);
    return { externalId: row.externalId, rfpId: values.id, isNew: true };
  }

  /** @throws Refusal CLOSES_TOO_EARLY where the call would close before it opens */
  private async requireTime(row: ImportRfpRow, path: string): Promise<void> {
    const now = await this.db.now();
    const opening = row.opensAt && row.opensAt > now ? row.opensAt : now;
    if (row.closesAt <= opening)
      throw new Refusal('CLOSES_TOO_EARLY', `${path}.closesAt`, {
        externalId: row.externalId,
        earliest: opening.toISOString(),
      });
  }

  private async valuesOf(
    viewer: Viewer,
    row: ImportRfpRow,
    place: Pick<RfpEntity, 'officeField' | 'province' | 'officeId' | 'problemId'>,
  ) {
    const now = await this.db.now();
    return {
      ...untouched,
      ...place,
      id: newId(),
      versionId: newId(),
      definitionVersionId: null,
      origin: 'imported' as const,
      externalId: row.externalId,
      title: row.title,
      language: row.language,
      confidentiality: 'public' as const,
      problemConfidentiality: 'public' as const,
      trlTarget: null,
      draft: asJson(contentOf(row)),
      subject: subjectOf(row),
      draftNdaText: null,
      opensAt: row.opensAt ?? null,
      closesAt: row.closesAt,
      enteredBy: viewer.personId,
      createdBy: viewer.personId,
      createdAt: now,
      submittedAt: now,
    };
  }
}
