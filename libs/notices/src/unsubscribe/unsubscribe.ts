import { Injectable } from '@nestjs/common';
import { AccountReader } from '@peyvand/accounts';
import { Db } from '@peyvand/platform';
import { isObligatory, noticeRuleOfKind } from '../notice-rules.js';
import { noticeTable } from '../notice-table.js';
import { EVERY_KIND } from '../preferences/notice-preference.entity.js';
import { PreferenceRepository } from '../preferences/preference.repository.js';
import { fill } from '../fill-notice.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

/** What a page about a link says: in whose language, about which subject. */
export interface Unsubscribing {
  readonly locale: 'fa' | 'en';
  /** Null: all mails that may be turned off. */
  readonly subject: string | null;
}

/** Ends mails by a link, for whoever holds the link. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly db: Db,
    private readonly links: UnsubscribeLinks,
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceRepository,
  ) {}

  /** Changes nothing: programs that look for harm in mails follow every link. */
  async look(token: string): Promise<Unsubscribing | null> {
    const asked = this.links.read(token);
    const person = asked && (await this.accounts.findPerson(asked.personId));
    if (!asked || !person) return null;
    const rule = noticeRuleOfKind(asked.kind);
    if (asked.kind !== EVERY_KIND && (!rule || isObligatory(rule))) return null;
    return { locale: person.locale, subject: rule ? fill(rule.words, person.locale, {}).subject : null };
  }

  /** As often as it is sent. */
  async run(token: string): Promise<Unsubscribing | null> {
    const found = await this.look(token);
    const asked = this.links.read(token);
    if (!found || !asked) return null;
    await this.db.inTransaction(async () => {
      await this.preferences.set(asked.personId, asked.kind, 'never');
      if (asked.kind !== EVERY_KIND) return;
      const chosen = await this.preferences.of(asked.personId);
      for (const { kind, obligatory } of noticeTable())
        if (!obligatory && chosen.has(kind)) await this.preferences.set(asked.personId, kind, 'never');
    });
    return found;
  }
}
