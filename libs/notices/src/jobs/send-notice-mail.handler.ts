import { Injectable } from '@nestjs/common';
import { AccountReader, type Contact } from '@peyvand/accounts';
import { SendNoticeMail, type PayloadOf } from '@peyvand/contracts';
import { Handles, NotYet, type JobHandler } from '@peyvand/platform';
import type { MailOutcome } from '../notice-mail.entity.js';
import { NoticeLetters } from '../notice-letter.js';
import type { NoticeEntity } from '../notice.entity.js';
import { noticeRuleOfKind, type NoticeRule } from '../notice-rules.js';
import { NoticeRepository } from '../notice.repository.js';
import { PreferenceRepository } from '../preferences/preference.repository.js';
import { timingOf, type Chosen } from '../preferences/timing.js';
import { NOTHING, Standings } from '../standing/standings.js';
import { byWeight } from '../told.js';
import { Postbox } from '../addresses/postbox.js';

interface Decided {
  readonly notice: NoticeEntity;
  readonly outcome: MailOutcome;
  readonly contact?: Contact;
}

/**
 * Mails a notice in its reader's language, once, only to a proved address, and only as its reader wants it: one mail
 * per event, in the order of what happened.
 */
@Injectable()
@Handles(SendNoticeMail)
export class SendNoticeMailHandler implements JobHandler<typeof SendNoticeMail, Decided | null> {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceRepository,
    private readonly standings: Standings,
    private readonly letters: NoticeLetters,
    private readonly postbox: Postbox,
  ) {}

  async prepare({ noticeId }: PayloadOf<typeof SendNoticeMail>): Promise<Decided | null> {
    const notice = await this.notices.find(noticeId);
    if (!notice || (await this.notices.isMailed(noticeId))) return null;
    const wanted = await this.preferences.of(notice.recipientId);
    const timing = timingOf(ruleOf(notice), wanted);
    if (timing === 'never') return { notice, outcome: 'notWanted' };
    const mailed = await this.mailedOf(notice, wanted);
    if (mailed !== notice.id) return { notice, outcome: mailed ? 'withAnother' : 'awaitsDigest' };
    const before = await this.notices.stillBefore(notice);
    if (before) throw new NotYet('Something that happened before is mailed first', before === 'mail');
    const contact = (await this.accounts.contacts([notice.recipientId])).get(notice.recipientId);
    if (!contact) return { notice, outcome: 'noAddress' };
    const standing = (await this.standings.of([notice])).get(noticeId) ?? NOTHING;
    const letter = this.letters.one(notice, standing, contact);
    return { notice, contact, outcome: await this.postbox.send(notice.recipientId, letter) };
  }

  /** Of what one event tells a person, the weightiest of what is wanted at once. */
  private async mailedOf(notice: NoticeEntity, wanted: Chosen): Promise<string | undefined> {
    const all = await this.notices.ofSameEvent(notice);
    const atOnce = all.filter((one) => timingOf(ruleOf(one), wanted) === 'atOnce');
    return [...atOnce].sort((one, other) => byWeight(ruleOf(one), ruleOf(other)))[0]?.id;
  }

  async handle(_payload: PayloadOf<typeof SendNoticeMail>, decided: Decided | null): Promise<void> {
    if (!decided) return;
    const { notice, outcome, contact } = decided;
    await this.notices.setMailed(notice.id, outcome);
    await this.notices.wakeNext(notice);
    if (outcome === 'addressRefused' && contact) await this.postbox.noteRefused(notice.recipientId, contact.email);
  }
}

function ruleOf({ kind }: { kind: string }): NoticeRule {
  const rule = noticeRuleOfKind(kind);
  if (!rule) throw new Error(`Nobody words the notice ${kind}`);
  return rule;
}
