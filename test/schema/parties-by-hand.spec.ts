import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { engagementParties, versionParties } from '@peyvand/definitions';
import { matchParties } from '@peyvand/matching';
import { partiesOf, type Db, type PartiesOf } from '@peyvand/platform';
import { problemParties } from '@peyvand/problems';
import { rfpParties } from '@peyvand/rfps';
import { capacityParties } from '../../libs/organizations/src/organization.parties.js';
import { proposalParties } from '../../libs/proposals/src/proposal.parties.js';
import { addendumParties } from '../../libs/rfps/src/addenda/addendum.parties.js';
import { questionParties } from '../../libs/rfps/src/questions/question.parties.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { setToldScene, type ToldScene } from '../support/told-by/scene.js';

/**
 * Owner's head and member, definer's head and member, an officer, one who is with the solver too, the fallback
 * office's, another office's, the solver's head, the heads of a company with access for an hour more, of one whose
 * access ended an hour ago and of one without, and of the firm that wrote the problem down.
 */
const VIEWERS = [
  ...['o', 'om', 'd', 'dm', 'f1', 'f4', 'b', 'receiver'],
  ...['c', 'company4', 'company2', 'company3', 'writer'],
] as const;

interface Kind {
  readonly table: string;
  readonly id: string;
  readonly parties: PartiesOf<string>;
  /** How an event names it; null where none may. */
  readonly named: string | null;
}
const kind = (table: string, id: string, parties: PartiesOf<string>, named: string | null = id): Kind => ({
  table,
  id,
  parties,
  named,
});
const KINDS: Readonly<Record<string, Kind>> = {
  problem: kind('problem', 'problemId', problemParties),
  problem2: kind('problem', 'problem2Id', problemParties, 'problemId'),
  engagement: kind('engagement', 'engagementId', engagementParties),
  definition: kind('definition_version', 'definitionVersionId', versionParties),
  rfp: kind('rfp', 'rfpId', rfpParties),
  addendum: kind('addendum', 'addendumId', addendumParties),
  question: kind('question', 'questionId', questionParties),
  match: kind('match', 'matchId', matchParties),
  capacity: kind('organization_capacity', 'capacityId', capacityParties),
  proposal: kind('proposal', 'proposalId', proposalParties, null),
};

const STANDS_IN = `insert into office_stand_in (object_type, object_id, office_id, cause, since)
  select 'problem', :problemId, m.organization_id, 'noOfficer', now() from membership m where m.person_id = :receiver`;
const CANCELLED = (ago: string, rfp = ':rfpId'): string => `update rfp set state = 'cancelled' where id = ${rfp};
  insert into rfp_step (id, subject_id, step, "from", "to", taken_at)
    values (gen_random_uuid(), ${rfp}, 'cancel', 'open', 'cancelled', now() - interval '${ago}')`;
const LET_INTO_ANOTHER = `insert into rfp_access (id, rfp_id, organization_id, kind, source_id, since)
  select gen_random_uuid(), :rfp2Id, m.organization_id, 'notified', gen_random_uuid(), now() from membership m
    where m.person_id = :company3`;

/** What stands: of which object, after which change, and who is party of it then, as the domain has it. */
const SITUATIONS: readonly (readonly [what: string, of: string, change: string, who: string])[] = [
  ['is accepted', 'problem', '', 'owner o om, writer writer, office f1 f4, fallback b'],
  ['has a stand-in', 'problem', STANDS_IN, 'owner o om, writer writer, office f1 f4 receiver, fallback b'],
  [
    'has an office that is none any more',
    'problem',
    `update organization_capacity c set state = 'revoked' from membership m
      where m.organization_id = c.organization_id and c.kind = 'office' and m.person_id = :f1`,
    'owner o om, writer writer, fallback b',
  ],
  [
    'is not submitted',
    'problem',
    'update problem set office_id = null where id = :problemId',
    'owner o om, writer writer, fallback b',
  ],
  [
    'lost a member of its owner',
    'problem',
    'update membership set until = now() where person_id = :om',
    'owner o, writer writer, office f1 f4, fallback b',
  ],
  ['is referred', 'problem2', '', 'owner o om, office f1 f4, referred receiver, fallback b'],
  [
    'was taken back from where it was referred to',
    'problem2',
    'update problem set referred_to = null where id = :problem2Id',
    'owner o om, office f1 f4, fallback b',
  ],
  ['is active', 'engagement', '', 'owner o om, office f1 f4, definer d dm'],
  [
    "is the office's own",
    'engagement',
    'update engagement e set definer_id = p.office_id from problem p where p.id = e.problem_id and e.id = :engagementId',
    'owner o om, office f1 f4, definer f1 f4',
  ],
  ['is being written', 'definition', '', 'owner o om, office f1 f4, definer d dm, engagedDefiner d dm'],
  [
    'outlived its engagement',
    'definition',
    "update engagement set state = 'cancelled' where id = :engagementId",
    'owner o om, office f1 f4, definer d dm',
  ],
  ['is open', 'rfp', '', 'owner o om, definer d dm, office f1 f4, access f4 c company4'],
  [
    'lost its definer',
    'rfp',
    "update engagement set state = 'resigned' where id = :engagementId",
    'owner o om, office f1 f4, access f4 c company4',
  ],
  ['has a stand-in', 'rfp', STANDS_IN, 'owner o om, definer d dm, office f1 f4 receiver, access f4 c company4'],
  [
    'was cancelled while another company held access',
    'rfp',
    CANCELLED('90 minutes'),
    'owner o om, definer d dm, office f1 f4, access f4 c company4 company2',
  ],
  [
    'was cancelled when that had ended',
    'rfp',
    CANCELLED('1 minute'),
    'owner o om, definer d dm, office f1 f4, access f4 c company4',
  ],
  [
    'was cancelled before another one was',
    'rfp',
    `${CANCELLED('90 minutes')}; ${CANCELLED('1 minute', ':rfp2Id')}`,
    'owner o om, definer d dm, office f1 f4, access f4 c company4 company2',
  ],
  [
    'is open beside another, into which a company is let',
    'rfp',
    LET_INTO_ANOTHER,
    'owner o om, definer d dm, office f1 f4, access f4 c company4',
  ],
  ['is written', 'addendum', '', 'owner o om, definer d dm, office f1 f4'],
  ['is asked', 'question', '', 'asker f4 c, owner o om, definer d dm, office f1 f4'],
  ['has a stand-in of its RFP', 'match', STANDS_IN, 'company f4 c, office f1 f4 receiver'],
  ['waits for an office', 'capacity', '', 'organization o om, office f1 f4'],
  [
    'waits for the administrator',
    'capacity',
    'update organization_capacity set office_id = null where id = :capacityId',
    'organization o om',
  ],
  ['is sealed', 'proposal', '', 'party f4 c'],
];

/** Relations that mean officers of a verified office; the others whoever is with the organization. */
const OF_OFFICES = ['office', 'referred', 'fallback'];

describe('who is party, by hand', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: ToldScene;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setToldScene(api);
    // Rows are put into states that they could not come to from where they are.
    const { rows } = await api.owner.query<{ drop: string }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
        where contype = 'c' and conrelid = any('{problem,engagement,rfp,question}'::regclass[])`,
    );
    for (const { drop } of rows) await api.owner.query(drop);
    await api.owner.query(
      `insert into question (id, rfp_id, organization_id, asked_by, text, asked_at)
        select $1, $2, m.organization_id, m.person_id, 'x', now() from membership m where m.person_id = $3`,
      [scene.ids['questionId'], scene.ids['rfpId'], scene.people['c']],
    );
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const idOf = (name: string): string => scene.ids[name] ?? scene.people[name] ?? '';
  const filled = (sql: string): string => sql.replaceAll(/(?<!:):(\w+)/g, (_all, name: string) => `'${idOf(name)}'`);
  const said = (parties: ReadonlyMap<string, readonly string[]>): string =>
    [...parties]
      .filter(([, people]) => people.length)
      .map(([relation, people]) => `${relation} ${people.join(' ')}`)
      .join(', ');

  /** The organizations of each viewer, and their verified offices, as they are at this moment. */
  async function places(client: pg.PoolClient): Promise<Map<string, readonly [string[], string[]]>> {
    const { rows } = await client.query<{ person: string; organization: string; office: boolean }>(
      `select m.person_id as person, m.organization_id as organization, exists (select 1 from organization_capacity c
          where c.organization_id = m.organization_id and c.kind = 'office' and c.state = 'verified') as office
        from membership m where m.until is null`,
    );
    return new Map(
      VIEWERS.map((name) => {
        const mine = rows.filter(({ person }) => person === scene.people[name]);
        const idsOf = (some: typeof mine): string[] => some.map(({ organization }) => organization);
        return [name, [idsOf(mine), idsOf(mine.filter(({ office }) => office))] as const];
      }),
    );
  }

  /** Who is party as reads ask it, and as it is written down of an event for those who are told. */
  async function faces(client: pg.PoolClient, { table, id, parties, named }: Kind, of: string): Promise<string[]> {
    const db = { query: async (sql: string, values: unknown[]) => (await client.query(sql, values)).rows };
    const told = named && (await partiesOf(db as unknown as Db, `${of}.happened`, { [named]: idOf(id) }));
    const [read, heard] = [new Map<string, string[]>(), new Map<string, string[]>()];
    for (const [relation, rule] of Object.entries(parties.is))
      for (const [name, [organizations, offices]] of await places(client)) {
        const sql = rule('t', (what, cast) => `${what === 'officeIds' ? '$3' : '$2'}::${cast}`, 'person');
        const { rows } = await client.query<{ is: boolean }>(
          `select ${sql} as is from ${table} t where t.id = $1 and ($2::uuid[], $3::uuid[]) is not null`,
          [idOf(id), organizations, offices],
        );
        if (rows[0]?.is) read.set(relation, [...(read.get(relation) ?? []), name]);
        const mine = OF_OFFICES.includes(relation) ? offices : organizations;
        if (told && mine.some((one) => told[relation]?.includes(one)))
          heard.set(relation, [...(heard.get(relation) ?? []), name]);
      }
    return [said(read), ...(named ? [said(heard)] : [])];
  }

  it.each(SITUATIONS)('of what %s (%s)', async (_what, of, change, who) => {
    const client = await api.owner.connect();
    try {
      await client.query('begin');
      if (change) await client.query(filled(change));
      for (const face of await faces(client, KINDS[of] as Kind, of)) expect(face).toBe(who);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
