import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReconfirmProposal } from '../../libs/proposals/src/operations/reconfirm-proposal.js';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { closeNow, fullProposal, requirementsOf, SUBMIT_PROPOSAL, submittedProposal } from '../support/proposals.js';
import {
  APPROVE_ADDENDUM,
  CREATE_ADDENDUM,
  giveAccess,
  openRfp,
  PUBLISH_ADDENDUM,
  SAVE_ADDENDUM,
  setScene,
  timelineOf,
  writtenAddendum,
  type Scene,
} from '../support/rfps.js';

const RECONFIRM = `mutation($input: ReconfirmProposalInput!) { reconfirmProposal(input: $input) {
  proposal { id state version receipts { number version digest } } refusals { code field } } }`;
const WEEK = 7 * 86_400;
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

describe('addenda', () => {
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

  const publish = async (scene: Scene, { id, contentHash }: { id: string; contentHash: string }) =>
    (await api.as(scene.owner.head).request(PUBLISH_ADDENDUM, { input: { addendumId: id, contentHash } })).data
      .publishAddendum;
  const approve = (person: { id: string }, addendumId: string) =>
    api.as(person).request(APPROVE_ADDENDUM, { input: { addendumId } });
  const stateOf = async (id: string): Promise<string> =>
    (await api.owner.query<{ state: string }>('select state from proposal where id = $1', [id])).rows[0]?.state ?? '';

  it('minor: signed by the owner, in force at once, shown by differences', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene, { closesIn: WEEK });
    await giveAccess(api, rfpId, scene.solver);
    const proposal = await submittedProposal(api, rfpId, scene.solver);
    const timeline = { ...(await timelineOf(api, rfpId)), closesAt: later(9), evaluationEnd: later(31).slice(0, 10) };
    const addendum = await writtenAddendum(api, scene, rfpId, 'minor', {
      content: { timeline, legal: 'Helmets are worn.' },
    });
    expect(addendum.differences).toContainEqual({ field: 'legal', before: null, after: 'Helmets are worn.' });
    expect(
      (
        await api
          .as(scene.solver.head)
          .request('query($id: ID!) { rfp(id: $id) { addenda { nodes { id } } } }', { id: rfpId })
      ).data.rfp.addenda.nodes,
    ).toEqual([]);
    expect(
      (await api.as(scene.owner.head).request(CREATE_ADDENDUM, { input: { rfpId, kind: 'minor' } })).data.createAddendum
        .refusals[0].code,
    ).toBe('ADDENDUM_UNDER_WAY');
    expect(await publish(scene, addendum)).toMatchObject({ addendum: { state: 'published' }, refusals: [] });
    const read = await api.as(scene.solver.head).request(
      `query($id: ID!) { rfp(id: $id) { closesAt content { legal } deadlineMoves { kind reason addendumNumber }
          signature { number } addenda { nodes { number kind reason differences { field after } } } } }`,
      { id: rfpId },
    );
    expect(read.data.rfp).toMatchObject({
      closesAt: timeline.closesAt,
      content: { legal: 'Helmets are worn.' },
      signature: { number: 2 },
      deadlineMoves: [{ kind: 'addendum', reason: 'The plant measured again.', addendumNumber: 1 }],
      addenda: { nodes: [{ number: 1, kind: 'minor' }] },
    });
    await api.app.get(ReconfirmProposal, { strict: false }).demand(rfpId);
    expect(await stateOf(proposal.id)).toBe('submitted');
  });

  it('minor: touches nothing by which companies decide, and no date but to a later one', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene, { closesIn: WEEK });
    const addendum = await writtenAddendum(api, scene, rfpId, 'minor', {
      content: { budget: { min: '1', max: '2', currency: 'IRR', taxesIncluded: true, paymentKind: 'other' } },
    });
    expect(codesOf(await publish(scene, addendum))).toEqual(['MATERIAL_CHANGE']);
    const client = api.as(scene.owner.head);
    expect(
      (
        await client.request('mutation($input: DeleteAddendumInput!) { deleteAddendum(input: $input) { done } }', {
          input: { addendumId: addendum.id },
        })
      ).data.deleteAddendum.done,
    ).toBe(true);
    const earlier = await writtenAddendum(api, scene, rfpId, 'minor', {
      content: { timeline: { ...(await timelineOf(api, rfpId)), closesAt: later(6) } },
    });
    expect(codesOf(await publish(scene, earlier))).toEqual(['DEADLINE_ONLY_LATER']);
    const stranger = await api.a.organization({ capacities: ['solver'] });
    expect(
      errorsOf(await api.as(stranger.head).request(SAVE_ADDENDUM, { input: { addendumId: earlier.id, revision: 2 } })),
    ).toEqual(['NOT_FOUND']);
    expect(
      codesOf(
        (
          await api
            .as(scene.definer.head)
            .request(PUBLISH_ADDENDUM, { input: { addendumId: earlier.id, contentHash: earlier.contentHash } })
        ).data.publishAddendum,
      ),
    ).toEqual(['STEP_NOT_ALLOWED']);
  });

  it('material: a second officer publishes it, and every proposal is confirmed again or lapses', async () => {
    const scene = await setScene(api);
    const [silent] = [await api.a.organization({ capacities: ['solver'] })];
    const rfpId = await openRfp(api, scene, { closesIn: WEEK });
    await giveAccess(api, rfpId, scene.solver, silent);
    const proposal = await submittedProposal(api, rfpId, scene.solver);
    const forgotten = await submittedProposal(api, rfpId, silent);
    const addendum = await writtenAddendum(api, scene, rfpId, 'material', {
      content: { budget: { min: '3', max: '4', currency: 'IRR', taxesIncluded: true, paymentKind: 'other' } },
    });
    expect(await publish(scene, addendum)).toMatchObject({ addendum: { state: 'inReview' }, refusals: [] });
    const approver = scene.office.officers.at(-1) ?? scene.office.head;
    expect(codesOf((await approve(approver, addendum.id)).data.approveAddendum)).toEqual(['SECOND_OFFICER_REQUIRED']);
    expect((await approve(scene.office.head, addendum.id)).data.approveAddendum).toMatchObject({
      addendum: { state: 'published' },
      refusals: [],
    });
    const reconfirms = api.app.get(ReconfirmProposal, { strict: false });
    await reconfirms.demand(rfpId);
    await reconfirms.demand(rfpId);
    expect(await stateOf(proposal.id)).toBe('needsReconfirm');
    const reconfirm = async (addendumNumber: number) =>
      (await api.as(scene.solver.head).request(RECONFIRM, { input: { proposalId: proposal.id, addendumNumber } })).data
        .reconfirmProposal;
    expect(codesOf(await reconfirm(2))).toEqual(['STALE']);
    const confirmed = await reconfirm(1);
    expect(confirmed).toMatchObject({
      proposal: {
        state: 'submitted',
        version: 1,
        receipts: [
          { number: 1, version: 1 },
          { number: 2, version: 1 },
        ],
      },
      refusals: [],
    });
    expect(codesOf(await reconfirm(1))).toEqual(['STALE']);
    await api.owner.query("update proposal set state = 'submitted' where id = $1", [forgotten.id]);
    await closeNow(api, rfpId);
    expect([await stateOf(proposal.id), await stateOf(forgotten.id)]).toEqual(['opened', 'lapsed']);
  });

  it('material: confirming asks what handing in would ask', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene, { closesIn: WEEK });
    await giveAccess(api, rfpId, scene.solver);
    const { id: proposalId } = await submittedProposal(api, rfpId, scene.solver);
    const { rows } = await api.owner.query("select draft -> 'requirements' as asked from rfp where id = $1", [rfpId]);
    const [first] = rows[0].asked;
    const more = {
      text: 'runs at forty degrees',
      kind: 'must',
      acceptanceTest: 'a summer day',
      rank: 3,
      competences: ['machine-vision'],
    };
    const addendum = await writtenAddendum(api, scene, rfpId, 'material', { content: { requirements: [first, more] } });
    await publish(scene, addendum);
    expect(codesOf((await approve(scene.office.head, addendum.id)).data.approveAddendum)).toEqual([]);
    await api.app.get(ReconfirmProposal, { strict: false }).demand(rfpId);
    const told = ({ refusals }: { refusals: { code: string; field: string }[] }) =>
      refusals.map(({ code, field }) => ({ code, field }));
    const old = fullProposal(rows[0].asked.map(({ id }: { id: string }) => id));
    const submit = async (content: object) =>
      (await api.as(scene.solver.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content } })).data
        .submitProposal;
    const reconfirm = async () =>
      (await api.as(scene.solver.head).request(RECONFIRM, { input: { proposalId, addendumNumber: 1 } })).data
        .reconfirmProposal;
    const faults = [
      { code: 'PROPOSAL_INCOMPLETE', field: 'content.technical.answers.1' },
      { code: 'UNKNOWN_CODE', field: 'content.technical.answers.1.requirementId' },
    ];
    expect(told(await submit(old))).toEqual(faults);
    expect(told(await reconfirm())).toEqual(faults);
    const steps = (
      await api
        .as(scene.solver.head)
        .request('query($id: ID!) { proposal(id: $id) { nextSteps { name refusals { code } } } }', { id: proposalId })
    ).data.proposal.nextSteps;
    expect(steps).toEqual([
      { name: 'proposal.replace', refusals: [] },
      { name: 'proposal.reconfirm', refusals: [{ code: 'PROPOSAL_INCOMPLETE' }, { code: 'UNKNOWN_CODE' }] },
      { name: 'proposal.withdraw', refusals: [] },
      { name: 'proposal.edit', refusals: [] },
    ]);
    expect(await stateOf(proposalId)).toBe('needsReconfirm');
    expect(told(await submit(fullProposal(await requirementsOf(api, rfpId))))).toEqual([]);
    expect(await stateOf(proposalId)).toBe('submitted');
  });

  it('material: leaves companies five days, or moves the close', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene, { closesIn: 86_400 });
    const criteria = [
      { name: 'quality', kind: 'quality', weight: 60, scale: 10 },
      { name: 'price', kind: 'price', weight: 40, scale: 10 },
    ];
    const addendum = await writtenAddendum(api, scene, rfpId, 'material', { content: { criteria } });
    expect(codesOf(await publish(scene, addendum))).toEqual(['CLOSES_TOO_EARLY']);
    const timeline = { ...(await timelineOf(api, rfpId)), closesAt: later(6) };
    const saved = (
      await api
        .as(scene.owner.head)
        .request(SAVE_ADDENDUM, { input: { addendumId: addendum.id, revision: 2, content: { timeline } } })
    ).data.saveAddendum.addendum;
    expect(await publish(scene, saved)).toMatchObject({ addendum: { state: 'inReview' }, refusals: [] });
  });
});
