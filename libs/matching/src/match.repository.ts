import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { holdsSql } from '@peyvand/organizations';
import { Db, violatedUnique } from '@peyvand/platform';
import { MatchEntity, type MatchOrigin } from './match.entity.js';
import { MatchScoreEntity, ScoringRunEntity } from './match-score.entity.js';
import type { MatchSituation } from './match.workflow.js';

interface SituationRow {
  id: string; office_id: string; organization_id: string; origin: MatchOrigin; rfp_state: string; is_rfp_open: boolean;
  can_be_reached: boolean; decided_by: string | null; is_undoable: boolean; is_told: boolean;
}

/** Every write and every query of the commands on matches and their scores. */
@Injectable()
export class MatchRepository {
  constructor(private readonly db: Db) {}

  /** @throws NotFound */
  async get(id: string): Promise<MatchEntity> {
    const found = await this.db.manager.findOneBy(MatchEntity, { id });
    if (!found) throw new NotFound('No such match');
    return found;
  }

  /** Translates the unique constraint: a company stands on the list of an RFP once. */
  async orAlreadyMatched<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violatedUnique(error) === 'match_rfp_id_organization_id_key') throw new Refusal('ALREADY_MATCHED', 'organizationId');
      throw error;
    }
  }

  /** What the steps of these matches are decided on; one statement however many they are. */
  async situations(ids: readonly string[]): Promise<Map<string, MatchSituation>> {
    const rows = await this.db.query<SituationRow>(
      `select m.id, r.office_id, m.organization_id, m.origin, r.state as rfp_state, m.decided_by,
         r.state = 'open' and clock_timestamp() < r.closes_at as is_rfp_open,
         exists (select 1 from membership p where p.organization_id = m.organization_id and p.until is null and p.role <> 'member') as can_be_reached,
         coalesce(clock_timestamp() < m.notify_at, false) as is_undoable, (m.notified_at is not null or m.origin = 'selfApplied') as is_told
       from match m join rfp r on r.id = m.rfp_id where m.id = any($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, asSituation(row)]));
  }

  /** @throws NotFound when there is none, or none that the viewer reviews or was told of. */
  async situation(id: string, viewer: Viewer): Promise<MatchSituation> {
    const found = (await this.situations([id])).get(id);
    if (!found || !(viewer.isSystem || viewer.isOfficerOf(found.officeId) || (found.isTold && viewer.actsFor(found.organizationId)))) throw new NotFound('No such match');
    return found;
  }

  /** The situation of a match that does not exist yet. @throws NotFound for an RFP that is unknown or never opened. */
  async situationToBe(rfpId: string, organizationId: string, origin: MatchOrigin): Promise<MatchSituation> {
    const row = await this.db.one<SituationRow>(
      `select null as id, r.office_id, $2::uuid as organization_id, $3::text as origin, r.state as rfp_state, null as decided_by,
         r.state = 'open' and clock_timestamp() < r.closes_at as is_rfp_open,
         exists (select 1 from membership p where p.organization_id = $2 and p.until is null and p.role <> 'member') as can_be_reached,
         false as is_undoable, false as is_told
       from rfp r where r.id = $1 and r.opened_at is not null`, [rfpId, organizationId, origin]);
    if (!row) throw new NotFound('No such RFP');
    return asSituation(row);
  }

  /** Neither the owner nor the definer's firm may answer its own RFP, and a solver must be verified. @throws Refusal CANNOT_TAKE_PART */
  async refuseExcluded(rfpId: string, organizationId: string): Promise<void> {
    const row = await this.db.one<{ is_owner: boolean; is_definer: boolean; is_solver: boolean; listed: boolean }>(
      `select p.owner_id = o.id as is_owner, o.listed,
         exists (select 1 from definition_version v join engagement e on e.id = v.engagement_id
                 where v.id = r.definition_version_id and e.definer_id = o.id) as is_definer,
         ${holdsSql('o.id', 'solver')} as is_solver
       from rfp r join problem p on p.id = r.problem_id, organization o where r.id = $1 and o.id = $2`, [rfpId, organizationId]);
    if (!row) throw new NotFound('No such company');
    const failure = row.is_owner ? 'OWNER_OF_PROBLEM' : row.is_definer ? 'DEFINER_OF_RFP' : row.is_solver || row.listed ? null : 'NOT_VERIFIED';
    if (failure) throw new Refusal('CANNOT_TAKE_PART', 'organizationId', { failure });
  }

  /** Approved matches whose undo window is over, by the database's clock. */
  async dueToNotify(count: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select m.id from match m join rfp r on r.id = m.rfp_id
       where m.state = 'approved' and m.notify_at <= clock_timestamp() and r.state = 'open' and clock_timestamp() < r.closes_at
       order by m.notify_at limit $1`, [count]);
    return rows.map(({ id }) => id);
  }

  /** Locks a match that is still to be told; null when another worker has it or it was undone. */
  lockToNotify(id: string): Promise<MatchEntity | null> {
    return this.db.manager.createQueryBuilder(MatchEntity, 'match').where("match.id = :id and match.state = 'approved'", { id })
      .setLock('pessimistic_write').setOnLocked('skip_locked').getOne();
  }

  async lockOfRfp(rfpId: string): Promise<MatchEntity[]> {
    return this.db.manager.createQueryBuilder(MatchEntity, 'match')
      .where('match.rfp_id = :rfpId', { rfpId })
      .andWhere("match.state in ('inReview', 'approved', 'notified', 'interested', 'declined')")
      .orderBy('match.id').setLock('pessimistic_write').getMany();
  }

  async see(id: string): Promise<void> {
    await this.db.query('update match set seen_at = clock_timestamp() where id = $1 and seen_at is null', [id]);
  }

  async organizationsOf(rfpId: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; organization_id: string }>('select id, organization_id from match where rfp_id = $1', [rfpId]);
    return new Map(rows.map((row) => [row.organization_id, row.id]));
  }

  /** Adds the scores and points each match to its newest one. */
  async addScores(scores: readonly Omit<MatchScoreEntity, 'id'>[]): Promise<void> {
    if (!scores.length) return;
    const rows = scores.map((score) => ({ ...score, id: newId() }));
    await this.db.manager.insert(MatchScoreEntity, rows);
    await this.db.query(
      `update match set score_id = s.id, score = s.score
       from (select * from unnest($1::uuid[], $2::uuid[], $3::float8[]) as s (match_id, id, score)) s where match.id = s.match_id`,
      [rows.map((row) => row.matchId), rows.map((row) => row.id), rows.map((row) => row.score)]);
  }

  /** Answers the new run, or null when this version of the RFP was scored by this ranker already. */
  async addRun(run: Omit<ScoringRunEntity, 'id'>): Promise<string | null> {
    const id = newId();
    const result = await this.db.manager.createQueryBuilder().insert().into(ScoringRunEntity).values({ ...run, id }).orIgnore().returning('id').execute();
    return (result.raw as unknown[]).length ? id : null;
  }

  /** Those of the companies that are verified solvers or listed right now; an index may be a moment behind. */
  async ableToTakePart(organizationIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `select o.id from organization o where o.id = any($1::uuid[]) and (o.listed or ${holdsSql('o.id', 'solver')})`, [organizationIds]);
    return new Set(rows.map(({ id }) => id));
  }
}

function asSituation(row: SituationRow): MatchSituation {
  return {
    officeId: row.office_id, organizationId: row.organization_id, origin: row.origin, rfpState: row.rfp_state, isRfpOpen: row.is_rfp_open,
    canBeReached: row.can_be_reached, decidedBy: row.decided_by, isUndoable: row.is_undoable,
    isTold: row.is_told,
  };
}
