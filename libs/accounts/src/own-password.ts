import { Injectable } from '@nestjs/common';
import { Refusal, Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Passwords } from './passwords.js';
import type { PersonEntity } from './person.entity.js';
import { PersonRepository } from './person.repository.js';
import { Throttle } from './throttle.js';

/** The one who is signed in, and the session it happens in. */
export interface SignedIn {
  readonly person: PersonEntity;
  readonly sessionId: string;
}

/**
 * Asks for the password again. Tries are counted by session: what strangers guess at the door does not stop the one who
 * is in, and an open session is one more window of guesses, not a way around the throttle.
 */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /** @throws Refusal PASSWORD_WRONG or THROTTLED */
  async confirm(viewer: Viewer, password: string, address: string, field: string): Promise<SignedIn> {
    if (!viewer.sessionId) throw new Unauthenticated('Sign in first');
    const person = await this.people.get(viewer.personId);
    await this.throttle.count('ownPassword', viewer.sessionId, address);
    if (!(await this.passwords.matches(person.passwordHash, password))) throw new Refusal('PASSWORD_WRONG', field);
    await this.throttle.forgive('ownPassword', viewer.sessionId);
    return { person, sessionId: viewer.sessionId };
  }
}
