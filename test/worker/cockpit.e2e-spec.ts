import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { makeOdd, recounted } from '../support/cockpit-recount.js';
import { declareNoConflict } from '../support/problems.js';

const WEEKS = 4;
const QUEUE = 'objectType state count overdue oldestSince medianHours';
const COCKPIT = `query ($officeId: ID) { cockpit(officeId: $officeId, weeks: ${WEEKS}) {
  officeId queue { ${QUEUE} } elsewhere { ${QUEUE} }
  decisions { week objectType step count } reasons { objectType step reason count } supplyGaps { officeField count } }
  }`;

/** A row as text, whatever the order of its fields. */
const sorted = (row: object): string => JSON.stringify(Object.entries(row).sort());

describe('the cockpit of an office', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
    (await api.owner.query<T>(sql, values)).rows;
  it('shows figures that a recount of the rows confirms', async () => {
    await makeOdd(api.owner);
    const offices = await rows<{ id: string; zone: string; person: string }>(
      `select distinct on (o.organization_id) o.organization_id as id, o.time_zone as zone, m.person_id as person
        from office o join membership m on m.organization_id = o.organization_id and m.until is null`,
    );
    const seen = { queue: 0, elsewhere: 0, decisions: 0, reasons: 0, supplyGaps: 0 };
    for (const { id, zone, person } of offices) {
      const { data, errors } = await api.as({ id: person }).request(COCKPIT, { officeId: id });
      expect(errors).toBeUndefined();
      const recount = await recounted(api.owner, id, zone, WEEKS);
      for (const figure of Object.keys(seen) as (keyof typeof seen)[]) {
        expect({ figure, rows: data.cockpit[figure].map(sorted).sort() }).toEqual({
          figure,
          rows: recount[figure].map(sorted).sort(),
        });
        seen[figure] += recount[figure].length;
      }
    }
    expect(Object.entries(seen).filter(([, count]) => count < 3)).toEqual([]);
  }, 60_000);

  it('counts reasons of rejection', async () => {
    const [problem] = await rows<{ id: string; office_id: string; person: string }>(
      `select p.id, p.office_id, m.person_id as person from problem p
        join membership m on m.organization_id = p.office_id where p.state = 'triage' limit 1`,
    );
    if (!problem) throw new Error('The demo has no problem in triage');
    await declareNoConflict(api, problem.id, { id: problem.person });
    await api
      .as({ id: problem.person })
      .request('mutation ($input: RejectProblemInput!) { rejectProblem(input: $input) { refusals { code } } }', {
        input: { problemId: problem.id, reason: 'outOfScope' },
      });
    const { data } = await api.as({ id: problem.person }).request(COCKPIT, { officeId: problem.office_id });
    expect(data.cockpit.reasons).toContainEqual({
      objectType: 'problem',
      step: 'reject',
      reason: 'outOfScope',
      count: 1,
    });
    expect(data.cockpit.decisions).toContainEqual({
      week: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      objectType: 'problem',
      step: 'reject',
      count: 1,
    });
  });

  it("is nobody else's business", async () => {
    const [other] = await rows<{ office: string; person: string }>(
      `select a.organization_id as office, m.person_id as person from office a
        join office b on b.organization_id <> a.organization_id
        join membership m on m.organization_id = b.organization_id limit 1`,
    );
    const stranger = await api.a.organization({ capacities: ['solver'] });
    expect(
      (await api.as({ id: other?.person ?? '' }).request(COCKPIT, { officeId: other?.office })).errors?.[0]?.extensions
        .code,
    ).toBe('NOT_FOUND');
    expect((await api.as(stranger.head).request(COCKPIT)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
