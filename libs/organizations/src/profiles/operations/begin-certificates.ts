import { Injectable } from '@nestjs/common';
import { Db, EachDue } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';
import { ProfileRepository } from '../profile.repository.js';

const BATCH = 100;

interface Due {
  readonly id: string;
  readonly organizationId: string;
}

/** On the first day of a certificate the company is scored with it. */
@Injectable()
export class BeginCertificates {
  constructor(
    private readonly db: Db,
    private readonly profiles: ProfileRepository,
    private readonly each: EachDue,
  ) {}

  /** Answers how many began. Any number of workers may run it: the conditional update lets one of them act. */
  run(): Promise<number> {
    return this.each.run({
      name: 'organizations.begin-certificates',
      batch: BATCH,
      find: (limit) =>
        this.db.query<Due>(
          `select id, organization_id as "organizationId" from certificate
            where begins_on <= ${TODAY} and removed_at is null order by begins_on, id limit $1`,
          [limit],
        ),
      work: (certificate) => this.begin(certificate),
    });
  }

  private async begin({ id, organizationId }: Due): Promise<boolean> {
    const mine = await this.db.query(
      `update certificate set begins_on = null where id = $1 and begins_on <= ${TODAY} and removed_at is null
        returning id`,
      [id],
    );
    if (!mine.length) return false;
    await this.profiles.scoreAnew(organizationId);
    return true;
  }
}
