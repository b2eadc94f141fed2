import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal } from '@peyvand/kernel';
import { holdsSql } from '@peyvand/organizations';
import { Db, violatedUnique } from '@peyvand/platform';
import { rfpParties, waivedSql } from '@peyvand/rfps';
import { firstNoteSql } from './reading/hushed.js';
import { MatchEntity, type MatchState } from './match.entity.js';
import { MatchScoreEntity, ScoringRunEntity } from './match-score.entity.js';
import { shareRfpOf } from './lifecycle/rfp-locks.js';

export interface KnownMatch {
  readonly id: string;
  readonly state: MatchState;
}

/** Every write and every query of the commands on matches and their scores. */
@Injectable()
export class MatchRepository {
  constructor(private readonly db: Db) {}

  /** @throws NotFound */
  async get(id: string): Promise<MatchEntity> {
    const found = await this.db.manager.findOneBy(MatchEntity, { id });
    if (!found) throw new NotFound();
    return found;
  }

  /** Locks its RFP against closing, then the match itself, until the transaction ends. @throws NotFound */
  async lock(id: string): Promise<MatchEntity> {
    await shareRfpOf(this.db, id);
    const match = await this.db.manager.findOne(MatchEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!match) throw new NotFound();
    return match;
  }

  /** Translates the unique constraint: a company stands on the list of an RFP once. */
  async orAlreadyMatched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violatedUnique(error) === 'match_rfp_id_organization_id_key')
        throw new Refusal('ALREADY_MATCHED', 'organizationId');
      throw error;
    }
  }

  /**
   * Neither the owner nor the definer's firm may answer its own RFP, save by a waiver, and a solver must be verified.
   * @throws Refusal CANNOT_TAKE_PART
   */
  async refuseExcluded(rfpId: string, organizationId: string): Promise<void> {
    const row = await this.db.one<{ is_owner: boolean; is_definer: boolean; is_solver: boolean; listed: boolean }>(
      `select p.owner_id = o.id and not ${waivedSql('r', 'o.id')} as is_owner, o.listed,
         (${rfpParties.sql.definer('r')} = o.id) is true and not ${waivedSql('r', 'o.id')} as is_definer,
         ${holdsSql('o.id', 'solver')} as is_solver
       from rfp r join problem p on p.id = r.problem_id, organization o where r.id = $1 and o.id = $2`,
      [rfpId, organizationId],
    );
    if (!row) throw new NotFound();
    const failure = row.is_owner
      ? 'OWNER_OF_PROBLEM'
      : row.is_definer
        ? 'DEFINER_OF_RFP'
        : row.is_solver || row.listed
          ? null
          : 'NOT_VERIFIED';
    if (failure) throw new Refusal('CANNOT_TAKE_PART', 'organizationId', { failure });
  }

  /** Locks the stored match of a company, if there is one. */
  stored(rfpId: string, organizationId: string): Promise<MatchEntity | null> {
    return this.db.manager.findOne(MatchEntity, {
      where: { rfpId, organizationId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** What was said when the match was brought. */
  async firstNote(id: string): Promise<string | null> {
    const row = await this.db.one<{ note: string | null }>(`select ${firstNoteSql('$1::uuid')} as note`, [id]);
    return row?.note ?? null;
  }

  async see(id: string): Promise<void> {
    await this.db.query('update match set seen_at = clock_timestamp() where id = $1 and seen_at is null', [id]);
  }

  /** The matches of an RFP by company. */
  async ofRfp(rfpId: string): Promise<Map<string, KnownMatch>> {
    const rows = await this.db.query<KnownMatch & { organizationId: string }>(
      'select id, organization_id as "organizationId", state from match where rfp_id = $1',
      [rfpId],
    );
    return new Map(rows.map(({ organizationId, id, state }) => [organizationId, { id, state }]));
  }

  /** Raw scores of the best that were found by scoring, best first. */
  async bestOf(rfpId: string, limit: number): Promise<number[]> {
    const rows = await this.db.query<{ raw: number }>(
      `select s.raw from match m join match_score s on s.id = m.score_id
        where m.rfp_id = $1 and m.origin = 'scored' order by s.raw desc limit $2`,
      [rfpId, limit],
    );
    return rows.map(({ raw }) => raw);
  }

  /**
   * Adds a score and points the match to it, unless its newest one says the same: of the same versions by the same
   * ranker. A company that applied sees only scores made since, so it gets one.
   */
  async addScore(score: Omit<MatchScoreEntity, 'id'>): Promise<void> {
    const { matchId, rfpVersionId, profileVersionId, ranker } = score;
    const known = await this.db.one(
      `select 1 from match m join match_score s on s.id = m.score_id
       where m.id = $1 and s.rfp_version_id = $2 and s.profile_version_id is not distinct
         from $3::uuid and s.ranker = $4 and s.raw = $5 and s.created_at >= m.created_at
       for update of m`,
      [matchId, rfpVersionId, profileVersionId, ranker, score.raw],
    );
    if (known) return;
    const id = newId();
    await this.db.manager.insert(MatchScoreEntity, { ...score, id });
    await this.db.query('update match set score_id = $2, score = $3 where id = $1', [matchId, id, score.score]);
  }

  /** Answers the new run, or null when this version of the RFP was scored by this ranker already. */
  async addRun(run: Omit<ScoringRunEntity, 'id'>): Promise<string | null> {
    const id = newId();
    const result = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(ScoringRunEntity)
      .values({ ...run, id })
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length ? id : null;
  }

  /** Those of the companies that are verified solvers or listed right now; an index may be a moment behind. */
  async ableToTakePart(organizationIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `select o.id from organization o where o.id = any($1::uuid[]) and (o.listed or ${holdsSql('o.id', 'solver')})`,
      [organizationIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
