import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import type { SetOfficeFieldsInput } from '../office.inputs.js';
import { OfficeRepository, type Coverage } from '../office.repository.js';

/** The administrator says what an office answers for. */
@Injectable()
export class SetOfficeFields {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly offices: OfficeRepository,
  ) {}

  run(viewer: Viewer, { officeId, fields }: SetOfficeFieldsInput): Promise<string> {
    return this.db.inTransaction(async () => {
      await this.offices.getLocked(officeId);
      const coverage = fields.flatMap(({ officeField, provinces }): Coverage[] =>
        (provinces?.length ? provinces : [null]).map((province) => ({ officeField, province })),
      );
      const distinct = [...new Map(coverage.map((one) => [`${one.officeField} ${one.province}`, one])).values()];
      await this.offices.cover(officeId, distinct);
      await this.audit.write(`organization:${officeId}`, viewer, 'office.fieldsSet', { coverage: distinct });
      return officeId;
    });
  }
}
