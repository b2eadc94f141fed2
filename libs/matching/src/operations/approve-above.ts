import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency } from '@peyvand/platform';
import { rfpParties } from '@peyvand/rfps';
import { isNewcomerSql } from '../queue/newcomer-place.js';
import { DecideMatch } from './decide-match.js';

/** One request must not hold its transaction for long; what is left is reported and approved by the next one. */
const BATCH = 50;
/** What is wrong with the RFP or the officer is said once, not for each match. */
const OF_ALL: readonly string[] = ['RFP_NOT_OPEN', 'PROBLEM_WITHDRAWN', 'CONFLICT_NOT_DECLARED', 'RECUSED'];
/** Newcomers named in the answer; of more only the number. */
const NEWCOMERS = 20;

export interface BulkOutcome {
  readonly matchId: string;
  readonly result: 'approved' | 'refused' | 'leftOpen';
  readonly code: string | null;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

export interface MatchBatch {
  readonly rfpId: string;
  readonly outcomes: readonly BulkOutcome[];
  /** In review above the score and not reached by this batch. */
  readonly remaining: number;
  /** Newcomers below the score, all of them. */
  readonly newcomersOpen: number;
}

interface Input {
  rfpId: string;
  minScore: number;
  idempotencyKey?: string | null;
}

/**
 * Approves the best matches of an RFP at once, each by the same rules as alone.
 */
@Injectable()
export class ApproveAbove {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly deciding: DecideMatch,
  ) {}

  async run(viewer: Viewer, input: Input): Promise<MatchBatch> {
    const id = await this.idempotency.once(viewer, 'approveMatchesAbove', input, () => this.approve(viewer, input));
    const row = await this.db.one<MatchBatch>(
      'select rfp_id as "rfpId", outcomes, remaining, newcomers_open as "newcomersOpen" from match_batch where id = $1',
      [id],
    );
    if (!row) throw new Error('The batch is gone');
    return row;
  }

  /**
   * In the order of the companies, so that two batches that lock the same ones do not wait for each other in a ring.
   */
  private async approve(viewer: Viewer, { rfpId, minScore }: Input): Promise<string> {
    await this.require(viewer, rfpId);
    const open = await this.inReview(rfpId);
    const above = open.filter(({ score }) => score >= minScore);
    const batch = above.slice(0, BATCH).sort((a, b) => (a.organizationId < b.organizationId ? -1 : 1));
    const outcomes = new Map<string, BulkOutcome>();
    for (const { id } of batch) outcomes.set(id, await this.one(viewer, id));
    const newcomers = open.filter(({ score, isNewcomer }) => isNewcomer && score < minScore);
    const shown: BulkOutcome[] = [
      ...above.flatMap(({ id }) => outcomes.get(id) ?? []),
      ...newcomers
        .slice(0, NEWCOMERS)
        .map(({ id }) => ({ matchId: id, result: 'leftOpen' as const, code: null, params: [] })),
    ];
    const id = newId();
    await this.db.query(
      `insert into match_batch (id, rfp_id, by_person, min_score, outcomes, remaining, newcomers_open, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())`,
      [id, rfpId, viewer.personId, minScore, JSON.stringify(shown), above.length - batch.length, newcomers.length],
    );
    return id;
  }

  /** A refusal comes before anything of the match was written, so the others go on in the same transaction. */
  private async one(viewer: Viewer, matchId: string): Promise<BulkOutcome> {
    try {
      await this.deciding.approve(viewer, { matchId });
      return { matchId, result: 'approved', code: null, params: [] };
    } catch (error) {
      if (!(error instanceof Refusal) || OF_ALL.includes(error.code)) throw error;
      return {
        matchId,
        result: 'refused',
        code: error.code,
        params: Object.entries(error.params).map(([name, value]) => ({ name, value: String(value) })),
      };
    }
  }

  /** @throws NotFound where the viewer does not act on the RFP. */
  private async require(viewer: Viewer, rfpId: string): Promise<void> {
    const row = await this.db.one(
      `select 1 from rfp r where r.id = $1 and r.opened_at is not null
        and ${rfpParties.sql.office('r')} && $2::uuid[]`,
      [rfpId, viewer.officeIds],
    );
    if (!row) throw new NotFound();
  }

  /** Matches in review that were not set aside, best first. */
  private inReview(
    rfpId: string,
  ): Promise<{ id: string; organizationId: string; score: number; isNewcomer: boolean }[]> {
    return this.db.query(
      `select m.id, m.organization_id as "organizationId", m.score,
        ${isNewcomerSql('m.organization_id')} as "isNewcomer"
       from match m where m.rfp_id = $1 and m.state = 'inReview' and m.score_id is not null
         and not coalesce(m.deferred_until > clock_timestamp(), false)
       order by m.score desc, m.id desc limit 1000`,
      [rfpId],
    );
  }
}
