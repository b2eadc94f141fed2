import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { foldEmail } from '@peyvand/language';
import { Db } from '@peyvand/platform';
import type { Reading } from '@peyvand/words';
import { PersonEntity, type Locale } from './people/person.entity.js';
import { preferred } from './people/preferences.js';

/** What other libs may know of a person. */
export interface PersonSummary {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  /** How dates and numbers are said to them. */
  readonly reading: Reading;
  readonly isAdministrator: boolean;
}

export type Contact = Pick<PersonSummary, 'email' | 'name' | 'locale' | 'timeZone' | 'reading'>;

const summary = (person: PersonEntity): PersonSummary => {
  const { id, email, name, locale, timeZone, isAdministrator } = person;
  const reading = { timeZone, calendar: preferred('calendar', person), digits: preferred('digits', person) };
  return { id, email, name, locale, timeZone, reading, isAdministrator };
};

const contact = (person: PersonEntity): Contact => {
  const { email, name, locale, timeZone, reading } = summary(person);
  return { email, name, locale, timeZone, reading };
};

@Injectable()
export class AccountReader {
  constructor(private readonly db: Db) {}

  async findPerson(id: string): Promise<PersonSummary | null> {
    const person = await this.db.manager.findOneBy(PersonEntity, { id });
    return person && summary(person);
  }

  async findPersonByEmail(email: string): Promise<PersonSummary | null> {
    const person = await this.db.manager.findOneBy(PersonEntity, { email: foldEmail(email) });
    return person && summary(person);
  }

  /** Where to write to: people with a proved address only. */
  async contacts(personIds: readonly string[]): Promise<Map<string, Contact>> {
    if (!personIds.length) return new Map();
    const people = await this.db.manager.findBy(PersonEntity, {
      id: In([...personIds]),
      emailVerifiedAt: Not(IsNull()),
    });
    return new Map(people.map((person) => [person.id, contact(person)]));
  }

  /** Those who get what is for the administrator. */
  async administrators(): Promise<string[]> {
    const people = await this.db.manager.findBy(PersonEntity, { isAdministrator: true });
    return people.map(({ id }) => id);
  }
}
