import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import type { EmailTokenEntity } from '../email/email-token.entity.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { Passwords } from './passwords.js';
import { PersonRepository } from '../people/person.repository.js';
import { Throttle } from './throttle.js';

/**
 * A link shows that an address is read, the password that its reader is who asked for it: anybody can name an address
 * of others, and a link that is followed without a thought must not tie the address to a stranger's password.
 */
@Injectable()
export class LinkPassword {
  constructor(
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Leaves the link as it is. Tries are counted by link: nobody without it can use them up.
   * @throws Refusal LINK_SPENT, SIGN_IN_FAILED, THROTTLED
   */
  async check(
    purpose: 'registration' | 'emailChange',
    { token, password }: { token: string; password: string },
    address: string,
  ): Promise<void> {
    const asked = await this.tokens.findOpen(token, purpose);
    const counted = asked?.id ?? token;
    await this.throttle.count('linkPassword', counted, address);
    const isRight = await this.passwords.matches(await this.hashOf(asked), password);
    if (!asked) throw new Refusal('LINK_SPENT', 'token');
    if (!isRight) throw new Refusal('SIGN_IN_FAILED', 'password');
    await this.throttle.forgive('linkPassword', counted);
  }

  /** Of the account that is moved, or of the registration. */
  private async hashOf(asked: EmailTokenEntity | null): Promise<string | null> {
    if (!asked?.personId) return asked?.passwordHash ?? null;
    return (await this.people.find(asked.personId))?.passwordHash ?? null;
  }
}
