import type { DomainEvents, EventName } from '@peyvand/contracts';
import type { Db, Parties } from '@peyvand/platform';

export const NOTICE_OBJECTS = [
  'person',
  'organization',
  'capacity',
  'problem',
  'engagement',
  'definition',
  'rfp',
  'match',
  'proposal',
] as const;
export type NoticeObject = (typeof NOTICE_OBJECTS)[number];

/** `{name}` stands for a param. Nothing confidential may stand here: mails are read by many machines. */
export interface NoticeWords {
  readonly subject: string;
  readonly body: string;
}

/** What notices say, by kind; kept in a file of its own beside the rules. */
export type NoticeTexts = Readonly<Record<string, { readonly fa: NoticeWords; readonly en: NoticeWords }>>;

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
  readonly words: NoticeTexts[string];
  /**
   * Runs in the worker, in the transaction that stores the notices. `parties` are the organizations as they were when
   * it happened; of them today's members are looked up.
   */
  collect(payload: DomainEvents[Name], db: Db, parties: Parties): Promise<NoticeDraft[]>;
}

const byEvent = new Map<EventName, NoticeRule[]>();
const byKind = new Map<string, NoticeRule>();
/** Grows while features load; the schema is built afterwards. */
export const noticeKinds: Record<string, string> = {};
export const noticeKindDescriptions: Record<string, { description: string }> = {};

/** Called once per event while modules load. One kind may follow from several events if it says the same. */
export function declareNotices<Name extends EventName>(event: Name, ...rules: NoticeRule<Name>[]): void {
  for (const rule of rules as unknown as NoticeRule[]) {
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

export const noticeRulesOf = (event: string): readonly NoticeRule[] => byEvent.get(event as EventName) ?? [];
export const noticeRuleOfKind = (kind: string): NoticeRule | undefined => byKind.get(kind);
export const noticeEvents = (): readonly string[] => [...byEvent.keys()];

export const whyOf = ({ why }: NoticeRule): NoticeWhy => why ?? 'youAreConcerned';
export const isObligatory = (rule: NoticeRule): boolean => rule.obligatory ?? whyOf(rule) === 'youMustAct';

const placeholders = ({ subject, body }: NoticeWords): string =>
  [...new Set(`${subject} ${body}`.match(/\{\w+\}/g))].sort().join();

function checkWords({ kind, words: { fa, en } }: NoticeRule): void {
  if (!/^[A-Z][A-Za-z]+$/.test(kind)) throw new Error(`The notice ${kind} is not named like RfpOpened`);
  if (placeholders(fa) !== placeholders(en)) throw new Error(`The words of ${kind} name other params in fa than in en`);
  if ([fa.subject, en.subject].some((subject) => /[\r\n]/.test(subject) || subject.length > 120))
    throw new Error(`The subject of ${kind} is not one short line`);
}
