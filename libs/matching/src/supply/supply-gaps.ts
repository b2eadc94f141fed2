import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, EachDue, Outbox } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';

const BATCH = 50;

/** Steps after which somebody is or was told. */
const SUPPLIED =
  "exists (select 1 from match s where s.rfp_id = g.rfp_id and s.state in ('approved', 'notified', 'interested', 'declined', 'expired'))";

/** Whether a need finds supply: an RFP without an approved match some days after its opening is a gap on record. */
@Injectable()
export class SupplyGaps {
  constructor(
    private readonly db: Db,
    private readonly offices: OfficeReader,
    private readonly rfps: RfpReader,
    private readonly outbox: Outbox,
    private readonly each: EachDue,
  ) {}

  /** Begins to watch an RFP when it opens. */
  async watch(rfpId: string): Promise<void> {
    const { officeId, officeField, province, openedAt } = await this.rfps.get(rfpId);
    const { supplyGapAfter } = await this.offices.numbers(officeId);
    const dueAt = await this.offices.dueAfter(officeId, supplyGapAfter, openedAt ?? undefined);
    await this.db.query(
      `insert into supply_gap (id, rfp_id, office_id, office_field, province, due_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (rfp_id) do nothing`,
      [newId(), rfpId, officeId, officeField, province, dueAt],
    );
  }

  /** A match was approved or let in. */
  async close(rfpId: string, matchId: string): Promise<void> {
    await this.db.query(
      `update supply_gap set closed_at = clock_timestamp(), closed_by_match = $2
        where rfp_id = $1 and closed_at is null`,
      [rfpId, matchId],
    );
  }

  /** The approval that closed it was undone; another one that stands keeps it closed. */
  async reopen(matchId: string): Promise<void> {
    await this.db.query(
      `update supply_gap g set closed_at = null, closed_by_match = null
        where g.closed_by_match = $1 and not ${SUPPLIED}`,
      [matchId],
    );
  }

  /** Looks at what is due; answers how many RFPs it settled. */
  run(): Promise<number> {
    return this.each.run({
      name: 'matching.supply-gaps',
      batch: BATCH,
      find: (limit) =>
        this.db.query<{ id: string }>(
          `select id from supply_gap where opened_at is null and closed_at is null and due_at <= clock_timestamp()
            order by due_at, id limit $1`,
          [limit],
        ),
      work: ({ id }) => this.settle(id),
    });
  }

  /**
   * Told somebody meanwhile, or no longer open: the watch ends. Otherwise it is a gap, with what was known of the
   * companies.
   */
  private async settle(id: string): Promise<boolean> {
    const row = await this.db.one<{ rfpId: string; isOver: boolean }>(
      `select g.rfp_id as "rfpId", ${SUPPLIED} or r.state <> 'open' as "isOver" from supply_gap g
        join rfp r on r.id = g.rfp_id
       where g.id = $1 and g.opened_at is null and g.closed_at is null for update of g skip locked`,
      [id],
    );
    if (!row) return false;
    if (row.isOver) {
      await this.db.query('update supply_gap set closed_at = clock_timestamp() where id = $1', [id]);
      return true;
    }
    await this.db.query(
      `update supply_gap g set opened_at = clock_timestamp(), companies = s.companies, stored = s.stored,
        hard_failures = coalesce(s.hard_failures, '{}'),
         in_review = (select count(*) from match m where m.rfp_id = g.rfp_id and m.state = 'inReview'),
         rejected = (select count(*) from match m where m.rfp_id = g.rfp_id and m.state = 'rejected')
       from (select 1) one left join lateral (select companies, stored, hard_failures from scoring_run
         where rfp_id = $2 order by finished_at desc limit 1) s on true
       where g.id = $1`,
      [id, row.rfpId],
    );
    await this.outbox.record('supplyGap.opened', { supplyGapId: id, rfpId: row.rfpId });
    return true;
  }
}
