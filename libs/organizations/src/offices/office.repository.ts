import { Injectable } from '@nestjs/common';
import { newId, NotFound } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { OfficeCoverageEntity, OfficeEntity } from './office.entity.js';
import type { OfficeNumbers } from './office.numbers.js';

export interface Coverage {
  readonly officeField: string;
  readonly province: string | null;
}

/** Every write on offices. */
@Injectable()
export class OfficeRepository {
  constructor(private readonly db: Db) {}

  /** Under its lock, so that two administrators do not mix what they set. @throws NotFound */
  async getLocked(id: string): Promise<OfficeEntity> {
    const office = await this.db.manager.findOne(OfficeEntity, {
      where: { organizationId: id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!office) throw new NotFound();
    return office;
  }

  async cover(officeId: string, coverage: readonly Coverage[]): Promise<void> {
    await this.db.query('delete from office_coverage where office_id = $1', [officeId]);
    if (coverage.length)
      await this.db.manager.insert(
        OfficeCoverageEntity,
        coverage.map((one) => ({ id: newId(), officeId, ...one })),
      );
  }

  async setContact(officeId: string, email: string | null, phone: string | null): Promise<void> {
    await this.db.query('update office set contact_email = $2, contact_phone = $3 where organization_id = $1', [
      officeId,
      email,
      phone,
    ]);
  }

  async setNumbers(officeId: string, numbers: Partial<OfficeNumbers>): Promise<void> {
    await this.db.query('update office set numbers = $2 where organization_id = $1', [officeId, numbers]);
  }

  /** There is at most one; the lock lets marks follow each other instead of meeting at the index. */
  async moveFallback(officeId: string): Promise<void> {
    await this.db.query("select pg_advisory_xact_lock(hashtext('peyvand.fallback-office'))");
    await this.db.query('update office set is_fallback = false where is_fallback and organization_id <> $1', [
      officeId,
    ]);
    await this.db.query('update office set is_fallback = true where organization_id = $1', [officeId]);
  }
}
