import type { EventName } from '@peyvand/contracts';
import { heaviest, toldOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import { NoticeRepository } from '../../libs/notices/src/notice.repository.js';
import type { TestApi } from './api.js';

/** Stores what an event about an object tells, as the worker does; for specs that run none. */
export async function storeTold(api: TestApi, event: EventName, objectId: string): Promise<void> {
  const db = api.app.get(Db, { strict: false });
  const { rows } = await api.owner.query<{ eventId: string; payload: object }>(
    `select distinct event_id as "eventId", payload from outbox
      where event = $1 and exists (select 1 from jsonb_each_text(payload) named where named.value = $2)`,
    [event, objectId],
  );
  for (const { eventId, payload } of rows)
    for (const { rule, draft } of heaviest(await toldOf(event, payload, db)))
      await new NoticeRepository(db).add(eventId, rule, draft);
}

/** Whether a person's notices of a kind are done, the newest first. */
export async function isDone(api: TestApi, person: { id: string }, kind: string): Promise<boolean[]> {
  const { data } = await api.as(person).request('{ notices(first: 50) { nodes { kind done } } }');
  return (data.notices.nodes as { kind: string; done: boolean }[])
    .filter((notice) => notice.kind === kind)
    .map(({ done }) => done);
}
