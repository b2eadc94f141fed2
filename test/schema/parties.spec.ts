import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Viewer, type ActingMembership } from '@peyvand/kernel';
import { engagementParties, versionParties } from '@peyvand/definitions';
import { matchParties } from '@peyvand/matching';
import { Db, defineParties, extendParties, partiesOf, relation, type PartiesOf } from '@peyvand/platform';
import { problemParties } from '@peyvand/problems';
import { rfpParties } from '@peyvand/rfps';
import { capacityParties } from '../../libs/organizations/src/organization.parties.js';
import { addendumParties } from '../../libs/rfps/src/addenda/addendum.parties.js';
import { questionParties } from '../../libs/rfps/src/questions/question.parties.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';

const OBJECTS: Readonly<Record<string, readonly [table: string, event: string, parties: PartiesOf<string>]>> = {
  problem: ['problem', 'problemId', problemParties],
  engagement: ['engagement', 'engagementId', engagementParties],
  definition: ['definition_version', 'definitionVersionId', versionParties],
  rfp: ['rfp', 'rfpId', rfpParties],
  match: ['match', 'matchId', matchParties],
  addendum: ['addendum', 'addendumId', addendumParties],
  question: ['question', 'questionId', questionParties],
  capacity: ['organization_capacity', 'capacityId', capacityParties],
};

/** Relations that ask for an officer of a verified office; the others for whoever acts for the organization. */
const OF_OFFICES = ['office', 'referred', 'fallback'];

interface Member {
  readonly person: string;
  readonly organization: string;
  readonly office: boolean;
}

/**
 * The faces of a relation, over every row and every person of the demonstration: what reads ask, and what is written
 * down of an event for those who are told.
 */
describe('the parties of an object', () => {
  let database: TestDatabase;
  let api: TestApi;
  let db: Db;
  let viewers: Viewer[];

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    db = api.app.get(Db, { strict: false });
    // The demonstration has none under way.
    await api.owner.query(
      `insert into addendum (id, rfp_id, number, kind, state, document, differences, content_hash, created_by,
         created_at)
       select gen_random_uuid(), r.id, 1, 'minor', 'draft', '{}', '[]', '', r.created_by, clock_timestamp() from rfp r`,
    );
    const { rows } = await api.owner.query<Member>(
      `select m.person_id as person, m.organization_id as organization,
         exists (select 1 from organization_capacity c where c.organization_id = m.organization_id
           and c.kind = 'office' and c.state = 'verified') as office
       from membership m where m.until is null order by m.person_id, m.organization_id`,
    );
    const byPerson = new Map<string, ActingMembership[]>();
    for (const { person, organization, office } of rows)
      byPerson.set(person, [
        ...(byPerson.get(person) ?? []),
        { id: organization, organizationId: organization, role: 'head', capacities: office ? ['office'] : [] },
      ]);
    viewers = [...byPerson].map(([id, memberships]) => new Viewer('person', id, memberships, null, null));
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it.each(Object.keys(OBJECTS))('of a %s are the same for reads and for those who are told', async (name) => {
    const [table, event, { is }] = OBJECTS[name] as (typeof OBJECTS)[string];
    const { rows } = await api.owner.query<{ id: string }>(`select id from ${table} order by id limit 60`);
    expect(rows.length).toBeGreaterThan(1);
    let found = 0;
    for (const { id } of rows) {
      const told = (await partiesOf(db, `${name}.happened`, { [event]: id })) ?? {};
      for (const viewer of viewers) {
        const columns = Object.entries(is).map(
          ([relationName, rule]) =>
            `coalesce(${rule('t', (attribute, cast) => (attribute === 'officeIds' ? `$3::${cast}` : `$2::${cast}`), 'person')}, false) as "${relationName}"`,
        );
        const read = await db.one<Record<string, boolean>>(
          `select ${columns.join(', ')} from ${table} t where t.id = $1`,
          [id, viewer.organizationIds, viewer.officeIds],
        );
        for (const [relationName, isOne] of Object.entries(read ?? {})) {
          const own = OF_OFFICES.includes(relationName) ? viewer.officeIds : viewer.organizationIds;
          const expected = own.some((organizationId) => told[relationName]?.includes(organizationId));
          expect([name, id, relationName, isOne]).toEqual([name, id, relationName, expected]);
          if (isOne) found++;
        }
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  it('are declared once, and extended by later libs under new names', () => {
    const checker = { checker: relation.organization((t) => `${t}.owner_id`) };
    expect(() => defineParties('rfp', 'rfp', checker)).toThrow('twice');
    expect(() => extendParties('award', checker)).toThrow('no parties');
    expect(() => extendParties('rfp', { owner: relation.organization((t) => `${t}.owner_id`) })).toThrow('twice');
  });

  it('of a later lib are written down with the others', async () => {
    const { rows } = await api.owner.query<{ id: string; number: string }>(
      'select r.id, p.owner_id as number from rfp r join problem p on p.id = r.problem_id limit 1',
    );
    const { is } = extendParties('rfp', {
      checker: relation.organizations((t) => `array[(select p.owner_id from problem p where p.id = ${t}.problem_id)]`),
    });
    expect(Object.keys(is)).toEqual(['checker']);
    const [rfp] = rows;
    expect((await partiesOf(db, 'rfp.opened', { rfpId: rfp?.id }))?.['checker']).toEqual([rfp?.number]);
  });
});
