import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { EmailTokenRepository } from '../email-token.repository.js';
import { PersonRepository } from '../person.repository.js';

/** Makes the account that was asked for: only now is the address known to be read by the one who asked. */
@Injectable()
export class VerifyEmail {
  constructor(
    private readonly db: Db,
    private readonly tokens: EmailTokenRepository,
    private readonly people: PersonRepository,
    private readonly audit: Audit,
  ) {}

  run(token: string): Promise<string> {
    return this.db.inTransaction(async () => {
      const { email, name, locale, timeZone, passwordHash } = await this.tokens.use(token, 'registration');
      const id = await this.people.add({
        email,
        name: name ?? email,
        locale,
        timeZone: timeZone ?? 'Asia/Tehran',
        passwordHash,
      });
      // Two registrations of one address may both have been mailed; the first link wins.
      if (!id) throw new Refusal('LINK_SPENT', 'token');
      await this.audit.write(`person:${id}`, Viewer.anonymous, 'account.registered', { personId: id });
      return id;
    });
  }
}
