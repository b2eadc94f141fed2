import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { PersonRepository } from '../people/person.repository.js';
import { TakeBack } from '../recovery/take-back.js';
import { StepUp } from '../sessions/step-up.js';
import type { ResetSecondFactorInput } from './second-factor.model.js';
import { SecondFactorNotes } from './second-factor-notes.js';
import { SecondFactorRepository } from './second-factor.repository.js';

/** Authenticator and recovery codes are both lost: the administrator, who made sure of whom it is, takes them away. */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly db: Db,
    private readonly people: PersonRepository,
    private readonly factors: SecondFactorRepository,
    private readonly takeBack: TakeBack,
    private readonly stepUp: StepUp,
    private readonly notes: SecondFactorNotes,
  ) {}

  /** @throws Refusal STEP_UP_REQUIRED, STEP_NOT_POSSIBLE for one's own, NO_SECOND_FACTOR */
  async run(viewer: Viewer, { email, note }: ResetSecondFactorInput): Promise<void> {
    await this.stepUp.require(viewer);
    await this.db.inTransaction(async () => {
      const known = await this.people.findByEmail(email);
      const person = known && (await this.people.lock(known.id));
      if (!person) throw new NotFound();
      if (person.id === viewer.personId) throw new Refusal('STEP_NOT_POSSIBLE', 'email');
      if (!person.totpConfirmedAt) throw new Refusal('NO_SECOND_FACTOR', 'email');
      await this.factors.remove(person.id);
      await this.takeBack.run(person);
      await this.notes.reset(viewer, person.id, note);
    });
  }
}
