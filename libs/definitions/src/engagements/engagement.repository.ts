import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, violatedUnique, type BindViewer } from '@peyvand/platform';
import { isOpenToDefiners, mayReadProblem, problemParties } from '@peyvand/problems';
import type { DefinerConflict } from './engagement-choices.js';
import { EngagementEntity } from './engagement.entity.js';

/** The queries that operations on engagements need. */
@Injectable()
export class EngagementRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<EngagementEntity | null> {
    return this.db.manager.findOneBy(EngagementEntity, { id });
  }

  /**
   * One decision about the definers of a problem at a time: making one active ends the others and writes on the
   * problem, and
   * two that wait for each other's rows would never end. Taken before any row.
   */
  async serialize(problemId: string): Promise<void> {
    await this.db.query("select pg_advisory_xact_lock(hashtextextended('peyvand.engagement:' || $1, 0))", [problemId]);
  }

  /** The office of a problem and those that act beside it. */
  async offices(problemId: string): Promise<string[]> {
    const row = await this.db.one<{ ids: string[] }>(
      `select ${problemParties.sql.office('p')} as ids from problem p where p.id = $1`,
      [problemId],
    );
    return row?.ids ?? [];
  }

  /** Whether a verified definer knows of the problem: it is open to definers, or read anyhow. */
  async isKnownTo(viewer: Viewer, problemId: string): Promise<boolean> {
    const bind: BindViewer = (attribute) => (attribute === 'officeIds' ? '$3::uuid[]' : '$2::uuid[]');
    const row = await this.db.one(
      `select 1 from problem p where p.id = $1 and (${isOpenToDefiners('p', bind, 'person')}
        or ${mayReadProblem('p', bind, 'person')})`,
      [problemId, viewer.organizationIds, viewer.officeIds],
    );
    return row !== null;
  }

  /** Offers and applications that nobody has decided yet. */
  async undecided(problemId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from engagement where problem_id = $1 and state in ('offered', 'applied') order by created_at, id`,
      [problemId],
    );
    return rows.map(({ id }) => id);
  }

  async declare(id: string, conflict: DefinerConflict, conflictNote: string | null): Promise<void> {
    await this.db.manager.update(EngagementEntity, { id }, { conflict, conflictNote, conflictWaivedBy: null });
  }

  async waiveConflict(id: string, personId: string | null): Promise<void> {
    await this.db.manager.update(EngagementEntity, { id }, { conflictWaivedBy: personId });
  }

  /** Offers whose time is over. */
  async expired(limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from engagement where state = 'offered' and due_at <= clock_timestamp() order by due_at, id
        limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Everything of a problem that has not ended. */
  async live(problemId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select id from engagement where problem_id = $1 and state in ('offered', 'applied', 'active')
        order by created_at, id`,
      [problemId],
    );
    return rows.map(({ id }) => id);
  }

  /** Runs an insert that may meet a live engagement of the same definer with the same problem. */
  async refusingSecondLive<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violatedUnique(error) === 'engagement_one_live_per_definer') throw new Refusal('ENGAGEMENT_LIVE');
      throw error;
    }
  }
}
