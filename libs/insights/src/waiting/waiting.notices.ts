import { administratorsOf } from '@peyvand/accounts';
import { declareNotices, type NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { placeSql, WAITING_OBJECTS } from './by-object-type.js';
import { LEVELS, peopleAt, type Level } from './waiting-recipients.js';

interface Told {
  readonly waitingId: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly level: string;
}

const place = placeSql('w');

/** Of what has moved on meanwhile nobody is told. */
const collect =
  (type: string, level: Level, when?: (id: string) => string) =>
  async (told: Told, db: Db): Promise<NoticeDraft[]> => {
    if (told.objectType !== type || told.level !== level) return [];
    const recipientIds = await peopleAt(db, told.waitingId, level);
    if (!recipientIds.length) return [];
    const row = await db.one<{ placeId: string }>(
      `select ${place} as "placeId" from waiting w where w.id = $1 and ${when?.('w.object_id') ?? 'true'}`,
      [told.waitingId],
    );
    return row ? [{ recipientIds, objectId: row.placeId, waiting: { type, id: told.objectId } }] : [];
  };

const NAMES: Readonly<Record<Level, string>> = {
  reminded: 'Overdue',
  head: 'OverdueAtHead',
  fallback: 'OverdueAtFallback',
};
const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

for (const [type, { notice: object, reminders = [] }] of WAITING_OBJECTS) {
  const why = 'youMustAct';
  for (const { kind, when } of reminders)
    declareNotices('waiting.overdue', { kind, object, why, collect: collect(type, 'reminded', when) });
  if (!reminders.length)
    for (const level of LEVELS)
      declareNotices('waiting.overdue', {
        kind: `${capital(type)}${NAMES[level]}`,
        object,
        why,
        collect: collect(type, level),
      });
}

/** The administrator learns that an office is needed, not what for. */
declareNotices('waiting.unattended', {
  kind: 'NobodyMayAct',
  object: 'person',
  why: 'youMustAct',
  collect: async (_told, db) => (await administratorsOf(db)).map((id) => ({ recipientIds: [id], objectId: id })),
});
