import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Audit, Db } from '@peyvand/platform';
import type { SignInInput } from '../account.inputs.js';
import { KnownDevice } from '../sessions/known-device.js';
import { Passwords } from '../passwords/passwords.js';
import type { PersonEntity } from '../people/person.entity.js';
import { PersonRepository } from '../people/person.repository.js';
import { Sessions } from '../sessions/sessions.js';
import { Throttle } from '../passwords/throttle.js';

/** Where a sign-in comes from. */
export interface Device {
  readonly address: string;
  readonly userAgent: string;
  /** Token the device brought along; its session ends. */
  readonly oldToken: string | null;
  /** What an earlier sign-in left there. */
  readonly mark: string | null;
}

/** What the device keeps from here on. */
export interface SignedInDevice {
  readonly token: string;
  readonly mark: string;
}

/** Trades address and password for a new session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Db,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly devices: KnownDevice,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /**
   * Answers the token of the new session. Tries from a device that the account knows are counted by themselves: what
   * strangers guess does not stop its owner there.
   * @throws Refusal SIGN_IN_FAILED, the same for an unknown address and for somebody who is shut out; THROTTLED
   */
  async run({ email, password }: SignInInput, device: Device): Promise<SignedInDevice> {
    const account = foldEmail(email);
    const known = this.devices.keyFor(device.mark, account);
    const [what, counted] = known ? ['passwordOnKnownDevice', known] : ['password', account];
    await this.throttle.count(what, counted, device.address);
    const person = await this.people.findByEmail(account);
    const isRight = await this.passwords.matches(person?.passwordHash ?? null, password);
    if (!person || !isRight || person.disabledAt) throw new Refusal('SIGN_IN_FAILED');
    await this.throttle.forgive(what, counted);
    return this.db.inTransaction(async () => {
      await this.holdUnchanged(person, password);
      await this.sessions.end(device.oldToken);
      await this.audit.write(`person:${person.id}`, Viewer.anonymous, 'account.signedIn', { personId: person.id });
      const token = await this.sessions.start(person.id, device.userAgent);
      return { token, mark: this.devices.remember(device.mark, account) };
    });
  }

  /**
   * A password that was replaced while it was being checked opens nothing. The only moment, too, at which a hash of old
   * parameters can be replaced.
   */
  private async holdUnchanged({ id, passwordHash: checked }: PersonEntity, password: string): Promise<void> {
    const held = await this.people.lock(id);
    const isRight =
      held?.passwordHash === checked || (await this.passwords.matches(held?.passwordHash ?? null, password));
    if (!held?.passwordHash || !isRight || held.disabledAt) throw new Refusal('SIGN_IN_FAILED');
    if (this.passwords.isOutdated(held.passwordHash))
      await this.people.update(id, { passwordHash: await this.passwords.hash(password) });
  }
}
