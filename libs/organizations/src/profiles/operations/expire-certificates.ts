import { Injectable } from '@nestjs/common';
import { Db, EachDue, Outbox } from '@peyvand/platform';
import { IRAN_ZONE, TODAY } from '@peyvand/reference';
import { ProfileRepository } from '../profile.repository.js';

const BATCH = 100;

/** Stages with the days before the end on which they are reached. */
const DAY_BEFORE_END = { first: 60, second: 14 };
const dayOf = (instant: string): string => `(${instant} at time zone '${IRAN_ZONE}')::date`;
const reached = (days: number): string =>
  `c.valid_until <= ${TODAY} + ${days} and ${dayOf('c.created_at')} <= c.valid_until - ${days}`;

/**
 * Each certificate with the stage it has reached today: 1 on the 60th day before its end, 2 on the 14th, 3 over. A day
 * that had passed when the certificate was added is not reminded of; one on which no worker ran is, on the next.
 */
const DUE = `
  select id, organization_id as "organizationId", stage from (
    select c.*, case when c.valid_until < ${TODAY} then 3 when ${reached(DAY_BEFORE_END.second)} then 2
      when ${reached(DAY_BEFORE_END.first)} and c.valid_until > ${TODAY} + ${DAY_BEFORE_END.second} then 1
      else 0 end as stage
    from certificate c
    where c.removed_at is null and c.valid_until <= ${TODAY} + ${DAY_BEFORE_END.first} and c.told < 3) standing
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
      work: (certificate) => this.announceEnd(certificate),
    });
  }

  private async announceEnd({ id, organizationId, stage }: Due): Promise<boolean> {
    const mine = await this.db.query(
      'update certificate set told = $2 where id = $1 and told < $2 and removed_at is null returning id',
      [id, stage],
    );
    if (!mine.length) return false;
    if (stage === 3) await this.end(id, organizationId);
    else await this.outbox.record('certificate.expiryReminded', { certificateId: id, organizationId });
    return true;
  }

  private async end(certificateId: string, organizationId: string): Promise<void> {
    await this.profiles.scoreAnew(organizationId);
    await this.outbox.record('certificate.expired', { certificateId, organizationId });
  }
}
