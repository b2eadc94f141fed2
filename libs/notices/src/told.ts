import type { EventName } from '@peyvand/contracts';
import { partiesOf, type Db, type Parties } from '@peyvand/platform';
import { isObligatory, NOTICE_WHYS, noticeRulesOf, whyOf, type NoticeDraft, type NoticeRule } from './notice-rules.js';

/** A draft and the rule that made it. */
export interface ToldBy {
  readonly rule: NoticeRule;
  readonly draft: NoticeDraft;
}

/** What an event tells by all its rules. Who was party is looked up only where that was not written with it. */
export async function toldOf(
  event: EventName,
  payload: object,
  db: Db,
  parties: Parties | null = null,
): Promise<ToldBy[]> {
  const known = parties ?? (await partiesOf(db, event, payload)) ?? {};
  const told: ToldBy[] = [];
  for (const rule of noticeRulesOf(event))
    for (const draft of await rule.collect(payload as never, db, known)) told.push({ rule, draft });
  return told;
}

/** Compares by what the reader has to do with it, the weightiest first, and by whether it may be missed. */
export const byWeight = (one: NoticeRule, other: NoticeRule): number =>
  NOTICE_WHYS.indexOf(whyOf(one)) - NOTICE_WHYS.indexOf(whyOf(other)) ||
  Number(isObligatory(other)) - Number(isObligatory(one));

/** Tells nobody the same event twice of the same object: who stands in it twice learns the weightier. */
export function heaviest(told: readonly ToldBy[]): ToldBy[] {
  const heard = new Set<string>();
  const sorted = [...told].sort((one, other) => byWeight(one.rule, other.rule));
  return sorted.map(({ rule, draft }) => ({
    rule,
    draft: {
      ...draft,
      recipientIds: draft.recipientIds.filter((id) => {
        const key = `${id} ${rule.object} ${draft.objectId}`;
        return !heard.has(key) && heard.add(key);
      }),
    },
  }));
}
