import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import {
  beginProposal,
  closeNow,
  CREATE_PROPOSAL,
  fullProposal,
  requirementsOf,
  SAVE_PROPOSAL,
  SUBMIT_PROPOSAL,
  submittedProposal,
  WITHDRAW_PROPOSAL,
} from '../support/proposals.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

describe('a proposal', () => {
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

  it('is begun by a company with access, once', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    const begin = async (person: { id: string }) =>
      (await api.as(person).request(CREATE_PROPOSAL, { input: { rfpId } })).data.createProposal;
    expect(codesOf(await begin(scene.solver.head))).toEqual(['NO_RFP_ACCESS']);
    await giveAccess(api, rfpId, scene.solver, scene.definer, scene.owner);
    expect(codesOf(await begin(scene.definer.head))).toEqual(['PROPOSAL_CONFLICT']);
    expect(codesOf(await begin(scene.owner.head))).toEqual(['PROPOSAL_CONFLICT']);
    const both = await Promise.all([begin(scene.solver.head), begin(scene.solver.head)]);
    expect(both.map((payload) => codesOf(payload).join()).sort()).toEqual(['', 'PROPOSAL_EXISTS']);
  });

  it("is drafted part by part, and nobody's words are lost", async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const proposalId = await beginProposal(api, rfpId, scene.solver);
    const save = async (revision: number, content: object, person: { id: string } = scene.solver.head) =>
      api.as(person).request(SAVE_PROPOSAL, { input: { proposalId, revision, content } });
    expect(
      (await save(1, { technical: { approach: 'A camera.' } })).data.saveProposalDraft.proposal.draft.revision,
    ).toBe(2);
    const later = (await save(2, { technical: { understanding: 'Seen too late.' }, price: { amount: '5' } })).data
      .saveProposalDraft;
    expect(later.proposal.draft).toMatchObject({
      revision: 3,
      content: { technical: { approach: 'A camera.', understanding: 'Seen too late.' }, price: { amount: '5' } },
    });
    expect(codesOf((await save(2, {})).data.saveProposalDraft)).toEqual(['STALE']);
    for (const stranger of [scene.owner.head, scene.office.head])
      expect(errorsOf(await save(3, {}, stranger))).toEqual(['NOT_FOUND']);
  });

  it('is handed in complete, by head or manager, against a receipt that can be checked', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const proposalId = await beginProposal(api, rfpId, scene.solver);
    const content = fullProposal(await requirementsOf(api, rfpId));
    const submit = async (given: object, more: object = {}) =>
      (await api.as(scene.solver.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content: given, ...more } }))
        .data.submitProposal;
    const lacking = await submit({ ...content, price: { currency: 'IRR' } });
    expect(lacking.refusals.map((r: { field: string }) => r.field)).toEqual([
      'content.price.amount',
      'content.price.taxesIncluded',
      'content.price.validUntil',
    ]);
    const answers = { ...content, technical: { ...(content.technical as object), answers: [] } };
    expect((await submit(answers)).refusals.map((r: { field: string }) => r.field)).toEqual([
      'content.technical.answers.0',
      'content.technical.answers.1',
    ]);

    const { proposal, receipt, refusals } = await submit(content, { idempotencyKey: 'once' });
    expect(refusals).toEqual([]);
    expect(proposal).toMatchObject({ state: 'submitted', version: 1, draft: null, technical: null, price: null });
    const digest = createHash('sha256')
      .update(Buffer.concat([Buffer.from(receipt.secret, 'hex'), Buffer.from(receipt.copy, 'utf8')]))
      .digest('hex');
    expect(receipt.digest).toBe(digest);
    expect(JSON.parse(receipt.copy)).toMatchObject({ proposalId, rfpId, version: 1, content });
    expect(proposal.receipts).toEqual([{ number: 1, version: 1, digest, receivedAt: receipt.receivedAt }]);
    const everything = await api.owner.query(
      `select string_agg(t::text, '') as text from (select to_jsonb(r) as t from proposal_receipt r union all
        select to_jsonb(a) from audit_entry a) x`,
    );
    expect(everything.rows[0].text).not.toContain(receipt.secret);

    const repeated = await submit(content, { idempotencyKey: 'once' });
    expect(repeated).toMatchObject({ proposal: { version: 1 }, receipt: null, refusals: [] });
    const replaced = await submit(content);
    expect(replaced).toMatchObject({
      proposal: { state: 'submitted', version: 2 },
      receipt: { number: 2, version: 2 },
    });
    expect(replaced.receipt.digest).not.toBe(digest);
  });

  it('is taken back, and begun anew', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const { id } = await submittedProposal(api, rfpId, scene.solver);
    const withdrawn = (await api.as(scene.solver.head).request(WITHDRAW_PROPOSAL, { input: { proposalId: id } })).data
      .withdrawProposal;
    expect(withdrawn).toMatchObject({ proposal: { state: 'withdrawn' }, refusals: [] });
    await expect(submittedProposal(api, rfpId, scene.solver)).resolves.toHaveProperty('id');
    const mine = await api
      .as(scene.solver.head)
      .request(
        'query($id: ID!) { rfp(id: $id) { myProposal { state nextSteps { name refusals { code } } } proposals { totalCount { count } } } }',
        { id: rfpId },
      );
    expect(mine.data.rfp.myProposal).toEqual({
      state: 'submitted',
      nextSteps: [
        { name: 'proposal.replace', refusals: [] },
        { name: 'proposal.withdraw', refusals: [] },
        { name: 'proposal.edit', refusals: [] },
      ],
    });
  });

  it('is locked or lapses at the close, told what was missing, and refused afterwards', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    const slow = await api.a.organization({ capacities: ['solver'] });
    await giveAccess(api, rfpId, scene.solver, slow);
    await submittedProposal(api, rfpId, scene.solver);
    const draftId = await beginProposal(api, rfpId, slow);
    await closeNow(api, rfpId);
    const late = (
      await api
        .as(slow.head)
        .request(SUBMIT_PROPOSAL, {
          input: { proposalId: draftId, content: fullProposal(await requirementsOf(api, rfpId)) },
        })
    ).data.submitProposal;
    expect(codesOf(late)).toEqual(['DEADLINE_PASSED']);
    expect(late.refusals[0].params[0].name).toBe('decidedAt');
    const lapsed = (
      await api
        .as(slow.head)
        .request('query($id: ID!) { proposal(id: $id) { state steps { step note } } }', { id: draftId })
    ).data.proposal;
    expect(lapsed.state).toBe('lapsed');
    expect(lapsed.steps.at(-1)).toMatchObject({ step: 'lapse', note: expect.stringContaining('price.amount') });
    const closing = await api.owner.query(
      'select count, cardinality(digests) as digests from proposal_closing where rfp_id = $1',
      [rfpId],
    );
    expect(closing.rows).toEqual([{ count: 1, digests: 1 }]);
    const access = await api.owner.query('select organization_id from rfp_access where rfp_id = $1 and until is null', [
      rfpId,
    ]);
    expect(access.rows).toEqual([{ organization_id: scene.solver.id }]);
  });

  it('is void when its RFP is cancelled, and never opened', async () => {
    const scene = await setScene(api);
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const { id } = await submittedProposal(api, rfpId, scene.solver);
    await api
      .as(scene.owner.head)
      .request('mutation($input: CancelRfpInput!) { cancelRfp(input: $input) { refusals { code } } }', {
        input: { rfpId, reason: 'budgetIsGone' },
      });
    const { VoidProposals } = await import('../../libs/proposals/src/operations/void-proposals.js');
    await api.app.get(VoidProposals, { strict: false }).run(rfpId);
    const read = async (person: { id: string }) =>
      (await api.as(person).request('query($id: ID!) { proposal(id: $id) { state technical { approach } } }', { id }))
        .data.proposal;
    expect(await read(scene.solver.head)).toEqual({ state: 'void', technical: null });
    for (const person of [scene.owner.head, scene.office.head]) expect(await read(person)).toBeNull();
  });
});
