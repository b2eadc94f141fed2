import { Injectable } from '@nestjs/common';
import { Db, EachDue, Outbox } from '@peyvand/platform';
import { ProfileRepository } from '../profile.repository.js';

const BATCH = 100;

/**
 * Each certificate with the stage it has reached today: 1 within 60 days, 2 within 14, 3 over. A stage that was passed
 * over is not made up for.
 */
const DUE = `
  select id, organization_id as "organizationId", stage from (
    select c.*, case when c.valid_until < current_date then 3 when c.valid_until < current_date + 14 then 2
      when c.valid_until < current_date + 60 then 1 else 0 end as stage
    from certificate c where c.removed_at is null and c.valid_until < current_date + 60 and c.told < 3) reached
  where stage > told order by valid_until, id limit $1`;

interface Due {
  readonly id: string;
  readonly organizationId: string;
  readonly stage: 1 | 2 | 3;
}

/** Reminds of certificates that end, and on the day after their last one lets the company be scored without them. */
@Injectable()
export class ExpireCertificates {
  constructor(
    private readonly db: Db,
    private readonly profiles: ProfileRepository,
    private readonly outbox: Outbox,
    private readonly each: EachDue,
  ) {}

  /** Answers how many were told of. Any number of workers may run it: the conditional update lets one of them act. */
  run(): Promise<number> {
    return this.each.run({
      name: 'organizations.expire-certificates',
      batch: BATCH,
      find: (limit) => this.db.query<Due>(DUE, [limit]),
      work: (certificate) => this.tell(certificate),
    });
  }

  private async tell({ id, organizationId, stage }: Due): Promise<boolean> {
    const mine = await this.db.query(
      'update certificate set told = $2 where id = $1 and told < $2 and removed_at is null returning id',
      [id, stage],
    );
    if (!mine.length) return false;
    if (stage === 3) await this.end(id, organizationId);
    else await this.outbox.record('certificate.expiryReminded', { certificateId: id, organizationId });
    return true;
  }

  private async end(id: string, organizationId: string): Promise<void> {
    await this.profiles.touch(organizationId);
    const profile = await this.db.one<{ id: string }>(
      'select current_version_id as id from profile where organization_id = $1',
      [organizationId],
    );
    if (profile) await this.outbox.record('profile.changed', { organizationId, profileVersionId: profile.id });
    await this.outbox.record('certificate.expired', { certificateId: id, organizationId });
  }
}
