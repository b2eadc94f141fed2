import type { Db } from '@peyvand/platform';

/** Until the transaction ends nobody else counts what this person has; of two requests at once the second one waits. */
export async function holdPerson(db: Db, personId: string | null): Promise<void> {
  await db.query('select 1 from person where id = $1 for no key update', [personId]);
}

export async function administratorsOf(db: Db): Promise<string[]> {
  const people = await db.query<{ id: string }>('select id from person where is_administrator');
  return people.map(({ id }) => id);
}
