import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Db, Outbox } from '@peyvand/platform';
import type { RegisterInput, RequestRegistrationLinkInput } from '../account.inputs.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { checkPassword } from '../passwords/password.policy.js';
import { Passwords } from '../passwords/passwords.js';
import { Throttle } from '../passwords/throttle.js';

/** Long enough for a mail that waits behind a greylist and a person who is at lunch. */
const LINK_VALID_MS = 24 * 3_600_000;
/** No link opens a registration that is older, however often it was asked for again. */
const LASTS_MS = 7 * 24 * 3_600_000;
/** Registrations of an address that a password is compared with, the newest first: always as many hashes. */
const COMPARED = 3;

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
   * The link once more, with a whole day to open it, for whoever knows the password of the registration: anybody can
   * register an address of others, and their link would open an account with their password. Mails to one address are
   * counted together, whoever asks for them; the work is the same whether or not there is a registration.
   */
  async again({ email, password }: RequestRegistrationLinkInput, address: string): Promise<void> {
    await this.throttle.count('register', foldEmail(email), address);
    const emailTokenId = (await this.madeWith(email, password)) ?? newId();
    await this.db.inTransaction(async () => {
      await this.tokens.prolong(emailTokenId, LINK_VALID_MS);
      await this.outbox.record('account.registrationAsked', { emailTokenId });
    });
  }

  private async madeWith(email: string, password: string): Promise<string | undefined> {
    const made = await this.tokens.newest('registration', email, COMPARED, LASTS_MS - LINK_VALID_MS);
    const areRight = await Promise.all(
      Array.from({ length: COMPARED }, (_, at) => this.passwords.matches(made[at]?.passwordHash ?? null, password)),
    );
    return made[areRight.indexOf(true)]?.id;
  }
}
