import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isEnumType } from 'graphql';
import { newId } from '@peyvand/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Office, Organization, Person } from '../support/factories.js';
import { aMatch } from '../support/matching.js';
import { acceptedProblem, submittedProblem } from '../support/problems.js';
import { submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';

const ROOT_FIELDS = 5;
const roots = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8')).getQueryType()?.getFields() ?? {};

/** Filters by which somebody could try to find out what is hidden. */
const RFPS = [
  '{ province: "IR-23" }',
  '{ province: "IR-07" }',
  '{ technologyCategory: "ai" }',
  '{ search: "Scrap" }',
  '{ language: fa, trlFrom: 1 }',
];
const WAITS = ['{ waitsFor: office }', '{ waitsForMe: true }', '{ waitsForMe: false }'];
const MATCHES = ['{ officeField: "other" }', '{ minScore: 1 }', '{ text: "Scrap" }', '{ text: "Golrang" }'];
const LISTS: Record<string, readonly string[]> = {
  rfps: RFPS,
  pastRfps: RFPS,
  myRfps: [...RFPS, ...WAITS],
  problems: [
    ...WAITS,
    '{ province: "IR-23" }',
    '{ province: "IR-07" }',
    '{ assignee: "$officer" }',
    '{ side: office }',
  ],
  proposals: [...WAITS, '{ text: "Golrang" }', '{ rfpId: "$rfp" }'],
  myProposals: [...WAITS, '{ rfpId: "$rfp" }'],
  engagements: [...WAITS, '{ text: "Scrap" }', '{ origin: offered }'],
  myMatches: MATCHES.slice(1),
  matchesOfRfp: ['{ minScore: 1 }'],
  reviewQueue: [...MATCHES.slice(2), '{ rfp: "$rfp" }'],
};

const ordersOf = (list: string): string[] => {
  const type = roots[list]?.args.find(({ name }) => name === 'orderBy')?.type;
  const named = type && getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
};

interface Listed {
  nodes: { id: string }[];
  totalCount: { count: number; isCapped: boolean };
  facets: { field: string; values: { value: string; count: number }[] }[];
}

describe('lists', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let firm: Organization;
  let other: Office;
  let rfpId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api, { confidentiality: 'anonymousOwner' });
    other = await api.an.office({});
    firm = await api.a.organization({ capacities: ['problemOwner', 'solver'], name: 'Bystanding Looms' });
    rfpId = await openRfp(api, scene);
    await api.owner.query('update rfp set subject = subject || $2 where id = $1', [
      rfpId,
      { technologyCategory: 'ai' },
    ]);
    // RFPs of the past with ties in every key, one of them by another title.
    for (const n of [1, 2, 3, 4, 5])
      await api.owner.query(
        `insert into rfp select (jsonb_populate_record(r, jsonb_build_object('id', $2::text,
          'number', 'RFP-1404-' || $3,
          'state', case when $3::int < 3 then 'failed' else 'cancelled' end,
          'title', case when $3 = '4' then 'پمپ' else r.title end,
          'closed_at', case when $3::int < 4 then r.opened_at end))).* from rfp r where r.id = $1`,
        [rfpId, newId(), String(n)],
      );
    for (const title of ['چرخ', 'ترمز', 'پمپ'])
      await submittedProblem(api, { owner: firm, office: other, title, province: 'IR-10' });
    for (const score of [10, 20, 20]) {
      const company = await api.a.organization({ capacities: ['solver'] });
      await aMatch(api, rfpId, company.id, { score, state: 'notified' });
    }
    await aMatch(api, rfpId, firm.id, { score: 40, state: 'notified' });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** Every list in every order and through every filter, with what is told beside the rows; as text. */
  async function picture(who: Person | null): Promise<string> {
    const fields = Object.entries(LISTS).flatMap(([list, filters]) => {
      if (!who && !list.endsWith('fps')) return [];
      if (!who && list === 'myRfps') return [];
      const id = list === 'matchesOfRfp' ? `rfpId: "${rfpId}", ` : '';
      // The cursors of matches hold the moment, which is another each time.
      const rows =
        list.toLowerCase().includes('match') || list === 'reviewQueue'
          ? 'nodes { id }'
          : 'edges { cursor node { id } }';
      const body = `${rows} totalCount { count isCapped }`;
      const facets = 'facets { field values { value count isCapped } }';
      return [
        ...ordersOf(list).map((order) => `${list}(first: 50, ${id}orderBy: ${order}) { ${body} }`),
        ...['', ...filters.map((filter) => `, filter: ${filter}`)].map(
          (given) => `${list}(${id}first: 50${given}) { ${body} ${facets} }`,
        ),
      ];
    });
    const client = who ? api.as(who) : api.anonymous;
    const answers: string[] = [];
    for (let at = 0; at < fields.length; at += ROOT_FIELDS) {
      const document = fields
        .slice(at, at + ROOT_FIELDS)
        .map((field, place) => `f${place}: ${field}`)
        .join(' ')
        .replaceAll('$rfp', rfpId)
        .replaceAll('$officer', scene.office.head.id);
      const answer = await client.request(`{ ${document} }`);
      if (answer.errors) throw new Error(`${document}: ${JSON.stringify(answer.errors)}`);
      answers.push(JSON.stringify(answer.data));
    }
    return answers.join('\n');
  }

  const list = async (who: Person, field: string, rows = 'nodes { id }'): Promise<Listed> => {
    const numbers = 'totalCount { count isCapped } facets { field values { value count } }';
    const { data, errors } = await api.as(who).request(`{ list: ${field} { ${rows} ${numbers} } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.list as Listed;
  };
  const facet = ({ facets }: Listed, of: string) => facets.find(({ field }) => field === of)?.values;

  it('are counted by what is seen of them, each facet as if its own filter were not there', async () => {
    const mine = await list(firm.head, 'problems(filter: { state: accepted })');
    expect(mine).toMatchObject({ nodes: [], totalCount: { count: 0, isCapped: false } });
    expect(facet(mine, 'state')).toEqual([{ value: 'triage', count: 3 }]);
    expect(facet(mine, 'province')).toEqual([]);
    expect(facet(await list(other.head, 'problems'), 'waitsFor')).toEqual([{ value: 'office', count: 3 }]);
    const past = await list(firm.head, 'pastRfps');
    expect(facet(past, 'state')).toEqual([
      { value: 'cancelled', count: 3 },
      { value: 'failed', count: 2 },
    ]);
    expect([facet(past, 'province'), facet(past, 'technologyCategory')]).toEqual([[], []]);
    const known = await list(scene.owner.head, 'myRfps');
    expect(facet(known, 'province')).toEqual([{ value: 'IR-23', count: 6 }]);
    expect(facet(known, 'technologyCategory')).toEqual([{ value: 'ai', count: 6 }]);
    const { nodes } = await list(firm.head, 'problems(orderBy: title)', 'nodes { id title }');
    expect((nodes as unknown as { title: string }[]).map(({ title }) => title)).toEqual(['پمپ', 'ترمز', 'چرخ']);
  });

  it('are walked in every order without gap or repetition', async () => {
    const walks: [Person, string, string][] = [
      [firm.head, 'problems', ''],
      [firm.head, 'pastRfps', ''],
      [scene.office.head, 'myRfps', ''],
      [scene.office.head, 'reviewQueue', `filter: { rfp: "${rfpId}" }, `],
    ];
    for (const [who, name, given] of walks)
      for (const order of ordersOf(name)) {
        const whole = await list(who, `${name}(${given}first: 50, orderBy: ${order})`);
        const seen: string[] = [];
        let after = '';
        for (let more = true; more;) {
          const { nodes, pageInfo } = (await list(
            who,
            `${name}(${given}first: 2, orderBy: ${order}${after})`,
            'nodes { id } pageInfo { hasNextPage endCursor }',
          )) as Listed & { pageInfo: { hasNextPage: boolean; endCursor: string } };
          seen.push(...nodes.map(({ id }) => id));
          after = `, after: "${pageInfo.endCursor}"`;
          more = pageInfo.hasNextPage;
        }
        expect([name, order, seen]).toEqual([name, order, whole.nodes.map(({ id }) => id)]);
        expect([name, new Set(seen).size]).toEqual([name, whole.totalCount.count]);
        expect(seen.length).toBeGreaterThan(2);
      }
  });

  it('tell nothing of what may not be seen: the same bytes with it and without it', async () => {
    const strangers = [null, firm.head, other.head];
    const before: string[] = [];
    for (const who of strangers) before.push(await picture(who));
    // Who may know of it sees each difference, so the comparison can fail.
    const hide = async (insider: Person, shows: string, change: () => Promise<unknown>): Promise<void> => {
      const known = await list(insider, shows);
      await change();
      expect(await list(insider, shows)).not.toEqual(known);
    };
    const insider = scene.office.head;
    const renamed = await api.a.organization({ name: 'Aab Mines', capacities: ['problemOwner'] });
    await hide(insider, 'myRfps', async () => {
      await api.owner.query("update rfp set province = 'IR-07' where problem_id = $1", [scene.problemId]);
      await api.owner.query("update problem set province = 'IR-07', owner_id = $2 where id = $1", [
        scene.problemId,
        renamed.id,
      ]);
    });
    await hide(insider, 'myRfps', () =>
      api.owner.query(`update rfp set subject = subject || '{"technologyCategory": "bio"}' where problem_id = $1`, [
        scene.problemId,
      ]),
    );
    await hide(insider, 'problems', async () => {
      const owner = await api.a.organization({ capacities: ['problemOwner'] });
      const answers = { owner, office: scene.office, confidentiality: 'ndaOnly', province: 'IR-23' };
      const id = await acceptedProblem(api, answers);
      await api.owner.query('update problem set assignee_id = $2 where id = $1', [id, insider.id]);
    });
    await hide(insider, 'reviewQueue', async () => {
      const candidate = await api.a.organization({ capacities: ['solver'] });
      await aMatch(api, rfpId, candidate.id, { score: 90 });
    });
    await hide(scene.solver.head, 'myProposals', async () => {
      await giveAccess(api, rfpId, scene.solver);
      await submittedProposal(api, rfpId, scene.solver);
    });
    for (const [place, who] of strangers.entries()) expect(await picture(who)).toBe(before[place]);
  }, 60_000);

  it('are empty, not refused, for a person without an organization', async () => {
    const person = await api.a.person();
    for (const name of Object.keys(LISTS).filter((of) => of !== 'rfps' && of !== 'pastRfps')) {
      const found = await list(person, name === 'matchesOfRfp' ? `${name}(rfpId: "${rfpId}")` : name);
      expect([name, found.nodes, found.totalCount, found.facets.flatMap(({ values }) => values)]).toEqual([
        name,
        [],
        { count: 0, isCapped: false },
        [],
      ]);
    }
  });
});
