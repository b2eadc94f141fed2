import { Injectable } from '@nestjs/common';
import { newId, NotFound } from '@peyvand/kernel';
import { foldEmail, foldName } from '@peyvand/language';
import { Db } from '@peyvand/platform';
import { PersonEntity, type Locale } from './person.entity.js';

export interface NewPerson {
  email: string;
  name: string;
  locale: Locale;
  timeZone: string;
  passwordHash: string | null;
  isAdministrator?: boolean;
}

/** Every write on people. */
@Injectable()
export class PersonRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<PersonEntity | null> {
    return this.db.manager.findOneBy(PersonEntity, { id });
  }

  /** @throws NotFound */
  async get(id: string | null): Promise<PersonEntity> {
    const person = id === null ? null : await this.find(id);
    if (!person) throw new NotFound();
    return person;
  }

  /** The person as it is once nobody else is changing it; held until the transaction ends. */
  lock(id: string): Promise<PersonEntity | null> {
    return this.db.manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** False when the address belongs to somebody else. */
  async setEmail(id: string, email: string): Promise<boolean> {
    const rows = await this.db.query(
      `update person set email = $2, email_verified_at = clock_timestamp()
       where id = $1 and not exists (select 1 from person other where other.email = $2 and other.id <> $1)
         returning id`,
      [id, email],
    );
    return rows.length > 0;
  }

  async disable(id: string, reason: string): Promise<boolean> {
    const rows = await this.db.query(
      `update person set disabled_at = clock_timestamp(), disabled_reason = $2 where id = $1 and disabled_at is null
        returning id`,
      [id, reason],
    );
    return rows.length > 0;
  }

  async enable(id: string): Promise<boolean> {
    const rows = await this.db.query(
      `update person set disabled_at = null, disabled_reason = null where id = $1 and disabled_at is not null
        returning id`,
      [id],
    );
    return rows.length > 0;
  }

  /** Locks the administrators, so that two cannot shut each other out at once. */
  async otherAdministrators(id: string): Promise<number> {
    const rows = await this.db.query(
      'select id from person where is_administrator and disabled_at is null order by id for update',
      [],
    );
    return rows.filter((row) => (row as { id: string }).id !== id).length;
  }

  findByEmail(email: string): Promise<PersonEntity | null> {
    return this.db.manager.findOneBy(PersonEntity, { email: foldEmail(email) });
  }

  /** Adds a person whose address was just proved. Null when the address already belongs to somebody. */
  async add(person: NewPerson): Promise<string | null> {
    const row = await this.db.one<{ id: string }>(
      `insert into person (id, email, email_verified_at, password_hash, name, locale, time_zone, is_administrator,
        created_at, name_folded)
       values ($1, $2, clock_timestamp(), $3, $4, $5, $6, $7, clock_timestamp(), $8)
       on conflict on constraint person_email_unique do nothing returning id`,
      [
        newId(),
        foldEmail(person.email),
        person.passwordHash,
        person.name,
        person.locale,
        person.timeZone,
        person.isAdministrator ?? false,
        foldName(person.name),
      ],
    );
    return row?.id ?? null;
  }

  async update(id: string, values: Partial<Omit<PersonEntity, 'id' | 'email' | 'nameFolded'>>): Promise<void> {
    const folded = values.name === undefined ? {} : { nameFolded: foldName(values.name) };
    if (Object.keys(values).length) await this.db.manager.update(PersonEntity, { id }, { ...values, ...folded });
  }
}
