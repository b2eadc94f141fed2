import { declareNotices, type NoticeDraft, type NoticeWords } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import {
  placeSql,
  WAITING_OBJECTS,
  waitingObjectTypes,
  type WaitingObjectKind,
  type WaitingObjectType,
} from './waiting-objects.js';
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
  (type: WaitingObjectType, level: Level) =>
  async (told: Told, db: Db): Promise<NoticeDraft[]> => {
    if (told.objectType !== type || told.level !== level) return [];
    const recipientIds = await peopleAt(db, told.waitingId, level);
    if (!recipientIds.length) return [];
    const row = await db.one<{ placeId: string }>(`select ${place} as "placeId" from waiting w where w.id = $1`, [
      told.waitingId,
    ]);
    return row ? [{ recipientIds, objectId: row.placeId }] : [];
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
    for (const level of LEVELS)
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
