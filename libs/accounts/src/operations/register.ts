import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Db, Outbox } from '@peyvand/platform';
import type { RegisterInput, RequestRegistrationLinkInput } from '../account.inputs.js';
import { EmailTokenRepository } from '../email-token.repository.js';
import { checkPassword } from '../password.policy.js';
import { Passwords } from '../passwords.js';
import { Throttle } from '../throttle.js';

/** Long enough for a mail that waits behind a greylist and a person who is at lunch. */
const LINK_VALID_MS = 24 * 3_600_000;

/**
 * Asks for an account. Whether the address is known is not even looked up: answer and time are the same,
 * and the mail, written elsewhere, tells it to the one who reads there.
 */
@Injectable()
export class Register {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly outbox: Outbox,
  ) {}

  async run({ email, name, password, locale, timeZone }: RegisterInput, address: string): Promise<void> {
    await this.throttle.count('register', foldEmail(email), address);
    checkPassword(password, [email, name]);
    const passwordHash = await this.passwords.hash(password);
    await this.db.inTransaction(async () => {
      const asked = {
        purpose: 'registration',
        email,
        name,
        passwordHash,
        locale: locale ?? 'fa',
        timeZone: timeZone ?? 'Asia/Tehran',
      } as const;
      const emailTokenId = await this.tokens.add(asked, LINK_VALID_MS);
      await this.outbox.record('account.registrationAsked', { emailTokenId });
    });
  }

  /**
   * The link once more, with a whole day to open it, for somebody who registered within the last two. Mails to one
   * address are counted together, whoever asks for them; the work is the same whether or not there is a registration.
   */
  async again({ email }: RequestRegistrationLinkInput, address: string): Promise<void> {
    await this.throttle.count('register', foldEmail(email), address);
    await this.db.inTransaction(async () => {
      const emailTokenId = await this.tokens.prolong('registration', email, LINK_VALID_MS);
      await this.outbox.record('account.registrationAsked', { emailTokenId: emailTokenId ?? newId() });
    });
  }
}
