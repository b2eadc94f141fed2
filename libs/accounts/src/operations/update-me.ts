import { Injectable } from '@nestjs/common';
import { Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { UpdateMeInput } from '../account.inputs.js';
import { PersonRepository } from '../person.repository.js';

/** Name, language and time zone of one's own. */
@Injectable()
export class UpdateMe {
  constructor(
    private readonly db: Db,
    private readonly people: PersonRepository,
  ) {}

  async run(viewer: Viewer, { name, locale, timeZone }: UpdateMeInput): Promise<string> {
    const { personId } = viewer;
    if (!personId) throw new Unauthenticated('Sign in first');
    await this.db.inTransaction(() =>
      this.people.update(personId, {
        ...(name ? { name } : {}),
        ...(locale ? { locale } : {}),
        ...(timeZone ? { timeZone } : {}),
      }),
    );
    return personId;
  }
}
