import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotifyDue } from '@peyvand/matching';
import { OpenDueRfps } from '@peyvand/rfps';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { writeSections } from '../support/definitions.js';
import type { Office, Person } from '../support/factories.js';
import { fullAnswers } from '../support/problems.js';
import { fullProposal, requirementsOf } from '../support/proposals.js';
import { fullContent, SAVE } from '../support/rfps.js';
import { Walker } from '../support/walker.js';

const registration = { item: 'registration', statement: 'National id 10101234567' };
const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

describe('the whole story', () => {
  let database: TestDatabase;
  let api: TestApi;
  let walker: Walker;
  let office: Office;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    walker = new Walker(api);
    office = await api.an.office({
      officers: 3,
      fallback: true,
      numbers: { minOpen: 'PT1S', answersLead: 'PT0S', undoWindow: 'PT0S' },
    });
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** Founded by a new person, who asks for its capacity; verified by an officer. */
  const organization = async (
    name: string,
    kind: string,
    evidence: object[],
  ): Promise<{ id: string; head: Person }> => {
    const head = await api.a.person({ name: `Head of ${name}` });
    const id = await walker.take(head, ['me'], 'person.foundOrganization', { name, province: 'IR-23', country: 'IR' });
    const capacityId = await walker.take(head, ['organization', id], 'organization.requestCapacity', {
      kind,
      evidence,
    });
    const capacity = await capacityStep(office.head, capacityId, 'capacity.verify');
    await walker.send(office.head, capacity, { verifiedUntil: inAYear });
    return { id, head };
  };

  /** A capacity has no page of its own: it stands in the verifier's queue. */
  const capacityStep = async (officer: Person, capacityId: string, name: string) => {
    const { data } = await api.as(officer).request(
      `{ capacityQueue { nodes { id nextSteps { name operation target { field id } to reasons note stepUp isPrimary
        isFinal undoUntil refusals { code params { name value } until } } } } }`,
    );
    const row = data.capacityQueue.nodes.find(({ id }: { id: string }) => id === capacityId);
    return row.nextSteps.find((step: { name: string }) => step.name === name);
  };

  const hashOf = async (person: Person, word: string, id: string, field: string): Promise<string> =>
    (await api.as(person).request(`query ($id: ID!) { ${word}(id: $id) { ${field} } }`, { id })).data[word][field];

  it('is walked by what the objects say comes next, from founding to a proposal handed in', async () => {
    const [first = office.head, second = office.head] = office.officers;
    const owner = await organization('Golrang Weavers', 'problemOwner', [registration]);
    const definer = await organization('Clear Words', 'definer', [
      registration,
      { item: 'method', statement: 'We weigh, count and ask why five times' },
      ...[1, 2, 3].map((n) => ({
        item: 'solvedProblem',
        statement: `Problem ${n} was solved for a plant`,
        link: `https://example.org/${n}`,
      })),
    ]);
    const company = await organization('Camera Makers', 'solver', [
      registration,
      { item: 'capabilityProof', statement: 'Cameras over looms in three plants' },
    ]);

    const [create] = (await walker.look(owner.head, 'me')).filter(({ target }) => target?.id === owner.id);
    const problemId = await walker.send(owner.head, create as never, fullAnswers);
    await walker.take(owner.head, ['problem', problemId], 'problem.submit');

    expect(
      (await walker.look(first, 'problem', problemId)).find(({ name }) => name === 'problem.accept')?.refusals,
    ).toEqual([{ code: 'CONFLICT_NOT_DECLARED', params: [{ name: 'problemId', value: problemId }], until: null }]);
    for (const officer of [first, second])
      await walker.take(officer, ['problem', problemId], 'problem.declareConflict', { kind: 'none' });
    await walker.take(first, ['problem', problemId], 'problem.accept');

    const engagementId = await walker.take(first, ['problem', problemId], 'engagement.offer', {
      definerId: definer.id,
    });
    await walker.take(definer.head, ['engagement', engagementId], 'engagement.declareConflict', { conflict: 'none' });
    await walker.take(definer.head, ['engagement', engagementId], 'engagement.acceptOffer');
    await writeSections(api, { definer, owner, office } as never, problemId);
    const { data } = await api
      .as(definer.head)
      .request('query ($id: ID!) { problem(id: $id) { definitions { nodes { id } } } }', { id: problemId });
    const definitionId: string = data.problem.definitions.nodes[0].id;
    await walker.take(definer.head, ['definition', definitionId], 'definition.askSignature');
    const contentHash = await hashOf(owner.head, 'definition', definitionId, 'contentHash');
    await walker.take(owner.head, ['definition', definitionId], 'definition.sign', { contentHash });
    await walker.take(second, ['definition', definitionId], 'definition.approve');

    const rfpId = await walker.take(definer.head, ['definition', definitionId], 'rfp.create');
    const saved = await api.as(definer.head).request(SAVE, { input: { rfpId, revision: 1, content: fullContent() } });
    expect(saved.data.saveRfpDraft.refusals).toEqual([]);
    const draftHash = await hashOf(owner.head, 'rfp', rfpId, 'draftHash');
    await walker.take(owner.head, ['rfp', rfpId], 'rfp.submit', { contentHash: draftHash });
    await walker.take(first, ['rfp', rfpId], 'rfp.approve');
    await api.app.get(OpenDueRfps, { strict: false }).run();

    const matchId = await walker.take(first, ['rfp', rfpId], 'match.add', { organizationId: company.id });
    await walker.take(first, ['match', matchId], 'match.approve');
    expect(await walker.look(company.head, 'match', matchId)).toEqual([]);
    await api.app.get(NotifyDue, { strict: false }).run();
    await walker.take(company.head, ['match', matchId], 'match.interest');
    await walker.take(company.head, ['rfp', rfpId], 'rfp.askQuestion', { text: 'How wide is the loom?' });
    const asked = (
      await api.as(owner.head).request(
        `query ($id: ID!) { rfp(id: $id) { questions { nodes { nextSteps { name operation target { field id } to
          reasons note stepUp isPrimary isFinal undoUntil refusals { code params { name value } until } } } } } }`,
        { id: rfpId },
      )
    ).data.rfp.questions.nodes[0].nextSteps;
    expect(asked).toMatchObject([{ name: 'question.answer', isPrimary: true }]);
    await walker.send(owner.head, asked[0], { answer: 'Four metres.' });

    const proposalId = await walker.take(company.head, ['rfp', rfpId], 'proposal.create');
    await walker.take(company.head, ['proposal', proposalId], 'proposal.submit', {
      content: fullProposal(await requirementsOf(api, rfpId)),
    });
    expect((await walker.look(company.head, 'proposal', proposalId)).map(({ name }) => name)).toEqual([
      'proposal.replace',
      'proposal.withdraw',
      'proposal.edit',
    ]);
    expect((await walker.look(company.head, 'rfp', rfpId)).map(({ name }) => name)).not.toContain('proposal.create');
    // What an object waits for is its primary step, or what has to be said before it: nobody has to guess.
    expect(walker.primary).toEqual([
      ...['capacity.verify', 'capacity.verify', 'capacity.verify', 'problem.submit'],
      ...['problem.declareConflict', 'problem.declareConflict', 'problem.accept', 'engagement.offer'],
      ...['engagement.declareConflict', 'engagement.acceptOffer'],
      ...['definition.askSignature', 'definition.sign', 'definition.approve'],
      ...['rfp.create', 'rfp.submit', 'rfp.approve', 'match.approve', 'match.interest', 'question.answer'],
      ...['proposal.create', 'proposal.submit'],
    ]);
  }, 120_000);

  it('offers a stranger nothing but to follow, to found and to go', async () => {
    const { rows } = await api.owner.query<{ id: string }>('select id from rfp limit 1');
    const stranger = await api.a.person();
    expect((await walker.look(stranger, 'rfp', rows[0]?.id)).map(({ name }) => name)).toEqual(['rfp.follow']);
    await walker.take(stranger, ['rfp', rows[0]?.id], 'rfp.follow');
    expect((await walker.look(stranger, 'rfp', rows[0]?.id)).map(({ name }) => name)).toEqual(['rfp.unfollow']);
    expect((await walker.look(stranger, 'me')).map(({ name }) => name).sort()).toEqual([
      'person.closeAccount',
      'person.foundOrganization',
    ]);
  });
});
