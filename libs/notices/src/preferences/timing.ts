import { isObligatory, whyOf, type NoticeRule } from '../notice-rules.js';
import { EVERY_KIND, type MailTiming } from './notice-preference.entity.js';

export type Chosen = ReadonlyMap<string, MailTiming>;

/** What one wants for a kind: chosen for it, else for all kinds, else by what the reader has to do with it. */
export function timingOf(rule: NoticeRule, chosen: Chosen): MailTiming {
  const wanted =
    chosen.get(rule.kind) ?? chosen.get(EVERY_KIND) ?? (whyOf(rule) === 'forYourInformation' ? 'daily' : 'atOnce');
  // "Never" for everything spares what one may not miss.
  return wanted === 'never' && isObligatory(rule) ? 'atOnce' : wanted;
}
