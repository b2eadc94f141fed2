import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import type { ConfirmPasswordInput } from '../account.inputs.js';
import { OwnAccount } from '../people/own-account.js';
import { Sessions } from '../sessions/sessions.js';

/** The password again, so that signing is possible for five minutes. */
@Injectable()
export class ConfirmPassword {
  constructor(
    private readonly db: Db,
    private readonly own: OwnAccount,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** Answers the new token of the session. */
  async run(viewer: Viewer, { password }: ConfirmPasswordInput): Promise<string> {
    const { person, sessionId } = await this.own.confirmPassword(viewer, password, 'password');
    return this.db.inTransaction(async () => {
      await this.audit.write(`person:${person.id}`, viewer, 'account.passwordConfirmed');
      return this.sessions.renew(sessionId, true);
    });
  }
}
