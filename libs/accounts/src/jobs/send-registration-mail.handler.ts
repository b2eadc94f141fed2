import { Injectable } from '@nestjs/common';
import { SendRegistrationMail, type PayloadOf } from '@peyvand/contracts';
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

/**
 * Only here it is looked up whether the address has an account: the mail is the one place where the answer may stand.
 */
@Injectable()
@Handles(SendRegistrationMail)
export class SendRegistrationMailHandler implements JobHandler<typeof SendRegistrationMail> {
  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  /** Sent outside the transaction, so after a crash perhaps once more; the link of either mail works. */
  async prepare({ emailTokenId }: PayloadOf<typeof SendRegistrationMail>, { eventId }: JobContext): Promise<void> {
    const asked = await this.tokens.find(emailTokenId);
    if (!asked || asked.usedAt) return;
    const known = await this.people.findByEmail(asked.email);
    const language = known?.locale ?? asked.locale;
    const { subject, paragraphs, label } = accountMail(known ? 'alreadyThere' : 'confirmAddress', language);
    const url = known
      ? placeOf(this.config, language, 'sign-in')
      : linkTo(this.config, language, 'verify-email', await this.tokens.issue(asked.id));
    await this.mailer.send({
      // The name was typed by whoever registered; it is not put into a mail to somebody who may be another.
      to: { name: known?.name ?? '', address: asked.email },
      subject,
      ...mailLayout(language, { title: subject, paragraphs, link: { label, url } }),
      messageId: `registration-${eventId}`,
      language,
    });
  }

  async handle(): Promise<void> {
    // The mail is all; that it went out is noted by the outbox.
  }
}
