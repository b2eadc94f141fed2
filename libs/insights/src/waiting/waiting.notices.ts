import { declareNotices, type NoticeDraft, type NoticeWords } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { barredSql } from '@peyvand/problems';
import {
  byObjectType,
  WAITING_OBJECTS,
  waitingObjectTypes,
  type WaitingObjectKind,
  type WaitingObjectType,
} from './waiting-objects.js';

type Level = 'reminded' | 'head' | 'fallback';
interface Told {
  readonly waitingId: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly level: string;
}

const office = byObjectType('w', (kind, id) => kind.office?.(id) ?? 'null::uuid');
const place = byObjectType('w', (kind, id) => kind.place?.(id) ?? id);
const problem = byObjectType('w', (kind, id) => kind.problem?.(id) ?? 'null::uuid');
const barred = byObjectType('w', (kind, id) => kind.barred?.(id) ?? 'false');
/** Officers who cannot act on it are not asked to. */
const mayAct = `not (${barred}) and not ${barredSql(`(${problem})`, 'm.person_id')}`;
const membersOf = (organization: string, which = 'true'): string =>
  `select m.person_id from membership m where m.organization_id = ${organization} and m.until is null and ${which}`;

/** Heads and managers, or heads alone. */
const MAY_LEAD = "m.role <> 'member' and (m.role = 'head' or w.escalates <> 'heads')";

/**
 * Who must act: the one person it was given to, else heads and managers of an organization, or its heads alone,
 * officers of an office, administrators.
 */
const PARTY = `
  select w.person_id where w.person_id is not null
  union all ${membersOf('w.organization_id', `w.person_id is null and ${MAY_LEAD}`)}
  union all ${membersOf('w.office_id', `w.person_id is null and ${mayAct}`)}
  union all select a.id from person a where w.administrator and a.is_administrator`;

const RECIPIENTS: Readonly<Record<Level, string>> = {
  reminded: PARTY,
  head: `${PARTY} union ${membersOf(`coalesce(w.office_id, ${office})`, "m.role = 'head'")}`,
  fallback: `select m.person_id from office f join membership m on m.organization_id = f.organization_id
    and m.until is null and ${mayAct} where f.is_fallback`,
};

/** Of what has moved on meanwhile nobody is told. */
const collect =
  (type: WaitingObjectType, level: Level) =>
  async (told: Told, db: Db): Promise<NoticeDraft[]> => {
    if (told.objectType !== type || told.level !== level) return [];
    const rows = await db.query<{ id: string; placeId: string }>(
      `select distinct x.id, ${place} as "placeId" from waiting w cross join lateral (${RECIPIENTS[level]}) x(id)
        where w.id = $1 and w.escalation = $2`,
      [told.waitingId, level],
    );
    return rows.length ? [{ recipientIds: rows.map(({ id }) => id), objectId: rows[0]?.placeId ?? told.objectId }] : [];
  };

const words: Readonly<Record<Level, (label: { fa: string; en: string }) => { fa: NoticeWords; en: NoticeWords }>> = {
  reminded: ({ fa, en }) => ({
    fa: {
      subject: `${fa} از مهلت خود گذشته و منتظر شماست`,
      body: 'زمان این گام به سر آمده است. لطفاً آن را انجام دهید یا دلیل آن را بنویسید.',
    },
    en: {
      subject: `${en} is overdue and waits for you`,
      body: 'The time for this step is over. Please take it, or say why not.',
    },
  }),
  head: ({ fa, en }) => ({
    fa: {
      subject: `${fa} همچنان بی‌پاسخ مانده است`,
      body: 'پس از یادآوری نیز گامی برداشته نشد. از سرپرست کانون خواسته می‌شود آن را پیگیری کند.',
    },
    en: {
      subject: `${en} is still waiting`,
      body: 'Nothing was done after the reminder. The head of the office is asked to see to it.',
    },
  }),
  fallback: ({ fa, en }) => ({
    fa: {
      subject: `${fa} به کانون پشتیبان رسید`,
      body: 'کانون مسئول در زمان خود پاسخ نداد. از این پس شما نیز می‌توانید گام بعدی را بردارید.',
    },
    en: {
      subject: `${en} has come to the fallback office`,
      body: 'The office in charge did not answer in time. From now on you may take the next step as well.',
    },
  }),
};

const NAMES: Readonly<Record<Level, string>> = {
  reminded: 'Overdue',
  head: 'OverdueAtHead',
  fallback: 'OverdueAtFallback',
};
const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

for (const type of waitingObjectTypes) {
  const { label, notice: object, reminder }: WaitingObjectKind = WAITING_OBJECTS[type];
  const why = 'youMustAct';
  if (reminder) declareNotices('waiting.overdue', { ...reminder, object, why, collect: collect(type, 'reminded') });
  if (label)
    for (const level of ['reminded', 'head', 'fallback'] as const)
      declareNotices('waiting.overdue', {
        kind: `${capital(type)}${NAMES[level]}`,
        object,
        why,
        words: words[level](label),
        collect: collect(type, level),
      });
}

/** The administrator learns that an office is needed, not what for. */
declareNotices('waiting.unattended', {
  kind: 'NobodyMayAct',
  object: 'person',
  why: 'youMustAct',
  words: {
    fa: {
      subject: 'کاری بی‌متصدی مانده است',
      body: 'نه کانون مسئول و نه کانون پشتیبان کارشناسی دارد که بتواند گام بعدی را بردارد. لطفاً کانون دیگری را تعیین کنید.',
    },
    en: {
      subject: 'Something has nobody to see to it',
      body: 'Neither the office in charge nor the fallback office has an officer who may take the next step. Please name another office.',
    },
  },
  collect: async (_told, db) => {
    const people = await db.query<{ id: string }>('select id from person where is_administrator');
    return people.map(({ id }) => ({ recipientIds: [id], objectId: id }));
  },
});
