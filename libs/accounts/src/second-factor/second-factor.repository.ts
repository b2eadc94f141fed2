import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, sha256 } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { PersonEntity } from '../people/person.entity.js';
import { typedCode } from './typed-code.js';

const CODES = 10;

/** Ten groups that can be typed from paper: 50 bits each, so a hash without salt suffices. */
const newCode = (): string =>
  randomBytes(8)
    .toString('hex')
    .slice(0, 10)
    .replace(/^(.{5})/, '$1-');
const hashOf = (code: string): string => sha256(typedCode(code));

/** What stands in the database of second factors. */
@Injectable()
export class SecondFactorRepository {
  constructor(private readonly db: Db) {}

  async begin(personId: string, totpPending: string): Promise<void> {
    await this.db.manager.update(PersonEntity, { id: personId }, { totpPending });
  }

  /**
   * Takes a time step. False when it, or a later one, was taken before: of any number of uses of one code one gets
   * through.
   */
  async takeStep(personId: string, step: number): Promise<boolean> {
    const rows = await this.db.query(
      'update person set totp_step = $2 where id = $1 and (totp_step is null or totp_step < $2) returning id',
      [personId, step],
    );
    return rows.length > 0;
  }

  /** Puts the secret that was told in force, in place of any other. */
  async confirm(personId: string): Promise<void> {
    await this.db.query(
      `update person set totp_secret = totp_pending, totp_pending = null, totp_step = null,
        totp_confirmed_at = clock_timestamp()
       where id = $1`,
      [personId],
    );
    // What was proved by another factor is not proved by this one.
    await this.forget(personId);
  }

  /** A secret that was told and never proved; whoever read it must not finish. */
  async dropUnconfirmed(personId: string): Promise<void> {
    await this.db.query('update person set totp_pending = null where id = $1', [personId]);
  }

  async remove(personId: string): Promise<void> {
    await this.db.manager.update(
      PersonEntity,
      { id: personId },
      { totpSecret: null, totpPending: null, totpConfirmedAt: null, totpStep: null },
    );
    await this.db.query('delete from recovery_code where person_id = $1', [personId]);
    await this.forget(personId);
  }

  /** New codes in place of the old ones. They are told once and kept as hashes. */
  async newCodes(personId: string): Promise<string[]> {
    const codes = Array.from({ length: CODES }, newCode);
    await this.db.query('delete from recovery_code where person_id = $1', [personId]);
    await this.db.query(
      `insert into recovery_code (id, person_id, code_hash) select id, $1, hash
        from unnest($2::uuid[], $3::text[]) as made(id, hash)`,
      [personId, codes.map(() => newId()), codes.map(hashOf)],
    );
    return codes;
  }

  /** Uses a recovery code up. */
  async useCode(personId: string, code: string): Promise<boolean> {
    const rows = await this.db.query(
      `update recovery_code set used_at = clock_timestamp() where person_id = $1 and code_hash = $2 and used_at is null
        returning id`,
      [personId, hashOf(code)],
    );
    return rows.length > 0;
  }

  async codesLeft(personId: string): Promise<number> {
    const row = await this.db.one<{ left: number }>(
      'select count(*)::integer as left from recovery_code where person_id = $1 and used_at is null',
      [personId],
    );
    return row?.left ?? 0;
  }

  async markProved(sessionId: string, isRecovered: boolean): Promise<void> {
    await this.db.query('update session set second_factor_at = clock_timestamp(), is_recovered = $2 where id = $1', [
      sessionId,
      isRecovered,
    ]);
  }

  async isRecovered(sessionId: string): Promise<boolean> {
    return (await this.db.one('select 1 from session where id = $1 and is_recovered', [sessionId])) !== null;
  }

  private async forget(personId: string): Promise<void> {
    await this.db.query('update session set second_factor_at = null, is_recovered = false where person_id = $1', [
      personId,
    ]);
  }
}
