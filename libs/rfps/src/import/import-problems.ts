import { Injectable } from '@nestjs/common';
import { Forbidden, Refusal, type Viewer } from '@peyvand/kernel';
import { ImportedObjects, OfficeReader } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import { CreateImportedProblem } from '@peyvand/problems';
import { OTHER_FIELD } from '@peyvand/reference';
import type { ImportProblemRow } from './import-problem.input.js';
import { ListedOwners } from './listed-owners.js';

/** Brings in problems of listed organizations, accepted and routed to an office. The same id again changes nothing. */
@Injectable()
export class ImportProblems {
  constructor(
    private readonly db: Db,
    private readonly problems: CreateImportedProblem,
    private readonly offices: OfficeReader,
    private readonly owners: ListedOwners,
    private readonly imported: ImportedObjects,
  ) {}

  /** @throws Refusal that names the column; nothing of the row is kept then */
  async run(viewer: Viewer, row: ImportProblemRow): Promise<{ isNew: boolean }> {
    if (viewer.kind !== 'administrator' && !viewer.isSystem) throw new Forbidden('Only an administrator imports');
    return this.db.inTransaction(async () => {
      if (await this.imported.has('problem', row.externalId)) return { isNew: false };
      const owner = await this.owners.find(row, '');
      const officeField = row.officeField ?? OTHER_FIELD;
      const province = row.province ?? owner.province;
      const officeId = await this.offices.route({ officeField, province });
      if (!officeId) throw new Refusal('NO_OFFICE', 'officeField');
      const id = await this.problems.run(viewer, {
        ownerId: owner.id,
        officeId,
        language: row.language,
        title: row.title,
        symptom: row.symptom,
        province,
        officeField,
      });
      await this.imported.add('problem', row.externalId, id);
      return { isNew: true };
    });
  }
}
