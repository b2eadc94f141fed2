import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { VerifyEmailInput } from '../account.inputs.js';
import { EmailTokenRepository } from '../email-token.repository.js';
import { Passwords } from '../passwords.js';
import { Throttle } from '../throttle.js';
import { OpenAccount } from './open-account.js';

/**
 * Makes the account that was asked for. The link shows that the address is read, the password that its reader is who
 * registered: anybody can register an address of others, and a link that is opened without a thought must not make an
 * account with a stranger's password.
 */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly opening: OpenAccount,
  ) {}

  /**
   * A wrong password leaves the link as it is. Tries are counted by link: nobody without it can use them up.
   * @throws Refusal LINK_SPENT, SIGN_IN_FAILED, THROTTLED
   */
  async run({ token, password }: VerifyEmailInput, address: string): Promise<void> {
    const asked = await this.tokens.findOpen(token, 'registration');
    const counted = asked?.id ?? token;
    await this.throttle.count('verifyEmail', counted, address);
    const isRight = await this.passwords.matches(asked?.passwordHash ?? null, password);
    if (!asked) throw new Refusal('LINK_SPENT', 'token');
    if (!isRight) throw new Refusal('SIGN_IN_FAILED', 'password');
    await this.throttle.forgive('verifyEmail', counted);
    await this.db.inTransaction(async () => {
      const { email, name, locale, timeZone, passwordHash } = await this.tokens.use(token, 'registration');
      await this.opening.run({ email, name: name ?? email, locale, timeZone: timeZone ?? 'Asia/Tehran', passwordHash });
    });
  }
}
