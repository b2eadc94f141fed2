import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import { Scorer } from '../scoring/scorer.js';
import { StoreScores } from './store-scores.js';

/** Companies scored in one go: the words of an RFP are looked up once for all of them. */
const BATCH = 200;
/** A worker that died with a batch gives it back after this time. */
const LEASE = '10 minutes';

interface Asked {
  organizationId: string;
  askedAt: string;
}

/**
 * Companies whose profile changed are scored again over the open RFPs. Many changes of one company in a short time are
 * one.
 */
@Injectable()
export class RescoreDue {
  constructor(
    private readonly db: Db,
    private readonly scorer: Scorer,
    private readonly scores: StoreScores,
  ) {}

  async ask(organizationId: string): Promise<void> {
    await this.db.query(
      `insert into rescoring (organization_id, asked_at) values ($1, clock_timestamp())
       on conflict (organization_id) do update set asked_at = excluded.asked_at, claimed_until = null`,
      [organizationId],
    );
  }

  /** Answers how many companies it scored. */
  async run(): Promise<number> {
    const asked = await this.claim();
    if (!asked.length) return 0;
    const ids = asked.map(({ organizationId }) => organizationId);
    for (const rfpId of await this.openRfps()) {
      const found = await this.scorer.scoreCompanies(rfpId, ids);
      if (found.scores.length) await this.db.inTransaction(() => this.scores.ofCompanies(rfpId, found));
    }
    await this.done(asked);
    return asked.length;
  }

  private claim(): Promise<Asked[]> {
    return this.db.query<Asked>(
      `update rescoring set claimed_until = clock_timestamp() + interval '${LEASE}'
       where organization_id in (select organization_id from rescoring
         where claimed_until is null or claimed_until < clock_timestamp()
                                 order by asked_at limit $1 for update skip locked)
       returning organization_id as "organizationId", asked_at::text as "askedAt"`,
      [BATCH],
    );
  }

  private async openRfps(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      "select id from rfp where state = 'open' and clock_timestamp() < closes_at order by id",
    );
    return rows.map(({ id }) => id);
  }

  /** What was asked anew meanwhile stays. */
  private async done(asked: readonly Asked[]): Promise<void> {
    await this.db.query(
      `delete from rescoring r using unnest($1::uuid[], $2::timestamptz[]) as a (organization_id, asked_at)
        where r.organization_id = a.organization_id and r.asked_at = a.asked_at`,
      [asked.map(({ organizationId }) => organizationId), asked.map(({ askedAt }) => askedAt)],
    );
  }
}
