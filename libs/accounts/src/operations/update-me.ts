import { Injectable } from '@nestjs/common';
import { Unauthenticated, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { UpdateMeInput } from '../account.inputs.js';
import { PersonRepository } from '../people/person.repository.js';

/** Name, language and preferences of one's own. */
@Injectable()
export class UpdateMe {
  constructor(
    private readonly db: Db,
    private readonly people: PersonRepository,
  ) {}

  async run(viewer: Viewer, { name, locale, timeZone, ...preferences }: UpdateMeInput): Promise<string> {
    const { personId } = viewer;
    if (!personId) throw new Unauthenticated('Sign in first');
    await this.db.inTransaction(() =>
      this.people.update(personId, {
        ...(name ? { name } : {}),
        ...(locale ? { locale } : {}),
        ...(timeZone ? { timeZone } : {}),
        // Null is an answer here: what is usual in the language.
        ...definedOf(preferences),
      }),
    );
    return personId;
  }
}

const definedOf = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
