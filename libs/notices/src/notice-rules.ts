import type { DomainEvents, EventName, NoticeObject } from '@peyvand/contracts';
import type { Db, Parties } from '@peyvand/platform';
import { noticeWordsOf, placeholdersOf, type Letter, type NoticeEntry } from '@peyvand/words';

/** Nothing confidential may stand here: mails are read by many machines. */
export type NoticeWords = Letter;

export const NOTICE_WHYS = ['youMustAct', 'youAreConcerned', 'forYourInformation'] as const;
/** What the reader has to do with it: it waits for them, it is their own thing, or they may want to know. */
export type NoticeWhy = (typeof NOTICE_WHYS)[number];

/**
 * Who is told, about which object. Params are numbers, dates and public codes, never a text of the object save the
 * teaser title of an RFP that has opened.
 */
export interface NoticeDraft {
  readonly recipientIds: readonly string[];
  readonly objectId: string;
  /** What waits for the reader, by its row in `waiting`, where the notice leads to something else. */
  readonly waiting?: { readonly type: string; readonly id: string };
  readonly params?: Readonly<Record<string, string>>;
}

/** What one event tells to whom. Lives with the feature that causes it. */
export interface NoticeRule<Name extends EventName = EventName> {
  /** What the reader learns, such as `RfpOpened`. One notice per person, event, kind and object. */
  readonly kind: string;
  readonly object: NoticeObject;
  /** `youAreConcerned` when not given. What waits for somebody is done for all of them when the object goes on. */
  readonly why?: NoticeWhy;
  /** Cannot be unsubscribed from; by default what somebody must act on. */
  readonly obligatory?: boolean;
  /** Those of `@peyvand/words` when not given. */
  readonly words?: NoticeEntry;
  /**
   * Runs in the worker, in the transaction that stores the notices. `parties` are the organizations as they were when
   * it happened; of them today's members are looked up.
   */
  collect(payload: DomainEvents[Name], db: Db, parties: Parties): Promise<NoticeDraft[]>;
}

/** A rule with its words, wherever they stand. */
export type WordedNoticeRule = NoticeRule & { readonly words: NoticeEntry };

const byEvent = new Map<EventName, WordedNoticeRule[]>();
const byKind = new Map<string, WordedNoticeRule>();
/** Grows while features load; the schema is built afterwards. */
export const noticeKinds: Record<string, string> = {};
export const noticeKindDescriptions: Record<string, { description: string }> = {};

/** Called once per event while modules load. One kind may follow from several events if it says the same. */
export function declareNotices<Name extends EventName>(event: Name, ...rules: NoticeRule<Name>[]): void {
  for (const rule of (rules as unknown as NoticeRule[]).map(worded)) {
    const known = byKind.get(rule.kind);
    if (known && (known.object !== rule.object || known.words !== rule.words || whyOf(known) !== whyOf(rule)))
      throw new Error(`The notice ${rule.kind} is declared twice with other words`);
    checkWords(rule);
    byKind.set(rule.kind, rule);
    noticeKinds[rule.kind] = rule.kind;
    noticeKindDescriptions[rule.kind] = { description: rule.words.en.subject };
    byEvent.set(event, [...(byEvent.get(event) ?? []), rule]);
  }
}

export const noticeRulesOf = (event: string): readonly WordedNoticeRule[] => byEvent.get(event as EventName) ?? [];
export const noticeRuleOfKind = (kind: string): WordedNoticeRule | undefined => byKind.get(kind);
export const noticeEvents = (): readonly string[] => [...byEvent.keys()];

export const whyOf = ({ why }: NoticeRule): NoticeWhy => why ?? 'youAreConcerned';
export const isObligatory = (rule: NoticeRule): boolean => rule.obligatory ?? whyOf(rule) === 'youMustAct';

/** Words stand in one place, so that nobody mends those that are not said. */
function worded(rule: NoticeRule): WordedNoticeRule {
  const shared = noticeWordsOf(rule.kind);
  const words = rule.words ?? shared;
  if (!words) throw new Error(`The notice ${rule.kind} has no words`);
  if (rule.words && shared) throw new Error(`The notice ${rule.kind} has words in two places`);
  return { ...rule, words };
}

const placeholders = ({ subject, body }: NoticeWords): string =>
  [...new Set([subject, body].flatMap((text) => [...placeholdersOf(text).keys()]))].sort().join();

function checkWords({ kind, words: { fa, en } }: WordedNoticeRule): void {
  if (!/^[A-Z][A-Za-z]+$/.test(kind)) throw new Error(`The notice ${kind} is not named like RfpOpened`);
  if (placeholders(fa) !== placeholders(en)) throw new Error(`The words of ${kind} name other params in fa than in en`);
  if ([fa.subject, en.subject].some((subject) => /[\r\n]/.test(subject) || subject.length > 120))
    throw new Error(`The subject of ${kind} is not one short line`);
}
