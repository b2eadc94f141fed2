import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { PersonEntity } from '../people/person.entity.js';
import { KnownDevice } from '../sessions/known-device.js';
import { OwnAccount } from '../people/own-account.js';
import { Sessions } from '../sessions/sessions.js';
import { isStaffSql } from '../people/staff-rule.js';
import { Throttle } from '../passwords/throttle.js';
import { OneTimeCodes } from './one-time-codes.js';
import { SecondFactorNotes } from './second-factor-notes.js';
import { SecondFactorRepository } from './second-factor.repository.js';
import { typedCode } from './typed-code.js';

/** What session and device keep once the second factor was proved there. */
export interface Proved {
  readonly token: string;
  readonly mark: string;
}

export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
}

const ON_KNOWN_DEVICE = 'secondFactorOnKnownDevice';
/** What a device is known for beside accounts, which are addresses. */
const factorOf = ({ personId }: Viewer): string => `secondFactor:${personId}`;

/** Something only the person has, beside the password: an authenticator, or one of ten codes on paper. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly db: Db,
    private readonly own: OwnAccount,
    private readonly codes: OneTimeCodes,
    private readonly factors: SecondFactorRepository,
    private readonly throttle: Throttle,
    private readonly devices: KnownDevice,
    private readonly sessions: Sessions,
    private readonly notes: SecondFactorNotes,
  ) {}

  /**
   * Makes a secret, in force from the first right code on. Who has one already needs a session that a recovery code
   * opened. @throws Refusal STEP_UP_REQUIRED, SECOND_FACTOR_THERE
   */
  start(viewer: Viewer): Promise<Enrolment> {
    return this.db.inTransaction(async () => {
      const { person, sessionId } = await this.own.holdSteppedUp(viewer);
      await this.refuseSecond(person, sessionId);
      const secret = this.codes.newSecret();
      await this.factors.begin(person.id, this.codes.encrypt(secret));
      return { secret, uri: this.codes.uri(secret, person.email) };
    });
  }

  /** The first code. Answers the recovery codes beside what is kept. */
  async confirm(viewer: Viewer, code: string, mark: string | null): Promise<Proved & { recoveryCodes: string[] }> {
    await this.countGuess(viewer, mark);
    return this.db.inTransaction(async () => {
      const { person, sessionId } = await this.own.hold(viewer);
      await this.refuseSecond(person, sessionId);
      const step = await this.stepOf(person.totpPending, code);
      await this.factors.confirm(person.id);
      await this.factors.takeStep(person.id, step);
      const recoveryCodes = await this.factors.newCodes(person.id);
      const isNew = !person.totpConfirmedAt;
      await this.notes.changed(viewer, person.id, `account.secondFactor${isNew ? 'Added' : 'Replaced'}`);
      const token = await this.proved(sessionId, false);
      return { recoveryCodes, token, mark: this.devices.remember(mark, factorOf(viewer)) };
    });
  }

  /** A code of the authenticator, or a recovery code. @throws Refusal CODE_WRONG, THROTTLED */
  async prove(viewer: Viewer, code: string, mark: string | null): Promise<Proved> {
    const known = await this.countGuess(viewer, mark);
    const token = await this.db.inTransaction(async () => {
      const { person, sessionId } = await this.own.hold(viewer);
      if (!person.totpConfirmedAt) throw new Refusal('NO_SECOND_FACTOR');
      const isRecovered = !/^\d{6}$/.test(typedCode(code));
      const isRight = isRecovered
        ? await this.factors.useCode(person.id, code)
        : await this.factors.takeStep(person.id, await this.stepOf(person.totpSecret, code));
      if (!isRight) throw new Refusal('CODE_WRONG', 'code');
      await this.notes.proved(viewer, person.id, isRecovered);
      return this.proved(sessionId, isRecovered);
    });
    await this.throttle.forgive('secondFactor', viewer.sessionId ?? '');
    if (known) await this.throttle.forgive(ON_KNOWN_DEVICE, known);
    return { token, mark: this.devices.remember(mark, factorOf(viewer)) };
  }

  newRecoveryCodes(viewer: Viewer): Promise<string[]> {
    return this.db.inTransaction(async () => {
      const person = await this.holdProved(viewer);
      await this.notes.changed(viewer, person.id, 'account.recoveryCodesRenewed');
      return this.factors.newCodes(person.id);
    });
  }

  /** Staff cannot be without one. @throws Refusal SECOND_FACTOR_REQUIRED */
  remove(viewer: Viewer): Promise<void> {
    return this.db.inTransaction(async () => {
      const person = await this.holdProved(viewer);
      if (await this.isRequired(person.id)) throw new Refusal('SECOND_FACTOR_REQUIRED');
      await this.factors.remove(person.id);
      await this.notes.changed(viewer, person.id, 'account.secondFactorRemoved');
    });
  }

  async isRequired(personId: string): Promise<boolean> {
    return (await this.db.one(`select 1 where ${isStaffSql('$1::uuid')}`, [personId])) !== null;
  }

  /**
   * Ten guesses of a session in a window: a thief with the password, in a session of his own, does not use up those of
   * the owner. All sessions of a person together have fifty, never forgiven, however many are opened: with three codes
   * of a million right at any time, 1 in 6,700 in a window of 15 minutes, and 1.4 % in a whole day of guessing. Where
   * the factor was proved before, ten are counted by themselves, so that the fifty of thieves do not stop the owner.
   * The mark of a sign-in is not enough: who has the password makes as many as he likes. Answers the known device.
   */
  private async countGuess(viewer: Viewer, mark: string | null): Promise<string | null> {
    const known = this.devices.keyFor(mark, factorOf(viewer));
    if (!known) await this.throttle.countOwn('secondFactor', viewer);
    else {
      await this.throttle.countWithin('secondFactor', viewer.sessionId ?? '');
      await this.throttle.countWithin(ON_KNOWN_DEVICE, known);
    }
    return known;
  }

  private async refuseSecond({ totpConfirmedAt }: PersonEntity, sessionId: string): Promise<void> {
    if (totpConfirmedAt && !(await this.factors.isRecovered(sessionId))) throw new Refusal('SECOND_FACTOR_THERE');
  }

  private async stepOf(kept: string | null, code: string): Promise<number> {
    const now = await this.db.now();
    const step = kept ? this.codes.stepOf(this.codes.decrypt(kept), code, now.getTime()) : null;
    if (step === null) throw new Refusal('CODE_WRONG', 'code');
    return step;
  }

  private async proved(sessionId: string, isRecovered: boolean): Promise<string> {
    await this.factors.markProved(sessionId, isRecovered);
    return this.sessions.renew(sessionId, false);
  }

  private async holdProved(viewer: Viewer): Promise<PersonEntity> {
    const { person } = await this.own.holdSteppedUp(viewer);
    if (!person.totpConfirmedAt) throw new Refusal('NO_SECOND_FACTOR');
    if (
      !(await this.db.one('select 1 from session where id = $1 and second_factor_at is not null', [viewer.sessionId]))
    )
      throw new Refusal('SECOND_FACTOR_REQUIRED');
    return person;
  }
}
