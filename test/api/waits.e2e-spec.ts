import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Db, Steps, Waiting, type Wait } from '@peyvand/platform';
import { EngagementLifecycle } from '../../libs/definitions/src/engagements/engagement.lifecycle.js';
import { VersionLifecycle } from '../../libs/definitions/src/versions/version.lifecycle.js';
import { MatchLifecycle } from '../../libs/matching/src/lifecycle/match.lifecycle.js';
import { CapacityLifecycle } from '../../libs/organizations/src/capacities/capacity.lifecycle.js';
import { ProblemLifecycle } from '../../libs/problems/src/lifecycle/problem.lifecycle.js';
import { ProposalLifecycle } from '../../libs/proposals/src/lifecycle/proposal.lifecycle.js';
import { AddendumLifecycle } from '../../libs/rfps/src/addenda/addendum.lifecycle.js';
import { RfpLifecycle } from '../../libs/rfps/src/lifecycle/rfp.lifecycle.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization } from '../support/factories.js';
import { aMatch } from '../support/matching.js';
import { submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, writtenAddendum, type Scene } from '../support/rfps.js';

const WAITS = 'state waitsFor { role organization { id } person { id } since until isMine overdue }';
const CLOCK = 'clockNext { step at }';

interface Shown {
  role: string;
  organization: { id: string } | null;
  person: { id: string } | null;
  since: string | null;
  until: string | null;
  isMine: boolean;
  overdue: boolean | null;
}
interface Read {
  state: string;
  waitsFor: Shown[];
  clockNext?: { step: string; at: string } | null;
}
interface Stored {
  role: string;
  organization_id: string | null;
  office_id: string | null;
  person_id: string | null;
  since: Date;
  until: Date | null;
}
/** What a lifecycle of any kind is here. */
interface Kept {
  readonly workflow: { readonly shape: { readonly name: string; readonly states: readonly string[] } };
  readonly entity: unknown;
  waits(row: never, situation: never): Wait | null | Promise<Wait | null>;
}
interface Kind {
  readonly lifecycle: () => Kept;
  readonly table: string;
  readonly id: () => string;
  /** Columns that the due times are read from. */
  readonly set?: string;
  readonly readers: () => { id: string }[];
  read(person: { id: string }): Promise<Read | undefined | null>;
}

describe('for whom objects wait', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let solver: Organization;
  const ids: Record<string, string> = {};
  let closesAt: Date;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    ({ solver } = scene);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, solver);
    ids.rfp = rfpId;
    ids.problem = scene.problemId;
    ids.proposal = (await submittedProposal(api, rfpId, solver)).id;
    ids.addendum = (await writtenAddendum(api, scene, rfpId, 'minor', { content: { legal: 'Helmets.' } })).id;
    ids.match = await aMatch(api, rfpId, solver.id, { origin: 'selfApplied' });
    for (const [kind, sql, id] of [
      ['engagement', 'select id from engagement where problem_id = $1', scene.problemId],
      ['definition', 'select id from definition_version where problem_id = $1', scene.problemId],
      ['capacity', 'select id from organization_capacity where organization_id = $1', solver.id],
    ] as const)
      ids[kind] = (await api.owner.query<{ id: string }>(sql, [id])).rows[0]?.id ?? '';
    closesAt = (await api.owner.query<{ at: Date }>('select closes_at as at from rfp where id = $1', [rfpId])).rows[0]
      ?.at as Date;
    // Each state is to be seen here, whatever else would have to be true of a row in it.
    const { rows } = await api.owner.query<{ drop: string }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
        where contype = 'c' and conrelid = any($1::regclass[])`,
      [KINDS.map(({ table }) => table)],
    );
    for (const { drop } of rows) await api.owner.query(drop);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const get = <T>(what: new (...given: never[]) => T): T => api.app.get(what, { strict: false });
  const parties = () => [scene.owner.head, scene.office.head, scene.definer.head];
  const byId =
    (field: string, more = '') =>
    async (person: { id: string }): Promise<Read | null> =>
      (
        await api
          .as(person)
          .request(`query($id: ID!) { read: ${field}(id: $id) { ${WAITS} ${more} } }`, { id: ids[field] })
      ).data.read;

  const KINDS: readonly Kind[] = [
    {
      lifecycle: () => get(ProblemLifecycle),
      table: 'problem',
      id: () => ids.problem ?? '',
      set: `, being_defined = false, assignee_id = (select m.person_id from membership m
        where m.organization_id = office_id limit 1), referred_to = office_id, due_at = now() + interval '3 days'`,
      readers: parties,
      read: byId('problem'),
    },
    {
      lifecycle: () => get(EngagementLifecycle),
      table: 'engagement',
      id: () => ids.engagement ?? '',
      set: ", due_at = now() - interval '1 minute'",
      readers: parties,
      read: byId('engagement'),
    },
    {
      lifecycle: () => get(VersionLifecycle),
      table: 'definition_version',
      id: () => ids.definition ?? '',
      readers: parties,
      read: byId('definition'),
    },
    {
      lifecycle: () => get(RfpLifecycle),
      table: 'rfp',
      id: () => ids.rfp ?? '',
      readers: parties,
      read: byId('rfp', CLOCK),
    },
    {
      lifecycle: () => get(AddendumLifecycle),
      table: 'addendum',
      id: () => ids.addendum ?? '',
      set: ', asked_revision = revision',
      readers: parties,
      read: async (person) =>
        (
          await api
            .as(person)
            .request(`query($id: ID!) { rfp(id: $id) { addenda { nodes { ${WAITS} } } } }`, { id: ids.rfp })
        ).data.rfp.addenda.nodes[0],
    },
    {
      lifecycle: () => get(MatchLifecycle),
      table: 'match',
      id: () => ids.match ?? '',
      set: ", expires_at = now() + interval '10 minutes', notify_at = now() + interval '1 minute'",
      readers: () => [scene.office.head, solver.head],
      read: byId('match', CLOCK),
    },
    {
      lifecycle: () => get(ProposalLifecycle),
      table: 'proposal',
      id: () => ids.proposal ?? '',
      readers: () => [solver.head],
      read: byId('proposal', CLOCK),
    },
    {
      lifecycle: () => get(CapacityLifecycle),
      table: 'organization_capacity',
      id: () => ids.capacity ?? '',
      set: ', office_id = (select o.organization_id from office o limit 1), verified_until = current_date + 7',
      readers: () => [solver.head, scene.office.head],
      read: async (person) =>
        (
          await api
            .as(person)
            .request(`query($id: ID!) { organization(id: $id) { capacities { kind ${WAITS} ${CLOCK} } } }`, {
              id: solver.id,
            })
        ).data.organization.capacities[0],
    },
  ];
  const kindOf = (table: string): Kind => KINDS.find((kind) => kind.table === table) as Kind;

  /** Puts the row into a state, and writes for whom it waits then, as its lifecycle does. */
  const enter = async ({ lifecycle, table, id, set = '' }: Kind, state: string): Promise<Stored[]> => {
    const kept = lifecycle();
    await api.owner.query(`update ${table} set state = $2 ${set} where id = $1`, [id(), state]);
    const row = await get(Db).manager.findOneByOrFail(kept.entity as never, { id: id() });
    const situation = {
      ownerId: scene.owner.id,
      officeId: scene.office.id,
      definerId: scene.definer.id,
      isEngaged: true,
      closesAt,
    };
    await get(Steps).waitAnew(kept, row as never, situation as never);
    return (
      await api.owner.query<Stored>(
        `select role, organization_id, office_id, person_id, since, until from waiting
          where object_type = $1 and object_id = $2`,
        [kept.workflow.shape.name, id()],
      )
    ).rows;
  };
  /** What this reader is to see of rows of the table. */
  const shown = (rows: readonly Stored[], person: { id: string }): Shown[] =>
    rows.map((row) => {
      const who = row.organization_id ?? row.office_id ?? '';
      const isOfficer = row.office_id !== null && scene.office.officers.some(({ id }) => id === person.id);
      const isMember = [scene.owner, scene.definer, solver].some(
        (organization) => organization.id === row.organization_id && organization.head.id === person.id,
      );
      return {
        role: row.role,
        organization: { id: who },
        person: isOfficer && row.person_id ? { id: row.person_id } : null,
        since: row.since.toISOString(),
        until: row.until?.toISOString() ?? null,
        isMine: isOfficer || isMember,
        overdue: row.until !== null && row.until.getTime() < Date.now(),
      };
    });

  describe('is what `waiting` says, in each state', () => {
    beforeEach(async () => {
      await api.owner.query("update rfp set state = 'open' where id = $1", [ids.rfp]);
    });

    it.each([
      'problem',
      'engagement',
      'definition_version',
      'rfp',
      'addendum',
      'match',
      'proposal',
      'organization_capacity',
    ])('of %s', async (table) => {
      const kind = kindOf(table);
      let waited = 0;
      for (const state of kind.lifecycle().workflow.shape.states) {
        const rows = await enter(kind, state);
        waited += rows.length;
        for (const person of kind.readers()) {
          const read = await kind.read(person);
          // A match in review waits as its RFP's queue does, of which the company learns nothing but that; one that was
          // rejected looks to it as if it were in review while that can be taken back.
          const isOfQueue =
            table === 'match' && ['inReview', 'rejected'].includes(state) && person.id === solver.head.id;
          if (read && !isOfQueue)
            expect({ state, waits: read.waitsFor }).toEqual({ state, waits: shown(rows, person) });
          if (!read) expect({ state, rows }).toEqual({ state, rows: [] });
        }
      }
      expect(waited).toBeGreaterThan(0);
    });

    it('and is nothing for who reads no more than a teaser, or has access only', async () => {
      const rival = await api.a.organization({ capacities: ['solver'] });
      const rfp = kindOf('rfp');
      for (const state of ['inReview', 'opening', 'opened']) {
        expect((await enter(rfp, state)).length).toBe(1);
        for (const person of [rival.head, solver.head])
          expect(await rfp.read(person)).toMatchObject({ state, waitsFor: [] });
        const { data } = await api.anonymous.request('query($id: ID!) { rfp(id: $id) { waitsFor { role } } }', {
          id: ids.rfp,
        });
        expect(data.rfp).toEqual({ waitsFor: [] });
      }
    });
  });

  it('is the clock where nobody is waited for, and then nobody reads that somebody is', async () => {
    const office = scene.office.head;
    const rfp = kindOf('rfp');
    await enter(rfp, 'open');
    expect(await rfp.read(office)).toMatchObject({
      waitsFor: [],
      clockNext: { step: 'close', at: closesAt.toISOString() },
    });
    for (const [table, state, person, step] of [
      ['match', 'approved', office, 'notify'],
      ['organization_capacity', 'verified', solver.head, 'expire'],
      ['proposal', 'submitted', solver.head, 'lock'],
      ['proposal', 'draft', solver.head, 'lapse'],
      ['rfp', 'approved', office, 'open'],
    ] as const) {
      await enter(kindOf(table), state);
      expect(await kindOf(table).read(person)).toMatchObject({ waitsFor: [], clockNext: { step } });
    }
    await enter(kindOf('match'), 'approved');
    expect((await kindOf('match').read(solver.head))?.clockNext).toBeNull();
    await enter(rfp, 'open');
    // What is left of a party that is no verified solver any more will lapse, unless it is verified again.
    await enter(kindOf('proposal'), 'submitted');
    await enter(kindOf('organization_capacity'), 'expired');
    expect((await kindOf('proposal').read(solver.head))?.clockNext).toBeNull();
    await enter(kindOf('organization_capacity'), 'verified');
    await enter(rfp, 'inReview');
    expect((await rfp.read(office))?.clockNext).toBeNull();
    await enter(rfp, 'open');
  });

  it('is the queue of its RFP for a match in review; a company reads that it is the office, and no more', async () => {
    const match = kindOf('match');
    await enter(match, 'inReview');
    const bare = [
      { role: 'office', organization: null, person: null, since: null, until: null, isMine: false, overdue: null },
    ];
    expect([(await match.read(scene.office.head))?.waitsFor, (await match.read(solver.head))?.waitsFor]).toEqual([
      [],
      bare,
    ]);
    await api.owner.query(
      `insert into waiting (id, object_type, object_id, state, office_id, person_id, role, reminder, escalates, since,
        until) values (gen_random_uuid(), 'reviewQueue', $1, 'inReview', $2, $3, 'office', 'end', 'office', now(),
        now() - interval '1 minute')`,
      [ids.rfp, scene.office.id, scene.office.head.id],
    );
    expect((await match.read(scene.office.head))?.waitsFor).toMatchObject([
      { role: 'office', organization: { id: scene.office.id }, person: { id: scene.office.head.id }, overdue: true },
    ]);
    expect((await match.read(solver.head))?.waitsFor).toEqual(bare);
  });

  it('goes on as it was while state and party stay, and may be several', async () => {
    const problem = kindOf('problem');
    const [first] = await enter(problem, 'triage');
    await api.owner.query("update waiting set reminders = 2 where object_type = 'problem' and object_id = $1", [
      ids.problem,
    ]);
    const again = await enter(problem, 'triage');
    expect(again).toEqual([first]);
    const { rows } = await api.owner.query('select reminders from waiting where object_id = $1', [ids.problem]);
    expect(rows).toEqual([{ reminders: 2 }]);
    const waiting = get(Waiting);
    const both: Wait[] = [
      { role: 'office', officeId: scene.office.id, personId: first?.person_id, reminder: 'end', escalates: 'office' },
      { role: 'owner', organizationId: scene.owner.id, reminder: 'none', escalates: 'none' },
    ];
    await waiting.set('problem', ids.problem ?? '', 'triage', both);
    expect(
      (await problem.read(scene.owner.head))?.waitsFor.map(({ role, since, isMine }) => [role, since, isMine]),
    ).toEqual([
      ['office', first?.since.toISOString(), false],
      ['owner', expect.any(String), true],
    ]);
    await waiting.set('problem', ids.problem ?? '', 'triage', null);
    expect((await problem.read(scene.owner.head))?.waitsFor).toEqual([]);
  });
});
