import { leadsSql } from '@peyvand/organizations';
import type { Db } from '@peyvand/platform';
import {
  hasOfficerSql,
  isToldSql,
  lookingAfterSql,
  mayActSql,
  officeToActSql,
  standInsSql,
} from './waiting-officers.js';

/** Who is told in turn that an object waits too long. */
export const LEVELS = ['reminded', 'head', 'fallback'] as const;
export type Level = (typeof LEVELS)[number];

const members = (which: string): string => `select m.person_id from membership m where m.until is null and ${which}`;

/** The office itself, or where none of its officers may act those that stand in for it. */
const acting = `(case when ${hasOfficerSql('array[x.office]')} then array[x.office] else ${standInsSql('w')} end)`;
const officers = `m.organization_id = any(${acting}) and ${mayActSql()}`;

/**
 * Who must act: the one person it was given to, else heads and managers of an organization, or its heads alone, also of
 * what one person left, officers of an office, administrators. Officers who cannot act on it are not asked to.
 */
const PARTY = `
  select w.person_id where w.person_id is not null and not x.is_office and w.escalates <> 'heads'
  union all ${members(`x.is_office and m.person_id = w.person_id and ${mayActSql()}
    and m.organization_id = any(array[x.office] || ${standInsSql('w')})`)}
  union all ${members(`not x.is_office and m.organization_id = w.organization_id and case w.escalates
    when 'heads' then m.role = 'head' and ${isToldSql('w')} else w.person_id is null and ${leadsSql('m')} end`)}
  union all ${members(`x.is_office and w.person_id is null and ${officers}`)}
  union all select a.id from person a where w.administrator and a.is_administrator`;

/** Who is told at each level and not before. */
const PEOPLE: Readonly<Record<Level, string>> = {
  reminded: PARTY,
  head: members(`m.role = 'head' and ${officers}`),
  fallback: `select m.person_id from office f join membership m on m.organization_id = f.organization_id
    and m.until is null and ${mayActSql()} where f.is_fallback`,
};

const OF = `cross join lateral (select ${officeToActSql('w')} is not null as is_office, ${lookingAfterSql('w')} as office) x`;

/** The people of a level; at the head's also those who were reminded. Of what has moved on meanwhile there are none. */
export async function peopleAt(db: Db, waitingId: string, level: Level): Promise<string[]> {
  const people = level === 'head' ? `${PARTY} union ${PEOPLE.head}` : PEOPLE[level];
  const rows = await db.query<{ id: string }>(
    `select distinct p.id from waiting w ${OF} cross join lateral (${people}) p(id)
      where w.id = $1 and w.escalation = $2`,
    [waitingId, level],
  );
  return rows.map(({ id }) => id);
}

/** The first of the levels that has somebody who may be told; just the next one while none has. */
export async function nextLevel(db: Db, waitingId: string, levels: readonly Level[]): Promise<Level | null> {
  for (const level of levels) {
    const somebody = await db.one(
      `select 1 from waiting w ${OF} cross join lateral (${PEOPLE[level]}) p(id)
        where w.id = $1 limit 1`,
      [waitingId],
    );
    if (somebody) return level;
  }
  return levels[0] ?? null;
}
