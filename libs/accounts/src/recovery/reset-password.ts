import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Audit, Db, Outbox } from '@peyvand/platform';
import type { EmailTokenEntity } from '../email/email-token.entity.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { OpenAccount } from '../operations/open-account.js';
import { checkPassword } from '../passwords/password.policy.js';
import { Passwords } from '../passwords/passwords.js';
import type { PersonEntity } from '../people/person.entity.js';
import { PersonRepository } from '../people/person.repository.js';
import { Throttle } from '../passwords/throttle.js';
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
 * before. Where the address was registered and is not open yet, it opens: its reader cannot know the password of
 * whoever registered it, and takes nothing over of what was registered.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly takeBack: TakeBack,
    private readonly opening: OpenAccount,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Of any number of uses at once exactly one gets through. @throws Refusal LINK_SPENT, REQUIRED */
  async run(input: ResetPasswordInput): Promise<void> {
    checkPassword(input.password, []);
    const passwordHash = await this.passwords.hash(input.password);
    await this.db.inTransaction(async () => {
      const link = await this.tokens.use(input.token, 'passwordReset');
      const person = await this.people.findByEmail(link.email);
      await (person ? this.replace(person, input, passwordHash) : this.openAccount(link, input, passwordHash));
    });
  }

  private async replace(person: PersonEntity, { password }: ResetPasswordInput, passwordHash: string): Promise<void> {
    if (person.disabledAt) throw new Refusal('LINK_SPENT', 'token');
    checkPassword(password, [person.email, person.name]);
    await this.people.update(person.id, { passwordHash });
    await this.takeBack.run(person);
    await this.audit.write(`person:${person.id}`, Viewer.anonymous, 'account.passwordReset');
    await this.outbox.record('account.passwordChanged', { personId: person.id });
  }

  private async openAccount(
    { email, locale }: EmailTokenEntity,
    { password, name }: ResetPasswordInput,
    passwordHash: string,
  ): Promise<void> {
    if (!(await this.tokens.isRegistered(email))) throw new Refusal('LINK_SPENT', 'token');
    if (!name) throw new Refusal('REQUIRED', 'name');
    checkPassword(password, [email, name]);
    await this.opening.run({ email, name, locale, timeZone: 'Asia/Tehran', passwordHash });
  }
}
