import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { account, say } from '@peyvand/words';
import { OwnAccount } from '../people/own-account.js';
import { PersonRepository } from '../people/person.repository.js';
import { hasSignedSql, ownDataRules } from './own-data.js';

/**
 * Takes away who somebody was, and every way in. The row stays: histories refer to it, and say "a former member". The
 * address is free for a new account.
 */
@Injectable()
export class EmptyAccount {
  constructor(
    private readonly db: Db,
    private readonly own: OwnAccount,
    private readonly people: PersonRepository,
    private readonly audit: Audit,
  ) {}

  /** In the transaction that ends the places of the person. @throws Refusal STEP_UP_REQUIRED, LAST_ADMINISTRATOR */
  async run(viewer: Viewer): Promise<void> {
    const { person } = await this.own.holdSteppedUp(viewer);
    const { id, locale } = person;
    if (person.isAdministrator && !(await this.people.otherAdministrators(id))) throw new Refusal('LAST_ADMINISTRATOR');
    await this.db.query(
      `insert into signer_name (person_id, name, kept_at) select id, name, clock_timestamp() from person
        where id = $1 and (${hasSignedSql()})`,
      [id],
    );
    for (const { forget } of ownDataRules()) if (forget) await this.db.query(forget, [id]);
    const now = await this.db.now();
    await this.db.query(
      `update person set email = 'closed:' || id, email_verified_at = null, password_hash = null, name = $2,
        name_folded = '', time_zone = 'Asia/Tehran', calendar = null, digits = null, money = null,
        is_administrator = false, totp_pending = null, totp_secret = null, totp_confirmed_at = null, totp_step = null,
        disabled_at = $3, disabled_reason = 'closed', closed_at = $3 where id = $1`,
      [id, say(account.phrases.formerMember, locale), now],
    );
    await this.audit.write(`person:${id}`, viewer, 'account.closed');
  }
}
