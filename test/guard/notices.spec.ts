import { describe, expect, it } from '@jest/globals';
import { follows, StoreNotices, type EventName } from '@peyvand/contracts';
import type { Workflow } from '@peyvand/kernel';
import { noticeEvents, noticeRulesOf, noticeTable, type NoticeDraft, type NoticeRule } from '@peyvand/notices';
import type { Db, Parties } from '@peyvand/platform';
import { placeholdersOf } from '@peyvand/words';
import '../../apps/api/src/features.js';
import { WORKFLOWS } from '../support/lifecycles/oracle.js';
import { TOLD } from '../support/told-by/table.js';

/** What may stand in a notice and its mail: public numbers and codes, under these names alone. */
const PUBLIC = ['number', 'capacity', 'day', 'field', 'province', 'title', 'closesAt', 'answersUntil', 'wasOpen'];
/** Columns whose values are public wherever they come from. */
const PUBLIC_COLUMNS = [
  'number',
  'kind',
  'day',
  'office_field',
  'province',
  'teaser_title',
  'closes_at',
  'answers_until',
];
const CANARY = 'a secret of somebody';
const LOOKS_LIKE_AN_ID = /(^id|Id|_id|_by|By)$/;

/** A database in which every column of every row holds a secret, save those that are public. */
const secretive = (): Db => {
  const row: object = new Proxy(
    {},
    {
      get: (_target, column) => {
        if (typeof column !== 'string' || column === 'then') return undefined;
        if (PUBLIC_COLUMNS.includes(column)) return `public-${column}`;
        return LOOKS_LIKE_AN_ID.test(column) ? 'some-id' : CANARY;
      },
    },
  );
  return { query: () => Promise.resolve([row]), one: () => Promise.resolve(row) } as unknown as Db;
};

const rules = noticeEvents().flatMap((event) => noticeRulesOf(event).map((rule) => ({ event, kind: rule.kind, rule })));

/** News about waiting names its object and how urgent it is; each rule tells of one pair of them. */
const PAIRS = [
  'problem',
  'engagement',
  'definition',
  'rfp',
  'reviewQueue',
  'match',
  'capacity',
  'joiningRequest',
  'question',
  'addendum',
  'proposal',
  'remark',
  'problemDraft',
  'definitionDraft',
  'rfpDraft',
  'addendumDraft',
  'profileDraft',
  'proposalDraft',
].flatMap((objectType) => ['reminded', 'head', 'fallback'].map((level) => ({ objectType, level })));

/** What an engagement that is cancelled names; each cause has its own text. */
const CAUSES = ['otherDefinerFound', 'problemEnded', 'notNeeded', 'problemChanged', 'other', 'anotherChosen'].map(
  (reason) => ({ reason }),
);

/** What somebody did to somebody else. */
const BY_ANOTHER = { byPersonId: 'another-id' };

/** Some organization in every relation. */
const parties: Parties = new Proxy({}, { get: () => ['some-id'] });

async function draftsOf(rule: NoticeRule): Promise<NoticeDraft[]> {
  const drafts: NoticeDraft[] = [];
  for (const pair of [{}, BY_ANOTHER, ...PAIRS, ...CAUSES]) {
    const payload = new Proxy(pair, {
      get: (facts: Record<string, unknown>, name) => facts[String(name)] ?? 'some-id',
    });
    drafts.push(...(await rule.collect(payload as never, secretive(), parties)));
  }
  return drafts;
}

describe('notices', () => {
  it('follow from every step, save those of which it is said that nobody is told', () => {
    const events = Object.values(WORKFLOWS).flatMap((workflow) =>
      Object.values((workflow as Workflow<string, unknown>).steps).map(({ event }) => event),
    );
    const isKept = (event: string): boolean => follows(StoreNotices, event as EventName);
    expect(events.filter((event) => isKept(event) && !noticeRulesOf(event).length)).toEqual([]);
    expect(noticeEvents().filter((event) => !isKept(event))).toEqual([]);
  });

  it('have a row each that says whom the domain tells, save what waits too long', () => {
    const named = new Set(TOLD.match(/^[\w.]+/gm));
    expect(noticeEvents().filter((event) => !named.has(event) && !event.startsWith('waiting.'))).toEqual([]);
  });

  it.each(rules)('carry nothing confidential: $kind after $event', async ({ rule }) => {
    const named = [rule.words.fa, rule.words.en].flatMap(({ subject, body }) =>
      [subject, body].flatMap((text) => [...placeholdersOf(text).keys()]),
    );
    expect(named.filter((name) => !PUBLIC.includes(name))).toEqual([]);
    const drafts = await draftsOf(rule);
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.flatMap(({ params = {} }) => Object.keys(params)).filter((name) => !PUBLIC.includes(name))).toEqual(
      [],
    );
    expect(JSON.stringify(drafts.map(({ params, objectId }) => ({ params, objectId })))).not.toContain(CANARY);
  });

  it('say in both languages what they tell, why, and lead to a place', () => {
    const faults = noticeTable().flatMap(({ kind, place, object, rule: { words } }) => {
      const texts = [words.fa.subject, words.fa.body, words.en.subject, words.en.body];
      const isPersian = [words.fa.subject, words.fa.body].every((text) => /[\u0600-\u06ff]/.test(text));
      const isPlace = /^\/[a-z]+(\/\{id\})?$/.test(place) && place.includes('{id}') === (object !== 'person');
      return texts.every((text) => text.trim()) && isPersian && isPlace ? [] : [kind];
    });
    expect(faults).toEqual([]);
    expect(noticeTable().length).toBeGreaterThan(40);
  });

  it('cannot be turned off where something waits for the reader', () => {
    expect(
      noticeTable()
        .filter(({ why, obligatory }) => why === 'youMustAct' && !obligatory)
        .map(({ kind }) => kind),
    ).toEqual([]);
    expect(noticeTable().filter(({ why }) => why === 'youMustAct').length).toBeGreaterThan(5);
    expect(noticeTable().find(({ kind }) => kind === 'PasswordChanged')?.obligatory).toBe(true);
  });
});
