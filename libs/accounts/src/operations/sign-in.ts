import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import type { SignInInput } from '../account.inputs.js';
import { foldEmail } from '../email.js';
import { Passwords } from '../passwords.js';
import type { PersonEntity } from '../person.entity.js';
import { PersonRepository } from '../person.repository.js';
import { Sessions } from '../sessions.js';
import { Throttle } from '../throttle.js';

/** Where a sign-in comes from. */
export interface Device {
  readonly address: string;
  readonly userAgent: string;
  /** Token the device brought along; its session ends. */
  readonly oldToken: string | null;
}

/** Trades address and password for a new session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Db,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /**
   * Answers the token of the new session. @throws Refusal SIGN_IN_FAILED, the same for an unknown address and for
   * somebody who is shut out; THROTTLED
   */
  async run({ email, password }: SignInInput, device: Device): Promise<string> {
    const account = foldEmail(email);
    await this.throttle.count('password', account, device.address);
    const person = await this.people.findByEmail(account);
    const isRight = await this.passwords.matches(person?.passwordHash ?? null, password);
    if (!person || !isRight || person.disabledAt) throw new Refusal('SIGN_IN_FAILED');
    await this.throttle.forgive('password', account);
    await this.keepHashFresh(person, password);
    return this.db.inTransaction(async () => {
      await this.sessions.end(device.oldToken);
      await this.audit.write(`person:${person.id}`, Viewer.anonymous, 'account.signedIn', { personId: person.id });
      return this.sessions.start(person.id, device.userAgent);
    });
  }

  /** The only moment at which a hash of old parameters can be replaced. */
  private async keepHashFresh(person: PersonEntity, password: string): Promise<void> {
    if (person.passwordHash && this.passwords.isOutdated(person.passwordHash))
      await this.people.update(person.id, { passwordHash: await this.passwords.hash(password) });
  }
}
