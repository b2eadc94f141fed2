import type pg from 'pg';
import type { Dice } from './dice.js';

/** Ids by the word that stands before `Id` in an input, with the state where there is one. */
const POOLS: Readonly<Record<string, string>> = {
  problem: 'select id, state from problem order by 1',
  engagement: 'select id, state from engagement order by 1',
  definition: 'select id, state from definition_version order by 1',
  rfp: 'select id, state from rfp order by 1',
  match: 'select id, state from match order by 1',
  proposal: 'select id, state from proposal order by 1',
  question: 'select id from question order by 1',
  addendum: 'select id, state from addendum order by 1',
  capacity: 'select id, state from organization_capacity order by 1',
  membership: 'select id from membership order by 1',
  organization: 'select id from organization order by 1',
  owner: "select organization_id as id from organization_capacity where kind = 'problemOwner'",
  definer: "select organization_id as id from organization_capacity where kind = 'definer'",
  company: "select organization_id as id from organization_capacity where kind = 'solver'",
  office: 'select organization_id as id from office',
};

/** Everybody who has to do with a problem: owner, office, definers, matched companies. */
const PARTIES = `
  select m.person_id as id from membership m where m.until is null and m.organization_id in (
    select p.owner_id from problem p where p.id = $1
    union select p.office_id from problem p where p.id = $1
    union select s.office_id from office_stand_in s where s.object_type = 'problem' and s.object_id = $1
    union select e.definer_id from engagement e where e.problem_id = $1
    union select x.organization_id from rfp r join match x on x.rfp_id = r.id where r.problem_id = $1
    union select y.party_id from rfp r join proposal y on y.rfp_id = r.id where r.problem_id = $1)`;

/** SQL for the problem of an object. */
const PROBLEM_OF: Readonly<Record<string, string>> = {
  problem: 'select $1::uuid as id',
  engagement: 'select problem_id as id from engagement where id = $1',
  definition: 'select problem_id as id from definition_version where id = $1',
  rfp: 'select problem_id as id from rfp where id = $1',
  match: 'select r.problem_id as id from match m join rfp r on r.id = m.rfp_id where m.id = $1',
  addendum: 'select r.problem_id as id from addendum a join rfp r on r.id = a.rfp_id where a.id = $1',
  question: 'select r.problem_id as id from question q join rfp r on r.id = q.rfp_id where q.id = $1',
  proposal: 'select r.problem_id as id from proposal x join rfp r on r.id = x.rfp_id where x.id = $1',
};

interface Row {
  readonly id: string;
  readonly state?: string;
}

/** What is there at this moment, as the schema owner sees it. */
export class World {
  private readonly pools = new Map<string, Row[]>();
  private people: string[] = [];
  /** Who has to do with an object, until the next look. */
  private readonly around = new Map<string, string[]>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly dice: Dice,
  ) {}

  async refresh(): Promise<void> {
    this.around.clear();
    for (const [word, sql] of Object.entries(POOLS)) this.pools.set(word, await this.rows(sql));
    this.people = await this.ids('select distinct person_id as id from membership where until is null order by 1');
  }

  has(word: string): boolean {
    return (this.pools.get(word)?.length ?? 0) > 0;
  }

  any(word: string): string {
    return this.dice.of(this.pools.get(word) ?? []).id;
  }

  /** Every state is as likely: the few that wait for something stand before the many that came to their end. */
  anyByState(word: string): string {
    const pool = this.pools.get(word) ?? [];
    const state = this.dice.of([...new Set(pool.map((row) => row.state))]);
    return this.dice.of(pool.filter((row) => row.state === state)).id;
  }

  anybody(): string {
    return this.dice.of(this.people);
  }

  /** Somebody who has to do with the object, or anybody. */
  async somebodyAround(word: string, id: string): Promise<string> {
    const around = this.around.get(id) ?? (await this.partiesOf(word, id));
    this.around.set(id, around);
    return around.length ? this.dice.of(around) : this.anybody();
  }

  private async partiesOf(word: string, id: string): Promise<string[]> {
    const problem = PROBLEM_OF[word] ? (await this.ids(PROBLEM_OF[word], [id]))[0] : undefined;
    return problem ? this.ids(PARTIES, [problem]) : [];
  }

  async value<T>(sql: string, id: string): Promise<T | undefined> {
    return (await this.pool.query<{ value: T }>(sql, [id])).rows[0]?.value;
  }

  private async ids(sql: string, values: unknown[] = []): Promise<string[]> {
    return (await this.rows(sql, values)).map(({ id }) => id);
  }

  private async rows(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows;
  }
}
