import { Injectable } from '@nestjs/common';
import { Refusal, Refusals, Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import type { ClaimAdministrationInput } from '../account.inputs.js';
import type { EmailTokenEntity } from '../email/email-token.entity.js';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { checkPassword } from '../passwords/password.policy.js';
import { Passwords } from '../passwords/passwords.js';
import { PersonRepository } from '../people/person.repository.js';
import { Sessions } from '../sessions/sessions.js';

/** Whoever holds the link that the operator printed becomes an administrator; a new person gets the account with it. */
@Injectable()
export class ClaimAdministration {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  run(input: ClaimAdministrationInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const link = await this.tokens.use(input.token, 'administrator');
      const known = await this.people.findByEmail(link.email);
      const id = known?.id ?? (await this.addPerson(link, input));
      await this.people.update(id, { isAdministrator: true });
      // Greater powers begin with a new session.
      await this.sessions.endAll(id);
      await this.audit.write(`person:${id}`, Viewer.system, 'account.madeAdministrator', { personId: id });
      return id;
    });
  }

  private async addPerson(
    { email, locale }: EmailTokenEntity,
    { name, password }: ClaimAdministrationInput,
  ): Promise<string> {
    Refusals.throwIfAny([
      ...(name ? [] : [new Refusal('REQUIRED', 'name')]),
      ...(password ? [] : [new Refusal('REQUIRED', 'password')]),
    ]);
    if (!name || !password) throw new Refusal('REQUIRED', 'password');
    checkPassword(password, [email, name]);
    const passwordHash = await this.passwords.hash(password);
    const id = await this.people.add({ email, name, locale, timeZone: 'Asia/Tehran', passwordHash });
    if (!id) throw new Refusal('LINK_SPENT', 'token');
    return id;
  }
}
