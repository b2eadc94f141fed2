import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';

type Table = 'certificate' | 'past_project';

/**
 * A list of certificates is read as a whole; past projects have pages, but a profile is also read as a whole by the
 * index.
 */
const LIMITS: Record<Table, number> = { certificate: 100, past_project: 1_000 };

/** What certificates and past projects have in common. */
@Injectable()
export class ProfileRows {
  constructor(private readonly db: Db) {}

  async refuseTooMany(table: Table, organizationId: string): Promise<void> {
    const row = await this.db.one<{ count: number }>(
      `select count(*)::int as count from ${table} where organization_id = $1 and removed_at is null`,
      [organizationId],
    );
    if ((row?.count ?? 0) >= LIMITS[table]) throw new Refusal('TOO_MANY', undefined, { max: LIMITS[table] });
  }

  /** Takes a row back and answers its organization. @throws NotFound for a row that is not the viewer's. */
  async remove(table: Table, id: string, viewer: Viewer): Promise<string> {
    const organizationId = await this.lock(table, id, viewer);
    await this.db.query(`update ${table} set removed_at = clock_timestamp() where id = $1`, [id]);
    return organizationId;
  }

  /** Locks a row that may be changed and answers its organization. @throws NotFound for one of somebody else. */
  async lock(table: Table, id: string, viewer: Viewer): Promise<string> {
    const row = await this.db.one<{ organizationId: string }>(
      `select organization_id as "organizationId" from ${table}
        where id = $1 and organization_id = any($2::uuid[]) and removed_at is null for update`,
      [id, viewer.organizationIds],
    );
    if (!row) throw new NotFound();
    if (!viewer.leads(row.organizationId)) throw new Refusal('STEP_NOT_ALLOWED');
    return row.organizationId;
  }
}
