import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import type { VerifyEmailInput } from '../account.inputs.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { LinkPassword } from '../passwords/link-password.js';
import { OpenAccount } from './open-account.js';

/** Makes the account that was asked for: only now is the address known to be read by the one who asked. */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly links: LinkPassword,
    private readonly opening: OpenAccount,
  ) {}

  /** A wrong password leaves the link as it is. @throws Refusal LINK_SPENT, SIGN_IN_FAILED, THROTTLED */
  async run(input: VerifyEmailInput, address: string): Promise<void> {
    await this.links.check('registration', input, address);
    await this.db.inTransaction(async () => {
      const { email, name, locale, timeZone, passwordHash } = await this.tokens.use(input.token, 'registration');
      await this.opening.run({ email, name: name ?? email, locale, timeZone: timeZone ?? 'Asia/Tehran', passwordHash });
    });
  }
}
