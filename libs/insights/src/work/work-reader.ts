import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { ReadPool, type BindViewer } from '@peyvand/platform';
import { COUNTED_MAX, workCountsSql } from './work-counts.js';
import type { WorkCountsModel } from './work.model.js';
import { workProjection } from './work.projection.js';

export interface Work {
  readonly counts: WorkCountsModel;
  /** Another one whenever something that waits came, went or changed. */
  readonly mark: string;
}

/** What of a row a viewer reads that changes while it waits; to whom it was given is for members of its office. */
const rowMark = (bind: BindViewer): string => `concat_ws('/', w.id, w.state, w.until, w.reminders, w.escalation,
  w.unattended_at, case when w.office_id = any(${bind('officeIds', 'uuid[]')}) then w.person_id end)`;

/** What waits for a viewer as a whole, by the same rule as the list. */
@Injectable()
export class WorkReader {
  constructor(private readonly read: ReadPool) {}

  async of(viewer: Viewer): Promise<Work> {
    const values: unknown[] = [];
    const bind: BindViewer = (attribute, cast) => `$${values.push(viewer[attribute])}::${cast}`;
    const [work] = await this.read.query<{ mark: string; counts: WorkCountsModel }>({
      text: `with mine as materialized (select w.* from waiting w where ${workProjection.visible('w', bind, viewer.kind)})
        select (select coalesce(md5(string_agg(${rowMark(bind)}, ',' order by w.id)), '') from mine w) as mark,
          ${workCountsSql(`(select * from mine order by until, id limit ${COUNTED_MAX})`)} as counts`,
      values,
    });
    if (!work) throw new Error('What waits could not be counted');
    return work;
  }

  /** Whether an office acts on anything beside the one it belongs to. */
  async standsIn(officeIds: readonly string[]): Promise<boolean> {
    const rows = await this.read.query({
      text: 'select 1 from office_stand_in where office_id = any($1::uuid[]) limit 1',
      values: [officeIds],
    });
    return rows.length > 0;
  }
}
