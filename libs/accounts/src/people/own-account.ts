import { Injectable } from '@nestjs/common';
import { Refusal, Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { Passwords } from '../passwords/passwords.js';
import type { PersonEntity } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { StepUp } from '../sessions/step-up.js';
import { Throttle } from '../passwords/throttle.js';

/** The one who is signed in, and the session it happens in. */
export interface SignedIn {
  readonly person: PersonEntity;
  readonly sessionId: string;
}

/** The account of whoever asks. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly db: Db,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly stepUp: StepUp,
  ) {}

  /**
   * Asks for the password again. Tries are counted by session alone: neither what strangers guess at the door nor what
   * neighbours behind the same address do stops the one who is in, and an open session is one more window of guesses,
   * not a way around the throttle.
   * @throws Refusal PASSWORD_WRONG or THROTTLED
   */
  async confirmPassword(viewer: Viewer, password: string, field: string): Promise<SignedIn> {
    if (!viewer.sessionId) throw new Unauthenticated('Sign in first');
    const person = await this.people.get(viewer.personId);
    await this.throttle.countWithin('ownPassword', viewer.sessionId);
    if (!(await this.passwords.matches(person.passwordHash, password))) throw new Refusal('PASSWORD_WRONG', field);
    await this.throttle.forgive('ownPassword', viewer.sessionId);
    return { person, sessionId: viewer.sessionId };
  }

  /**
   * Held until the transaction ends. A request that was let in while its session was being ended, because the account
   * is taken back, stops here. @throws Unauthenticated
   */
  async hold({ personId, sessionId }: Viewer): Promise<SignedIn> {
    const person = personId ? await this.people.lock(personId) : null;
    const isLive =
      person && (await this.db.one('select 1 from session where id = $1 and person_id = $2', [sessionId, person.id]));
    if (!isLive || !sessionId) throw new Unauthenticated('Sign in first');
    return { person, sessionId };
  }

  /** The same for what needs a fresh password. @throws Refusal STEP_UP_REQUIRED */
  async holdSteppedUp(viewer: Viewer): Promise<SignedIn> {
    const held = await this.hold(viewer);
    await this.stepUp.require(viewer);
    return held;
  }
}
