import { Injectable } from '@nestjs/common';
import { SendAccountMail, type PayloadOf } from '@peyvand/contracts';
import {
  AppConfig,
  Handles,
  linkTo,
  Mailer,
  mailLayout,
  placeOf,
  type JobContext,
  type JobHandler,
} from '@peyvand/platform';
import { accountMail } from '../email/account.mail.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { PersonRepository } from '../people/person.repository.js';
import { PAGES } from '../recovery/link-pages.js';

/**
 * Mails with a link. A new password goes to whoever reads the address of an account, or of a registration; to other
 * addresses nothing is sent: there is nobody it would help.
 */
@Injectable()
@Handles(SendAccountMail)
export class SendAccountMailHandler implements JobHandler<typeof SendAccountMail> {
  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  /** Sent outside the transaction, so after a crash perhaps once more; the link of either mail works. */
  async prepare({ emailTokenId }: PayloadOf<typeof SendAccountMail>, { eventId }: JobContext): Promise<void> {
    const asked = await this.tokens.find(emailTokenId);
    if (!asked || asked.usedAt || !(asked.purpose in PAGES)) return;
    const purpose = asked.purpose as keyof typeof PAGES;
    const holder = await this.people.findByEmail(asked.email);
    if (purpose === 'passwordReset' && !(holder ? !holder.disabledAt : await this.tokens.isRegistered(asked.email)))
      return;
    const language = holder?.locale ?? asked.locale;
    const isTaken = purpose === 'emailChange' && holder !== null && holder.id !== asked.personId;
    const { subject, paragraphs, label } = accountMail(isTaken ? 'alreadyThere' : purpose, language);
    const url = isTaken
      ? placeOf(this.config, language, 'sign-in')
      : linkTo(this.config, language, PAGES[purpose], await this.tokens.issue(asked.id));
    await this.mailer.send({
      to: { name: '', address: asked.email },
      subject,
      ...mailLayout(language, { title: subject, paragraphs, link: { label, url } }),
      messageId: `account-${eventId}`,
      language,
    });
  }

  async handle(): Promise<void> {
    // The mail is all; that it went out is noted by the outbox.
  }
}
