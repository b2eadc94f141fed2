import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { officersOf, OrganizationReader, StandIns } from '@peyvand/organizations';
import { Audit, Db, Idempotency, Outbox } from '@peyvand/platform';
import type { DeclareConflictOfInterestInput } from './conflict.model.js';
import { isOffice } from '../reading/problem.policy.js';
import { barredSql } from './recusal.js';
import { problemParties } from '../problem.parties.js';

/** An officer's word about an interest of their own; who has one leaves the problem to the others. */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly organizations: OrganizationReader,
    private readonly standIns: StandIns,
    private readonly idempotency: Idempotency,
  ) {}

  /** Answers the id of the declaration. What was `none` may turn into a conflict, never the other way. */
  run(viewer: Viewer, input: DeclareConflictOfInterestInput): Promise<string> {
    const { problemId, kind, note } = input;
    if (kind === 'other' && !note?.trim()) throw new Refusal('NOTE_REQUIRED', 'note');
    return this.idempotency.once(viewer, 'declareConflictOfInterest', input, async () => {
      await this.require(problemId, viewer);
      const rows = await this.db.query<{ id: string }>(
        `insert into officer_conflict (id, problem_id, person_id, kind, note, declared_at)
          values ($1, $2, $3, $4, $5, clock_timestamp())
         on conflict (problem_id, person_id) do update
           set kind = excluded.kind, note = excluded.note, declared_at = excluded.declared_at
           where officer_conflict.kind = 'none' returning id`,
        [newId(), problemId, viewer.personId, kind, note || null],
      );
      if (!rows[0]) throw new Refusal('CONFLICT_IS_FINAL', 'kind');
      await this.audit.write(`problem:${problemId}`, viewer, 'problem.conflictDeclared', { kind });
      if (kind !== 'none') await this.passOn(problemId, viewer, rows[0].id);
      return rows[0].id;
    });
  }

  /**
   * The row is locked, so that of two last officers who step back at once one sees that nobody is left. @throws
   * NotFound
   */
  private async require(problemId: string, viewer: Viewer): Promise<void> {
    const row = await this.db.one(
      `select 1 from problem p where p.id = $1 and ${isOffice('p', () => '$2::uuid[]', 'officer')} for no key update`,
      [problemId, viewer.officeIds],
    );
    if (!row) throw new NotFound();
  }

  /** To the others of the pool; where it has nobody else, the fallback office acts beside it. */
  private async passOn(problemId: string, viewer: Viewer, conflictId: string): Promise<void> {
    await this.db.query(
      "update waiting set person_id = null where object_type = 'problem' and object_id = $1 and person_id = $2",
      [problemId, viewer.personId],
    );
    const pool = await this.db.one<{ offices: string[] }>(
      `select ${problemParties.sql.office('p')} as offices from problem p where p.id = $1`,
      [problemId],
    );
    const left = await officersOf(this.db, pool?.offices, `not ${barredSql('$2::uuid', 'm.person_id')}`, problemId);
    const fallback = left.length ? null : await this.organizations.fallbackOffice();
    if (fallback) await this.standIns.add('problem', problemId, fallback, 'noOfficer');
    await this.outbox.record('problem.officerRecused', { problemId, conflictId });
  }
}
