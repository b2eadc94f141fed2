import { Injectable } from '@nestjs/common';
import { Db, EachDue } from '@peyvand/platform';
import { Scorer } from '../scoring/scorer.js';
import { StoreScores } from './store-scores.js';

/** Companies scored in one go: the words of an RFP are looked up once for all of them. */
const BATCH = 200;
/** Of more than a batch, as after an import, every RFP ranks once when no more have come for so long, or at last. */
const QUIET = '15 seconds';
const AT_LAST = '10 minutes';
/** A worker that died with a batch gives it back after this time. */
const LEASE = '10 minutes';

interface Batch {
  readonly id: string;
  readonly rfpId: string;
  readonly ids: readonly string[];
}

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
    private readonly each: EachDue,
  ) {}

  async ask(organizationIds: readonly string[]): Promise<void> {
    await this.db.query(
      `insert into rescoring (organization_id, asked_at)
       select o.id, clock_timestamp() from organization o where o.id = any($1::uuid[]) order by o.id
       on conflict (organization_id) do update set asked_at = excluded.asked_at, claimed_until = null`,
      [organizationIds],
    );
  }

  /** Answers how many companies it scored; those that failed on some RFP stay asked for until the lease is over. */
  async run(): Promise<number> {
    const { isCrowd, isReady } = await this.crowd();
    if (isCrowd && !isReady) return 0;
    const asked = await this.claim(isCrowd ? null : BATCH);
    if (!asked.length) return 0;
    const ids = asked.map(({ organizationId }) => organizationId);
    const openRfps = await this.openRfps();
    const rfpIds = isCrowd ? await this.leftByRanking(openRfps) : openRfps;
    const left = new Set(rfpIds.flatMap((rfpId) => batchesOf(rfpId, ids)));
    await this.score('matching.rescore', left);
    // What went wrong with all of them is tried with each alone, so that one company keeps back only itself.
    const single = [...left].flatMap(({ rfpId }) => ids.map((id) => ({ id: `${rfpId}:${id}`, rfpId, ids: [id] })));
    const failed = new Set(single);
    await this.score('matching.rescore-one', failed);
    const kept = new Set([...failed].flatMap((one) => one.ids));
    const done = asked.filter(({ organizationId }) => !kept.has(organizationId));
    await this.done(done);
    return done.length;
  }

  /**
   * Batch by batch each would keep its own best, and many more matches than the office wants would remain of all.
   * Answers the RFPs that could not be ranked as a whole.
   */
  private async leftByRanking(rfpIds: readonly string[]): Promise<string[]> {
    const left = new Set(rfpIds);
    await this.each.run({
      name: 'matching.rank-again',
      batch: left.size,
      find: () => [...left].map((id) => ({ id })),
      work: async ({ id }) => {
        const found = await this.scorer.scoreRfp(id);
        await this.db.inTransaction(() => this.scores.ofAll(id, found));
        left.delete(id);
      },
      opensTransaction: true,
    });
    return [...left];
  }

  private async crowd(): Promise<{ isCrowd: boolean; isReady: boolean }> {
    const [asked] = await this.db.query<{ isCrowd: boolean; isReady: boolean | null }>(
      `select count(*) > $1 as "isCrowd", max(asked_at) < clock_timestamp() - interval '${QUIET}'
          or min(asked_at) < clock_timestamp() - interval '${AT_LAST}' as "isReady"
        from rescoring where claimed_until is null or claimed_until < clock_timestamp()`,
      [BATCH],
    );
    return { isCrowd: !!asked?.isCrowd, isReady: !!asked?.isReady };
  }

  /** Takes out of `left` what it scored. */
  private async score(name: string, left: Set<Batch>): Promise<void> {
    await this.each.run({
      name,
      batch: left.size,
      find: () => [...left],
      work: async (batch) => {
        const found = await this.scorer.scoreCompanies(batch.rfpId, batch.ids);
        if (found.scores.length) await this.db.inTransaction(() => this.scores.ofCompanies(batch.rfpId, found));
        left.delete(batch);
      },
      opensTransaction: true,
    });
  }

  /** At most so many, or all. */
  private claim(most: number | null): Promise<Asked[]> {
    return this.db.query<Asked>(
      `update rescoring set claimed_until = clock_timestamp() + interval '${LEASE}'
       where organization_id in (select organization_id from rescoring
         where claimed_until is null or claimed_until < clock_timestamp()
         order by asked_at limit $1 for update skip locked)
       returning organization_id as "organizationId", asked_at::text as "askedAt"`,
      [most],
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

function batchesOf(rfpId: string, ids: readonly string[]): Batch[] {
  return Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, n) => ({
    id: n ? `${rfpId}:batch${n}` : rfpId,
    rfpId,
    ids: ids.slice(n * BATCH, (n + 1) * BATCH),
  }));
}
