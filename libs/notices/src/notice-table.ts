import type { NoticeObject } from '@peyvand/contracts';
import { subjectPlace } from './standing/subjects.js';
import {
  isObligatory,
  noticeEvents,
  noticeRulesOf,
  whyOf,
  type NoticeWhy,
  type WordedNoticeRule,
} from './notice-rules.js';

/** One kind of notice: after which events, for whom it matters and why, and where it leads. */
export interface NoticeTableRow {
  readonly kind: string;
  readonly events: readonly string[];
  readonly why: NoticeWhy;
  readonly obligatory: boolean;
  readonly object: NoticeObject;
  readonly place: string;
  readonly rule: WordedNoticeRule;
}

/** Made of the rules that the features declare, sorted by kind. */
export function noticeTable(): NoticeTableRow[] {
  const rows = new Map<string, NoticeTableRow>();
  for (const event of noticeEvents())
    for (const rule of noticeRulesOf(event)) {
      const events = [...(rows.get(rule.kind)?.events ?? []), event].sort();
      rows.set(rule.kind, {
        kind: rule.kind,
        events,
        why: whyOf(rule),
        obligatory: isObligatory(rule),
        object: rule.object,
        place: subjectPlace(rule.object),
        rule,
      });
    }
  return [...rows.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
