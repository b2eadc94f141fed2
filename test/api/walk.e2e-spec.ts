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
    const id = await walker.take(head, ['me'], 'foundOrganization', { name, province: 'IR-23', country: 'IR' });
    const capacityId = await walker.take(head, ['organization', id], 'requestCapacity', { kind, evidence });
    const capacity = await capacityStep(office.head, capacityId, 'verify');
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
    await walker.take(owner.head, ['problem', problemId], 'submit');

    expect((await walker.look(first, 'problem', problemId)).find(({ name }) => name === 'accept')?.refusals).toEqual([
      { code: 'CONFLICT_NOT_DECLARED', params: [{ name: 'problemId', value: problemId }], until: null },
    ]);
    for (const officer of [first, second])
      await walker.take(officer, ['problem', problemId], 'declareConflict', { kind: 'none' });
    await walker.take(first, ['problem', problemId], 'accept');

    const engagementId = await walker.take(first, ['problem', problemId], 'offer', { definerId: definer.id });
    await walker.take(definer.head, ['engagement', engagementId], 'declareConflict', { conflict: 'none' });
    await walker.take(definer.head, ['engagement', engagementId], 'acceptOffer');
    await writeSections(api, { definer, owner, office } as never, problemId);
    const { data } = await api
      .as(definer.head)
      .request('query ($id: ID!) { problem(id: $id) { definitions { nodes { id } } } }', { id: problemId });
    const definitionId: string = data.problem.definitions.nodes[0].id;
    await walker.take(definer.head, ['definition', definitionId], 'askSignature');
    const contentHash = await hashOf(owner.head, 'definition', definitionId, 'contentHash');
    await walker.take(owner.head, ['definition', definitionId], 'sign', { contentHash });
    await walker.take(second, ['definition', definitionId], 'approve');

    const rfpId = await walker.take(definer.head, ['definition', definitionId], 'create');
    const saved = await api.as(definer.head).request(SAVE, { input: { rfpId, revision: 1, content: fullContent() } });
    expect(saved.data.saveRfpDraft.refusals).toEqual([]);
    const draftHash = await hashOf(owner.head, 'rfp', rfpId, 'draftHash');
    await walker.take(owner.head, ['rfp', rfpId], 'submit', { contentHash: draftHash });
    await walker.take(first, ['rfp', rfpId], 'approve');
    await api.app.get(OpenDueRfps, { strict: false }).run();

    const matchId = await walker.take(first, ['rfp', rfpId], 'add', { organizationId: company.id });
    await walker.take(first, ['match', matchId], 'approve');
    expect(await walker.look(company.head, 'match', matchId)).toEqual([]);
    await api.app.get(NotifyDue, { strict: false }).run();
    await walker.take(company.head, ['match', matchId], 'interest');
    await walker.take(company.head, ['rfp', rfpId], 'askQuestion', { text: 'How wide is the loom?' });
    const asked = (
      await api.as(owner.head).request(
        `query ($id: ID!) { rfp(id: $id) { questions { nodes { nextSteps { name operation target { field id } to
          reasons note stepUp isPrimary isFinal undoUntil refusals { code params { name value } until } } } } } }`,
        { id: rfpId },
      )
    ).data.rfp.questions.nodes[0].nextSteps;
    expect(asked).toMatchObject([{ name: 'answer', isPrimary: true }]);
    await walker.send(owner.head, asked[0], { answer: 'Four metres.' });

    const proposalId = await walker.take(company.head, ['rfp', rfpId], 'create');
    await walker.take(company.head, ['proposal', proposalId], 'submit', {
      content: fullProposal(await requirementsOf(api, rfpId)),
    });
    expect((await walker.look(company.head, 'proposal', proposalId)).map(({ name }) => name)).toEqual([
      'replace',
      'withdraw',
    ]);
    expect((await walker.look(company.head, 'rfp', rfpId)).map(({ name }) => name)).not.toContain('create');
    // What an object waits for is its primary step, or what has to be said before it: nobody has to guess.
    expect(walker.primary).toEqual([
      ...['verify', 'verify', 'verify', 'submit', 'declareConflict', 'declareConflict', 'accept', 'offer'],
      ...['declareConflict', 'acceptOffer', 'askSignature', 'sign', 'approve', 'create', 'submit', 'approve'],
      ...['approve', 'interest', 'answer', 'create', 'submit'],
    ]);
  }, 120_000);

  it('offers a stranger nothing', async () => {
    const { rows } = await api.owner.query<{ id: string }>('select id from rfp limit 1');
    const stranger = await api.a.person();
    expect(await walker.look(stranger, 'rfp', rows[0]?.id)).toEqual([]);
    expect((await walker.look(stranger, 'me')).map(({ name }) => name)).toEqual(['foundOrganization']);
  });
});
