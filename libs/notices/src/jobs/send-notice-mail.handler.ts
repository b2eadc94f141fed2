import { Injectable } from '@nestjs/common';
import { AccountReader, type Contact } from '@peyvand/accounts';
import { SendNoticeMail, type PayloadOf } from '@peyvand/contracts';
import { AppConfig, Handles, Mailer, mailLayout, type JobHandler } from '@peyvand/platform';
import type { NoticeEntity } from '../notice.entity.js';
import { noticeRuleOfKind, type NoticeObject } from '../notice-rules.js';
import { NoticeRepository } from '../notice.repository.js';
import { fill } from '../wording.js';

type Outcome = 'sent' | 'noAddress';

/** Where the web application shows an object. */
const PLACES: Record<NoticeObject, string> = {
  person: 'account', organization: 'organizations', capacity: 'capacities', problem: 'problems', engagement: 'engagements',
  definition: 'definitions', rfp: 'rfps', match: 'matches', proposal: 'proposals',
};
const LINK_LABEL = { fa: 'دیدن در پیوند', en: 'See it in Peyvand' } as const;

/** Mails a notice in its reader's language, once, and only to a proved address. */
@Injectable()
@Handles(SendNoticeMail)
export class SendNoticeMailHandler implements JobHandler<typeof SendNoticeMail, Outcome | null> {
  constructor(
    private readonly notices: NoticeRepository, private readonly accounts: AccountReader, private readonly mailer: Mailer, private readonly config: AppConfig,
  ) {}

  async prepare({ noticeId }: PayloadOf<typeof SendNoticeMail>): Promise<Outcome | null> {
    const notice = await this.notices.find(noticeId);
    if (!notice || (await this.notices.isMailed(noticeId))) return null;
    const contact = (await this.accounts.contacts([notice.recipientId])).get(notice.recipientId);
    if (!contact) return 'noAddress';
    await this.send(notice, contact);
    return 'sent';
  }

  async handle({ noticeId }: PayloadOf<typeof SendNoticeMail>, outcome: Outcome | null): Promise<void> {
    if (outcome) await this.notices.setMailed(noticeId, outcome);
  }

  private async send(notice: NoticeEntity, { email, name, locale }: Contact): Promise<void> {
    const rule = noticeRuleOfKind(notice.kind);
    if (!rule) throw new Error(`Nobody words the notice ${notice.kind}`);
    const { subject, body } = fill(rule.words[locale], notice.params);
    const layout = mailLayout(locale, { title: subject, paragraphs: [body], link: { label: LINK_LABEL[locale], url: this.url(notice, locale) } });
    await this.mailer.send({ to: { name, address: email }, subject, ...layout, messageId: `notice-${notice.id}`, language: locale });
  }

  private url({ objectType, objectId }: NoticeEntity, locale: string): string {
    const place = objectType === 'person' ? PLACES.person : `${PLACES[objectType]}/${objectId}`;
    return `${this.config.publicUrl.replace(/\/$/, '')}/${locale}/${place}`;
  }
}
