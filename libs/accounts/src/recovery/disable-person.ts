import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { PersonRepository } from '../people/person.repository.js';
import { StepUp } from '../sessions/step-up.js';
import type { DisablePersonInput, EnablePersonInput } from './recovery.inputs.js';
import { TakeBack } from './take-back.js';

/**
 * The administrator shuts a person out. Sessions end at once; a subscription asks for its session at each event and
 * hears nothing more.
 */
@Injectable()
export class DisablePerson {
  constructor(
    private readonly db: Db,
    private readonly people: PersonRepository,
    private readonly takeBack: TakeBack,
    private readonly stepUp: StepUp,
    private readonly audit: Audit,
  ) {}

  async disable(viewer: Viewer, { email, reason }: DisablePersonInput): Promise<void> {
    await this.stepUp.require(viewer);
    await this.db.inTransaction(async () => {
      const person = await this.people.findByEmail(email);
      if (!person) throw new NotFound();
      await this.people.lock(person.id);
      if (person.isAdministrator && !(await this.people.otherAdministrators(person.id)))
        throw new Refusal('LAST_ADMINISTRATOR', 'email');
      if (!(await this.people.disable(person.id, reason))) return;
      await this.takeBack.run(person);
      await this.audit.write(`person:${person.id}`, viewer, 'account.disabled', { reason });
    });
  }

  async enable(viewer: Viewer, { email }: EnablePersonInput): Promise<void> {
    await this.stepUp.require(viewer);
    await this.db.inTransaction(async () => {
      const person = await this.people.findByEmail(email);
      if (!person) throw new NotFound();
      if (await this.people.enable(person.id)) await this.audit.write(`person:${person.id}`, viewer, 'account.enabled');
    });
  }
}
