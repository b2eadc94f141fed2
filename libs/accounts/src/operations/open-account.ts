import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Audit } from '@peyvand/platform';
import { EmailTokenRepository } from '../email/email-token.repository.js';
import { PersonRepository, type NewPerson } from '../people/person.repository.js';

/** Makes the account of an address that was just proved; whatever else would open it is void from here on. */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly people: PersonRepository,
    private readonly tokens: EmailTokenRepository,
    private readonly audit: Audit,
  ) {}

  /** In the transaction that used a link up. @throws Refusal LINK_SPENT where the address has an account */
  async run(person: NewPerson): Promise<void> {
    const id = await this.people.add(person);
    if (!id) throw new Refusal('LINK_SPENT', 'token');
    await this.tokens.voidAll(id, [foldEmail(person.email)]);
    await this.audit.write(`person:${id}`, Viewer.anonymous, 'account.registered', { personId: id });
  }
}
