import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import { officeOfSql } from '../waiting/waiting-officers.js';
import type { CockpitDecisions, CockpitQueue, CockpitReason, CockpitSupplyGap } from './cockpit.model.js';

/** Every kind of object that officers decide on: its steps, and the office of a step `s`. */
const DECIDED: Readonly<Record<string, { steps: string; office: string }>> = {
  problem: { steps: 'problem_step', office: '(select o.office_id from problem o where o.id = s.subject_id)' },
  engagement: {
    steps: 'engagement_step',
    office: '(select p.office_id from engagement o join problem p on p.id = o.problem_id where o.id = s.subject_id)',
  },
  definition: {
    steps: 'definition_version_step',
    office:
      '(select p.office_id from definition_version o join problem p on p.id = o.problem_id where o.id = s.subject_id)',
  },
  rfp: { steps: 'rfp_step', office: '(select o.office_id from rfp o where o.id = s.subject_id)' },
  match: {
    steps: 'match_step',
    office: '(select r.office_id from match o join rfp r on r.id = o.rfp_id where o.id = s.subject_id)',
  },
  capacity: {
    steps: 'organization_capacity_step',
    office: '(select o.office_id from organization_capacity o where o.id = s.subject_id)',
  },
};

const perKind = (sqlOf: (type: string, steps: string, office: string) => string): string =>
  Object.entries(DECIDED)
    .map(([type, { steps, office }]) => sqlOf(type, steps, office))
    .join(' union all ');

/** The week of Iran begins on Saturday; `$2` weeks back, by the calendar of the office. */
const LOCAL = (time: string): string =>
  `(${time} at time zone (select time_zone from office where organization_id = $1))`;
const WEEK = (time: string): string => `(date_trunc('week', ${LOCAL(time)} + interval '2 days') - interval '2 days')`;
const SINCE = `(${WEEK('clock_timestamp()')} - ($2::integer - 1) * interval '7 days')`;

const queueSql = (which: string): string => `
  select w.object_type as "objectType", w.state, count(*)::integer as count,
    (count(*) filter (where w.until <= clock_timestamp()))::integer as overdue, min(w.since) as "oldestSince",
    floor(percentile_cont(0.5) within group (order by extract(epoch
    from clock_timestamp() - w.since) / 3600))::integer as "medianHours"
  from waiting w where ${which} group by 1, 2 order by 1, 2`;

/** The figures of an office, each counted from the rows themselves. */
@Injectable()
export class CockpitRepository {
  constructor(private readonly db: Db) {}

  queue(officeId: string): Promise<CockpitQueue[]> {
    return this.db.query<CockpitQueue>(queueSql('w.office_id = $1'), [officeId]);
  }

  elsewhere(officeId: string): Promise<CockpitQueue[]> {
    return this.db.query<CockpitQueue>(queueSql(`w.office_id is null and ${officeOfSql('w')} = $1`), [officeId]);
  }

  decisions(officeId: string, weeks: number): Promise<CockpitDecisions[]> {
    const steps = perKind(
      (type, table) =>
        `select '${type}' as kind, step, taken_at from ${table} where by_organization = $1 and by_person is not null`,
    );
    return this.db.query<CockpitDecisions>(
      `select to_char(${WEEK('d.taken_at')}, 'YYYY-MM-DD') as week, d.kind as "objectType", d.step,
        count(*)::integer as count
       from (${steps}) d where ${LOCAL('d.taken_at')} >= ${SINCE} group by 1, 2, 3 order by 1 desc, 2, 3`,
      [officeId, weeks],
    );
  }

  reasons(officeId: string, weeks: number): Promise<CockpitReason[]> {
    const steps = perKind(
      (type, table, office) =>
        `select '${type}' as kind, s.step, s.reason, s.taken_at from ${table} s
          where s.reason is not null and ${office} = $1`,
    );
    return this.db.query<CockpitReason>(
      `select d.kind as "objectType", d.step, d.reason, count(*)::integer as count
       from (${steps}) d where ${LOCAL('d.taken_at')} >= ${SINCE} group by 1, 2, 3 order by count(*) desc, 1, 2, 3`,
      [officeId, weeks],
    );
  }

  supplyGaps(officeId: string): Promise<CockpitSupplyGap[]> {
    return this.db.query<CockpitSupplyGap>(
      `select g.office_field as "officeField", count(*)::integer as count from supply_gap g
       where g.office_id = $1 and g.opened_at is not null and g.closed_at is null group by 1 order by 2 desc, 1`,
      [officeId],
    );
  }
}
