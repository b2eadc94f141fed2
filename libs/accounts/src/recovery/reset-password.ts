import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Audit, Db, Outbox } from '@peyvand/platform';
import { EmailTokenRepository } from '../email-token.repository.js';
import { checkPassword } from '../password.policy.js';
import { Passwords } from '../passwords.js';
import { PersonRepository } from '../person.repository.js';
import { Throttle } from '../throttle.js';
import type { RequestPasswordResetInput, ResetPasswordInput } from './recovery.inputs.js';
import { TakeBack } from './take-back.js';

const LINK_VALID_MS = 30 * 60_000;

/** Asks for a link; whether the address is known is not even looked up, the mail alone tells it. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly throttle: Throttle,
    private readonly outbox: Outbox,
  ) {}

  async run({ email }: RequestPasswordResetInput, locale: 'fa' | 'en', address: string): Promise<void> {
    await this.throttle.count('passwordReset', foldEmail(email), address);
    await this.db.inTransaction(async () => {
      const emailTokenId = await this.tokens.add({ purpose: 'passwordReset', email, locale }, LINK_VALID_MS);
      await this.outbox.record('account.passwordResetAsked', { emailTokenId });
    });
  }
}

/**
 * The link of the mail sets a new password and voids what was open until then. The second factor is asked for as
 * before.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly takeBack: TakeBack,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Of any number of uses at once exactly one gets through. @throws Refusal LINK_SPENT */
  async run({ token, password }: ResetPasswordInput): Promise<void> {
    checkPassword(password, []);
    const passwordHash = await this.passwords.hash(password);
    await this.db.inTransaction(async () => {
      const { email } = await this.tokens.use(token, 'passwordReset');
      const person = await this.people.findByEmail(email);
      if (!person || person.disabledAt) throw new Refusal('LINK_SPENT', 'token');
      checkPassword(password, [person.email, person.name]);
      await this.people.update(person.id, { passwordHash });
      await this.takeBack.run(person);
      await this.audit.write(`person:${person.id}`, Viewer.anonymous, 'account.passwordReset');
      await this.outbox.record('account.passwordChanged', { personId: person.id });
    });
  }
}
