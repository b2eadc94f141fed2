import { Injectable } from '@nestjs/common';
import { AccountReader, type Contact } from '@peyvand/accounts';
import { SendNoticeMail, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import type { MailOutcome } from '../notice-mail.entity.js';
import { NoticeLetters } from '../notice-letter.js';
import type { NoticeEntity } from '../notice.entity.js';
import { noticeRuleOfKind } from '../notice-rules.js';
import { NoticeRepository } from '../notice.repository.js';
import { PreferenceRepository } from '../preferences/preference.repository.js';
import { timingOf } from '../preferences/timing.js';
import { Postbox } from '../addresses/postbox.js';

interface Decided {
  readonly notice: NoticeEntity;
  readonly outcome: MailOutcome;
  readonly contact?: Contact;
}

/** Mails a notice in its reader's language, once, only to a proved address, and only as its reader wants it. */
@Injectable()
@Handles(SendNoticeMail)
export class SendNoticeMailHandler implements JobHandler<typeof SendNoticeMail, Decided | null> {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceRepository,
    private readonly letters: NoticeLetters,
    private readonly postbox: Postbox,
  ) {}

  async prepare({ noticeId }: PayloadOf<typeof SendNoticeMail>): Promise<Decided | null> {
    const notice = await this.notices.find(noticeId);
    if (!notice || (await this.notices.isMailed(noticeId))) return null;
    const rule = noticeRuleOfKind(notice.kind);
    if (!rule) throw new Error(`Nobody words the notice ${notice.kind}`);
    const timing = timingOf(rule, await this.preferences.of(notice.recipientId));
    if (timing !== 'atOnce') return { notice, outcome: timing === 'daily' ? 'awaitsDigest' : 'notWanted' };
    const contact = (await this.accounts.contacts([notice.recipientId])).get(notice.recipientId);
    if (!contact) return { notice, outcome: 'noAddress' };
    return { notice, contact, outcome: await this.postbox.send(notice.recipientId, this.letters.one(notice, contact)) };
  }

  async handle(_payload: PayloadOf<typeof SendNoticeMail>, decided: Decided | null): Promise<void> {
    if (!decided) return;
    const { notice, outcome, contact } = decided;
    await this.notices.setMailed(notice.id, outcome);
    if (outcome === 'addressRefused' && contact) await this.postbox.noteRefused(notice.recipientId, contact.email);
  }
}
