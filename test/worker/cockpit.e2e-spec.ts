import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { declareNoConflict } from '../support/problems.js';

const COCKPIT = `query ($officeId: ID) { cockpit(officeId: $officeId, weeks: 4) {
  officeId queue { objectType state count overdue oldestSince } elsewhere { objectType state count overdue }
  decisions { week objectType step count } reasons { objectType step reason count } supplyGaps { officeField count } }
  }`;

interface Counted {
  objectType: string;
  state: string;
  count: number;
  overdue: number;
}

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
  const byKind = (found: readonly Counted[]): string[] =>
    found.map(({ objectType, state, count, overdue }) => `${objectType} ${state} ${count} ${overdue}`).sort();

  it('shows figures that a recount of the rows confirms', async () => {
    // Half of what waits is late, so that overdue is a figure too.
    await api.owner.query(
      `update waiting set until = clock_timestamp() - interval '1 day'
        where ('x' || substr(md5(object_id::text), 1, 1))::bit(4)::int < 8`,
    );
    const offices = await rows<{ id: string; person: string }>(
      `select distinct on (o.organization_id) o.organization_id as id, m.person_id as person from office o
        join membership m on m.organization_id = o.organization_id and m.until is null`,
    );
    let queued = 0;
    for (const { id, person } of offices) {
      const { data, errors } = await api.as({ id: person }).request(COCKPIT, { officeId: id });
      expect(errors).toBeUndefined();
      const waiting = await rows<{
        object_type: string;
        object_id: string;
        state: string;
        late: boolean;
        office_id: string | null;
      }>(
        `select object_type, object_id, state, coalesce(until <= clock_timestamp(), false) as late, office_id
          from waiting`,
      );
      const mine = waiting.filter(({ office_id }) => office_id === id);
      const recount = new Map<string, { count: number; overdue: number }>();
      for (const { object_type, state, late } of mine) {
        const known = recount.get(`${object_type} ${state}`) ?? { count: 0, overdue: 0 };
        recount.set(`${object_type} ${state}`, { count: known.count + 1, overdue: known.overdue + Number(late) });
      }
      expect(byKind(data.cockpit.queue)).toEqual(
        [...recount].map(([key, { count, overdue }]) => `${key} ${count} ${overdue}`).sort(),
      );
      queued += mine.length;
      const steps = (
        await Promise.all(
          [
            'problem_step',
            'engagement_step',
            'definition_version_step',
            'rfp_step',
            'match_step',
            'organization_capacity_step',
          ].map((table) =>
            rows<{ count: string }>(
              `select count(*) as count from ${table} where by_organization = $1 and by_person is not null`,
              [id],
            ),
          ),
        )
      ).reduce((sum, [row]) => sum + Number(row?.count), 0);
      expect(data.cockpit.decisions.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(steps);
      const [problems] = await rows<{ count: string }>(
        `select count(*) as count from waiting w join problem p on p.id = w.object_id
          where w.object_type = 'problem' and w.office_id is null and p.office_id = $1`,
        [id],
      );
      expect(
        data.cockpit.elsewhere
          .filter(({ objectType }: Counted) => objectType === 'problem')
          .reduce((sum: number, { count }: Counted) => sum + count, 0),
      ).toBe(Number(problems?.count));
    }
    expect(queued).toBeGreaterThan(5);
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
