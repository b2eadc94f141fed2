import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import type { Office, Organization, Person } from '../support/factories.js';
import { submittedProblem } from '../support/problems.js';
import { openScreen, type Screen } from '../support/screen.js';

const CHANGES = 'subscription { myWorkChanged { counts { total unassigned byType { objectType count } } } }';
/** Longer than changes are gathered. */
const SILENCE_MS = 1_500;

describe('changes of my work', () => {
  let database: TestDatabase;
  let api: TestApi;
  let url: string;
  let office: Office;
  let other: Office;
  let owner: Organization;
  let party: Organization;
  const screens: Screen[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    await api.app.listen(0, '127.0.0.1');
    url = await api.app.getUrl();
    office = await api.an.office({ fields: ['other'] });
    other = await api.an.office({ fields: ['metal'] });
    owner = await api.a.organization({ capacities: ['problemOwner'] });
    party = await api.a.organization({ capacities: ['solver'] });
  }, 120_000);

  afterEach(async () => {
    for (const screen of screens.splice(0)) await screen.close();
  });

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const totals = ({ heard }: Screen): number[] =>
    heard.map(({ myWorkChanged }) => (myWorkChanged as { counts: { total: number } }).counts.total);
  /** Listens once it has said how things stand. */
  const watch = async (person: Person): Promise<Screen> => {
    const screen = openScreen(url, `peyvand=${await api.signIn(person)}`, CHANGES);
    screens.push(screen);
    await eventually(async () => expect(screen.heard).toHaveLength(1));
    return screen;
  };
  const quiet = () => new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
  const add = (whose: 'organization_id' | 'office_id', id: string, type = 'problem', count = 1) =>
    api.owner.query(
      `insert into waiting (id, object_type, object_id, state, ${whose}, role, reminder, escalates, since)
       select gen_random_uuid(), $2, gen_random_uuid(), 'triage', $1, $3, 'none', 'none', clock_timestamp()
       from generate_series(1, $4)`,
      [id, type, whose === 'office_id' ? 'office' : 'party', count],
    );

  it('are told to each browser of the office, and to nobody of another', async () => {
    const [here, there, elsewhere, asker] = [
      await watch(office.head),
      await watch(office.officers[1] as Person),
      await watch(other.head),
      await watch(owner.head),
    ];
    await submittedProblem(api, { owner, office });
    for (const screen of [here, there]) await eventually(async () => expect(totals(screen)).toEqual([0, 1]));
    await quiet();
    expect([here, there, elsewhere, asker].map(totals)).toEqual([[0, 1], [0, 1], [0], [0]]);
    expect(here.errors).toEqual([]);
  }, 30_000);

  it('of a proposal are told to its party alone', async () => {
    const administrator = await api.an.administrator();
    const curious = [await watch(office.head), await watch(owner.head), await watch(administrator)];
    const own = await watch(party.head);
    await add('organization_id', party.id, 'proposal');
    await eventually(async () =>
      expect(own.heard.at(-1)).toMatchObject({
        myWorkChanged: { counts: { total: 1, byType: [{ objectType: 'proposal', count: 1 }] } },
      }),
    );
    await quiet();
    expect(curious.map(({ heard }) => heard.length)).toEqual([1, 1, 1]);
  }, 30_000);

  it('come together where there are a thousand at once', async () => {
    const crowded = await api.an.office({ fields: ['wood'] });
    const screen = await watch(crowded.head);
    await Promise.all(Array.from({ length: 20 }, () => add('office_id', crowded.id, 'problem', 50)));
    await eventually(async () => expect(totals(screen).at(-1)).toBe(1_000), 20_000);
    expect(screen.heard.length).toBeLessThan(8);
  }, 40_000);

  it('say nothing where nothing changed that is read', async () => {
    const screen = await watch(office.head);
    await api.owner.query("update waiting set remind_at = clock_timestamp() + interval '1 day' where office_id = $1", [
      office.id,
    ]);
    await quiet();
    expect(screen.heard).toHaveLength(1);
    await api.owner.query('update waiting set person_id = $2 where office_id = $1', [office.id, office.head.id]);
    await eventually(async () =>
      expect(screen.heard.slice(1)).toMatchObject([{ myWorkChanged: { counts: { unassigned: 0 } } }]),
    );
  }, 30_000);

  it('reach an office that comes to stand in, and follow what it stands in for', async () => {
    const standing = await api.an.office({ fields: ['food'] });
    const screen = await watch(standing.head);
    const problemId = await submittedProblem(api, { owner, office });
    await api.owner.query(
      `insert into office_stand_in (object_type, object_id, office_id, cause, since)
        values ('problem', $1, $2, 'named', clock_timestamp())`,
      [problemId, standing.id],
    );
    await eventually(async () => expect(totals(screen)).toEqual([0, 1]));
    await api.owner.query('delete from waiting where object_id = $1', [problemId]);
    await eventually(async () => expect(totals(screen)).toEqual([0, 1, 0]));
  }, 30_000);

  it('follow what an office no longer stands in for, its capacity, and a new administrator', async () => {
    const standing = await api.an.office({ fields: ['glass'] });
    const problemId = await submittedProblem(api, { owner, office });
    await api.owner.query(
      `insert into office_stand_in (object_type, object_id, office_id, cause, since)
        values ('problem', $1, $2, 'named', clock_timestamp())`,
      [problemId, standing.id],
    );
    const person = await api.a.person();
    await api.owner.query(
      `insert into waiting (id, object_type, object_id, state, administrator, role, reminder, escalates, since)
        values (gen_random_uuid(), 'capacity', gen_random_uuid(), 'pending', true, 'administrator', 'none', 'none',
          clock_timestamp())`,
    );
    const [screen, ordinary] = [await watch(standing.head), await watch(person)];
    await api.owner.query('delete from office_stand_in where office_id = $1', [standing.id]);
    await eventually(async () => expect(totals(screen)).toEqual([1, 0]));
    await add('office_id', standing.id);
    await eventually(async () => expect(totals(screen)).toEqual([1, 0, 1]));
    await api.owner.query(
      "update organization_capacity set state = 'pending' where organization_id = $1 and kind = 'office'",
      [standing.id],
    );
    await eventually(async () => expect(totals(screen)).toEqual([1, 0, 1, 0]));
    await api.owner.query('update person set is_administrator = true where id = $1', [person.id]);
    await eventually(async () => expect(totals(ordinary)).toEqual([0, 1]));
  }, 40_000);

  it('begin with a membership and end with it, and with the session', async () => {
    const person = await api.a.person();
    const screen = await watch(person);
    const firm = await api.a.organization();
    await add('organization_id', firm.id);
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values (gen_random_uuid(), $1, $2, 'member', clock_timestamp())`,
      [person.id, firm.id],
    );
    await eventually(async () => expect(totals(screen)).toEqual([0, 1]));
    await add('organization_id', firm.id);
    await eventually(async () => expect(totals(screen)).toEqual([0, 1, 2]));
    await api.owner.query('update membership set until = clock_timestamp() where person_id = $1', [person.id]);
    await eventually(async () => expect(totals(screen)).toEqual([0, 1, 2, 0]));
    await add('organization_id', firm.id);
    await quiet();
    expect(totals(screen)).toEqual([0, 1, 2, 0]);
    const head = await watch(firm.head);
    await api.owner.query('delete from session where person_id = $1', [firm.head.id]);
    await add('organization_id', firm.id);
    await eventually(async () => expect(head.isOver()).toBe(true));
    expect(head.heard).toHaveLength(1);
  }, 40_000);
});
