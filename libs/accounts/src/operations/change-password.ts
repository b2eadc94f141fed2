import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Audit, Db, Outbox } from '@peyvand/platform';
import type { ChangePasswordInput } from '../account.inputs.js';
import { OwnAccount } from '../people/own-account.js';
import { checkPassword } from '../passwords/password.policy.js';
import { Passwords } from '../passwords/passwords.js';
import { PersonRepository } from '../people/person.repository.js';
import { TakeBack } from '../recovery/take-back.js';
import { Sessions } from '../sessions/sessions.js';

/** A new password against the old one. Every other session of the person ends, and what was begun in one is void. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly db: Db,
    private readonly own: OwnAccount,
    private readonly people: PersonRepository,
    private readonly passwords: Passwords,
    private readonly takeBack: TakeBack,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Answers the new token of the session it was changed in. */
  async run(viewer: Viewer, { oldPassword, newPassword }: ChangePasswordInput): Promise<string> {
    const { person } = await this.own.confirmPassword(viewer, oldPassword, 'oldPassword');
    checkPassword(newPassword, [person.email, person.name], 'newPassword');
    const passwordHash = await this.passwords.hash(newPassword);
    return this.db.inTransaction(async () => {
      const { person: held, sessionId } = await this.own.hold(viewer);
      await this.people.update(person.id, { passwordHash });
      await this.takeBack.run(held, { sessionId });
      await this.audit.write(`person:${person.id}`, viewer, 'account.passwordChanged');
      await this.outbox.record('account.passwordChanged', { personId: person.id });
      return this.sessions.renew(sessionId, true);
    });
  }
}
