import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventName } from '@peyvand/contracts';
import { newId } from '@peyvand/kernel';
import { toldOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization } from '../support/factories.js';
import {
  closeNow,
  CREATE_PROPOSAL,
  fullProposal,
  requirementsOf,
  SUBMIT_PROPOSAL,
  submittedProposal,
} from '../support/proposals.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

const RECONFIRM =
  'mutation($input: ReconfirmProposalInput!) { reconfirmProposal(input: $input) { refusals { code } } }';
const READ =
  'query($id: ID!) { proposal(id: $id) { state marked nextSteps { name refusals { code } } steps { step note } } }';
const ENDED = {
  revoked: "state = 'revoked'",
  // The clock has not seen it yet: what counts is the last day itself.
  expired: 'verified_until = current_date - 1',
};

describe('a proposal of a company that is no verified solver any more', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const lose = (company: Organization, how: keyof typeof ENDED) =>
    api.owner.query(`update organization_capacity set ${ENDED[how]} where organization_id = $1 and kind = 'solver'`, [
      company.id,
    ]);
  const read = async (person: { id: string }, id: string) => (await api.as(person).request(READ, { id })).data.proposal;

  /** Whom the notices of an event would tell what, by the rules that the worker runs. */
  const told = async (event: EventName, payload: Record<string, string>, kinds = /Marked|Unverified/) => {
    const db = api.app.get(Db, { strict: false });
    const drafts: { kind: string; objectId: string; to: string[] }[] = [];
    for (const { rule, draft } of await toldOf(event, payload, db)) {
      const { objectId, recipientIds } = draft;
      if (recipientIds.length) drafts.push({ kind: rule.kind, objectId, to: [...recipientIds].sort() });
    }
    return drafts.filter(({ kind }) => kinds.test(kind));
  };
  const capacityOf = async (company: Organization): Promise<Record<string, string>> => {
    const { rows } = await api.owner.query<{ id: string }>(
      "select id from organization_capacity where organization_id = $1 and kind = 'solver'",
      [company.id],
    );
    return { capacityId: rows[0]?.id ?? '', organizationId: company.id };
  };

  it.each(['revoked', 'expired'] as const)('is marked, not replaced, and lapses: %s', async (how) => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    const lost = await api.a.organization({ capacities: ['solver'] });
    const idle = await api.a.organization({ capacities: ['solver'] });
    await giveAccess(api, rfpId, scene.solver, lost, idle);
    await submittedProposal(api, rfpId, scene.solver);
    const { id } = await submittedProposal(api, rfpId, lost);
    expect(await read(lost.head, id)).toMatchObject({ state: 'submitted', marked: false });

    await lose(lost, how);
    await lose(idle, how);
    const content = fullProposal(await requirementsOf(api, rfpId));
    const replace = async () =>
      (await api.as(lost.head).request(SUBMIT_PROPOSAL, { input: { proposalId: id, content } })).data.submitProposal;
    expect(codesOf(await replace())).toEqual(['SOLVER_NOT_VERIFIED']);
    expect(
      codesOf((await api.as(idle.head).request(CREATE_PROPOSAL, { input: { rfpId } })).data.createProposal),
    ).toEqual(['SOLVER_NOT_VERIFIED']);
    expect(await read(lost.head, id)).toMatchObject({
      marked: true,
      nextSteps: [
        { name: 'proposal.replace', refusals: [{ code: 'SOLVER_NOT_VERIFIED' }] },
        { name: 'proposal.withdraw', refusals: [] },
        { name: 'proposal.edit', refusals: [] },
      ],
    });
    await api.owner.query("update proposal set state = 'needsReconfirm' where id = $1", [id]);
    await api.owner.query('update rfp set material_number = 1 where id = $1', [rfpId]);
    const input = { proposalId: id, addendumNumber: 1 };
    const confirmed = (await api.as(lost.head).request(RECONFIRM, { input })).data.reconfirmProposal;
    expect(codesOf(confirmed)).toEqual(['SOLVER_NOT_VERIFIED']);
    expect((await read(lost.head, id)).nextSteps).toContainEqual({
      name: 'proposal.reconfirm',
      refusals: [{ code: 'SOLVER_NOT_VERIFIED' }],
    });
    await api.owner.query("update proposal set state = 'submitted' where id = $1", [id]);
    await api.owner.query('update rfp set material_number = 0 where id = $1', [rfpId]);

    const event = `capacity.${how}` as const;
    expect(await told(event, await capacityOf(lost))).toEqual([
      { kind: 'ProposalMarked', objectId: id, to: [lost.head.id] },
    ]);
    await closeNow(api, rfpId);
    const lapsed = await read(lost.head, id);
    expect(lapsed).toMatchObject({ state: 'lapsed', marked: false, nextSteps: [] });
    expect(lapsed.steps.at(-1)).toEqual({ step: 'lapse', note: 'capacity' });
    expect(await told('proposal.lapsed', { proposalId: id })).toEqual([
      { kind: 'ProposalLapsedUnverified', objectId: id, to: [lost.head.id] },
    ]);
    // Who belongs to a company that competes reads no proposals, so nothing is told of them.
    const [competitor, ...officers] = scene.office.officers;
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values ($1, $2, $3, 'member', clock_timestamp())`,
      [newId(), competitor?.id, idle.id],
    );
    const to = [scene.owner.head, ...officers].map((person) => person.id).sort();
    const opened = { rfpId, problemId: scene.problemId };
    expect(await told('rfp.openingFinished', opened, /Opened|Unverified/)).toEqual([
      { kind: 'RfpProposalsOpened', objectId: rfpId, to },
      { kind: 'ProposalsLapsedUnverified', objectId: rfpId, to },
    ]);
    // An officer may fail it later: that is no news of what lapsed.
    expect(await told('rfp.failed', { rfpId, problemId: scene.problemId })).toEqual([]);
    const { rows } = await api.owner.query('select count from proposal_closing where rfp_id = $1', [rfpId]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('counts when the company is verified again in time, and tells nobody that one lapsed', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const { id } = await submittedProposal(api, rfpId, scene.solver);
    await lose(scene.solver, 'revoked');
    await api.owner.query("update organization_capacity set state = 'verified' where organization_id = $1", [
      scene.solver.id,
    ]);
    await closeNow(api, rfpId);
    expect(await read(scene.solver.head, id)).toMatchObject({ state: 'opened', marked: false });
    expect(await told('rfp.openingFinished', { rfpId, problemId: scene.problemId })).toEqual([]);
  });

  it('is why the RFP failed where it was the only one, and owner and office are told so once', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const { id } = await submittedProposal(api, rfpId, scene.solver);
    await lose(scene.solver, 'revoked');
    await closeNow(api, rfpId);
    expect(await read(scene.solver.head, id)).toMatchObject({ state: 'lapsed' });
    const failed = { rfpId, problemId: scene.problemId };
    const readers = [scene.owner.head, ...scene.office.officers].map((person) => person.id);
    expect(await told('rfp.failed', failed)).toEqual([
      { kind: 'ProposalsLapsedUnverified', objectId: rfpId, to: expect.arrayContaining(readers) },
    ]);
  });

  it('is marked for owner and office too once it was opened, and they are told', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const { id } = await submittedProposal(api, rfpId, scene.solver);
    await closeNow(api, rfpId);
    await lose(scene.solver, 'revoked');
    for (const { head } of [scene.owner, scene.office, scene.solver])
      expect(await read(head, id)).toMatchObject({ state: 'opened', marked: true });
    const drafts = await told('capacity.revoked', await capacityOf(scene.solver));
    expect(drafts.map(({ kind }) => kind)).toEqual(['ProposalMarked', 'OpenedProposalMarked']);
    expect(drafts[1]?.to).toEqual(expect.arrayContaining([scene.owner.head.id, scene.office.head.id]));
    expect(drafts[1]?.to).not.toContain(scene.solver.head.id);
  });
});
