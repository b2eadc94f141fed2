import { Injectable } from '@nestjs/common';
import type { NoticeObject } from '@peyvand/contracts';
import { Db, waitedStep, waitingObjects, type WaitRole } from '@peyvand/platform';
import { subjectsSql, type Subject } from './subjects.js';

/** How it stands with what a notice is about, at this moment and for its reader. */
export interface Standing {
  readonly number: string | null;
  readonly title: string | null;
  /** When the time of what waits for the reader ends. */
  readonly until: Date | null;
  /** What is for the reader to do, as `<lifecycle>.<step>`. */
  readonly step: string | null;
}

interface About {
  readonly id: string;
  readonly objectType: NoticeObject;
  readonly objectId: string;
}

interface Awaited {
  readonly id: string;
  readonly waitsAs: string;
  readonly state: string;
  readonly role: WaitRole;
  readonly until: Date | null;
  readonly acts: boolean;
}

/** Nothing is known of it. */
export const NOTHING: Standing = { number: null, title: null, until: null, step: null };

/** SQL: the ids that the event of a notice names, as an array. */
const NAMED = `array(select p.value::uuid from jsonb_each_text(e.payload) p
  where p.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')`;

/**
 * SQL: whether row `w` waits for the reader of `n`, and whether the reader may take the step. Who is told of something
 * overdue was chosen by who may act on it, and so were those of offices that stand in for others.
 */
const MINE = `(w.person_id = n.recipient_id or e.event = 'waiting.overdue' and n.why = 'youMustAct'
  or w.administrator and exists (select 1 from person a where a.id = n.recipient_id and a.is_administrator)
  or exists (select 1 from membership m where m.person_id = n.recipient_id and m.until is null
    and (m.organization_id in (w.organization_id, w.office_id)
      or n.why = 'youMustAct' and w.office_id is not null
        and exists (select 1 from office_stand_in s where s.office_id = m.organization_id))))`;
const ACTS = `(n.why = 'youMustAct' and (w.organization_id is null or w.person_id = n.recipient_id
  or e.event = 'waiting.overdue' or exists (select 1 from membership m
    where m.person_id = n.recipient_id and m.organization_id = w.organization_id and m.until is null
      and (m.role <> 'member' or exists (select 1 from office o where o.organization_id = m.organization_id))
      and (m.role = 'head' or w.escalates <> 'heads'))))`;

/**
 * What waits for the reader since the event or before it: the object itself, and where the reader must act also what
 * the event names besides, such as a question about an RFP. What began to wait later is told by another notice.
 */
const AWAITED = `
  select n.id, x.* from notice n
  cross join lateral (select coalesce(max(o.event), '') as event, coalesce((array_agg(o.payload))[1], '{}') as payload
    from outbox o where o.event_id = n.event_id and o.consumer = 'notices.store') e
  cross join lateral (
    select w.object_type as "waitsAs", w.state, w.role, w.until, ${ACTS} as acts from waiting w
    where w.object_type = any($2::text[]) and w.object_id = any(n.object_id || ${NAMED})
      and (n.why = 'youMustAct' or (w.object_type, w.object_id) = (n.object_type, n.object_id))
      and date_trunc('milliseconds', w.since) <= n.happened_at and ${MINE}
    order by w.object_type = coalesce(e.payload->>'objectType', split_part(e.event, '.', 1)) desc,
      w.object_id = n.object_id desc, w.since desc
    limit 1) x
  where n.id = any($1::uuid[])`;

/** What mails say beside the words of their notices: which, by when, and what to do next. */
@Injectable()
export class Standings {
  constructor(private readonly db: Db) {}

  /** By the id of the notice. */
  async of(notices: readonly About[]): Promise<ReadonlyMap<string, Standing>> {
    const awaited = await this.db.query<Awaited>(AWAITED, [notices.map(({ id }) => id), [...waitingObjects().keys()]]);
    const waits = new Map(awaited.map((row) => [row.id, row]));
    const subjects = await this.subjects(notices);
    return new Map(
      notices.map(({ id, objectType, objectId }) => {
        const { number = null, title = null } = subjects.get(`${objectType} ${objectId}`) ?? {};
        const wait = waits.get(id);
        const step = wait?.acts ? waitedStep(wait.waitsAs, wait.state, wait.role) : null;
        return [id, { ...NOTHING, number, title, until: wait?.until ?? null, step }];
      }),
    );
  }

  private async subjects(notices: readonly About[]): Promise<Map<string, Subject>> {
    const found = new Map<string, Subject>();
    for (const type of new Set(notices.map(({ objectType }) => objectType))) {
      const sql = subjectsSql(type);
      if (!sql) continue;
      const ids = notices.filter(({ objectType }) => objectType === type).map(({ objectId }) => objectId);
      for (const subject of await this.db.query<Subject>(sql, [ids])) found.set(`${type} ${subject.id}`, subject);
    }
    return found;
  }
}
