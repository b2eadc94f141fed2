import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { OpenDueRfps } from '@peyvand/rfps';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { APPROVE_DEFINITION, ASK, begunDefinition, SIGN, writeSections, type Parties } from '../support/definitions.js';
import type { Organization, Person } from '../support/factories.js';
import { aMatch, codes, tell } from '../support/matching.js';
import { ACCEPT, DECLARE, declareNoConflict, submittedProblem } from '../support/problems.js';
import { closeNow, submittedProposal } from '../support/proposals.js';
import { anRfpLike } from '../support/queues.js';
import { APPROVE, giveAccess, SUBMIT, writtenRfp } from '../support/rfps.js';

const UNSAID = 'CONFLICT_NOT_DECLARED';
const BARRED = 'RECUSED';
const MAY = null;

/** Officers of one office by what ties them to others, each with what the rule says of them, written by hand. */
const SITUATIONS = ['silent', 'free', 'interested', 'ofOwner', 'ofDefiner', 'ofCompany'] as const;
type Situation = (typeof SITUATIONS)[number];
const EXPECTED: Readonly<Record<Situation, Readonly<Record<string, string | boolean | null>>>> = {
  //           close the problem, approve the definition, the RFP, fail it, a match; read scores, rivals, proposals
  silent: { close: UNSAID, definition: UNSAID, rfp: UNSAID, fail: UNSAID, match: UNSAID, reads: true, opened: true },
  free: { close: MAY, definition: MAY, rfp: MAY, fail: MAY, match: MAY, reads: true, opened: true },
  interested: {
    close: BARRED,
    definition: BARRED,
    rfp: BARRED,
    fail: BARRED,
    match: BARRED,
    reads: false,
    opened: false,
  },
  // The owner's own people read what came, as the owner does.
  ofOwner: { close: BARRED, definition: BARRED, rfp: BARRED, fail: BARRED, match: BARRED, reads: false, opened: true },
  ofDefiner: {
    close: BARRED,
    definition: BARRED,
    rfp: BARRED,
    fail: BARRED,
    match: BARRED,
    reads: false,
    opened: false,
  },
  ofCompany: { close: MAY, definition: MAY, rfp: MAY, fail: BARRED, match: BARRED, reads: false, opened: false },
};

describe('who is barred', () => {
  let database: TestDatabase;
  let api: TestApi;
  let parties: Parties;
  let company: Organization;
  let rival: Organization;
  let problemId: string;
  let definitionId: string;
  let rfpId: string;
  const officers = {} as Record<Situation, Person>;

  const join = (person: Person, organizationId: string) =>
    api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values ($1, $2, $3, 'manager', clock_timestamp())`,
      [newId(), person.id, organizationId],
    );
  /** By what each officer's step is refused; the step stands on the list whoever asks. */
  const steps = async (type: string, id: string, step: string): Promise<Record<string, string | null | undefined>> => {
    const found: Record<string, string | null | undefined> = {};
    for (const situation of SITUATIONS) {
      const { data } = await api
        .as(officers[situation])
        .request(`query($id: ID!) { ${type}(id: $id) { nextSteps { name refusals { code } } } }`, { id });
      const offered = data[type].nextSteps.find(({ name }: { name: string }) => name === `${type}.${step}`);
      found[situation] = offered && (offered.refusals[0]?.code ?? null);
    }
    return found;
  };
  const expected = (column: string): Record<string, unknown> =>
    Object.fromEntries(SITUATIONS.map((situation) => [situation, EXPECTED[situation][column]]));

  /** As if none of its officers had said a word yet. */
  const unsay = (id: string) => api.owner.query('delete from officer_conflict where problem_id = $1', [id]);
  const submitted = async (): Promise<string> => {
    const id = await submittedProblem(api, { owner: parties.owner, office: parties.office });
    await unsay(id);
    return id;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    const people = await Promise.all(SITUATIONS.map(() => api.a.person()));
    SITUATIONS.forEach((situation, place) => (officers[situation] = people[place] as Person));
    const office = await api.an.office({
      officers: [await api.a.person(), ...people, await api.a.person()],
      numbers: { minOpen: 'PT1S', answersLead: 'PT0S' },
    });
    const owner = await api.a.organization({ name: 'Fars Looms', capacities: ['problemOwner', 'solver'] });
    const definer = await api.a.organization({ capacities: ['definer'] });
    company = await api.a.organization({ name: 'Own Cameras', capacities: ['solver'] });
    rival = await api.a.organization({ name: 'Rival Cameras', capacities: ['solver'] });
    parties = { office, owner, definer };
    await join(officers.ofOwner, owner.id);
    await join(officers.ofDefiner, definer.id);
    await join(officers.ofCompany, company.id);
    ({ problemId, definitionId } = await begunDefinition(api, parties));
    await unsay(problemId);
    // A word of one's own does not lift what the system knows.
    await declareNoConflict(api, problemId, officers.free, officers.ofOwner, officers.ofDefiner, officers.ofCompany);
    await api.as(officers.interested).request(DECLARE, { input: { problemId, kind: 'family' } });
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('takes no step on the problem', async () => {
    expect(await steps('problem', problemId, 'closeUnsolved')).toEqual(expected('close'));
    const closing = { problemId, reason: 'notFeasible', note: 'no' };
    for (const who of ['interested', 'ofOwner', 'ofDefiner'] as const)
      expect(
        codes(await tell(api, officers[who], 'closeProblemUnsolved', closing, 'problem { id }', 'CloseUnsolvedInput')),
      ).toEqual([BARRED]);
  });

  it('takes no step in triage either, where silence about an interest is asked for and a membership is not', async () => {
    const fresh = await submitted();
    const original = await submitted();
    const other = await api.an.office({ fields: ['steel'] });
    const triage = [
      ['acceptProblem', { problemId: fresh }, true],
      ['rejectProblem', { problemId: fresh, reason: 'outOfScope' }, true],
      ['markProblemDuplicate', { problemId: fresh, originalId: original }, true],
      ['referProblem', { problemId: fresh, officeId: other.id, reason: 'otherField' }, true],
      ['askProblemInfo', { problemId: fresh, question: 'Since when?' }, false],
      ['assignProblem', { problemId: fresh, personId: null }, false],
    ] as const;
    for (const [mutation, input, isDecision] of triage) {
      const by = async (who: Situation) => codes(await tell(api, officers[who], mutation, input, 'problem { id }'));
      expect([mutation, await by('ofOwner')]).toEqual([mutation, [BARRED]]);
      if (isDecision) expect([mutation, await by('free')]).toEqual([mutation, [UNSAID]]);
    }
    await api.as(officers.interested).request(DECLARE, { input: { problemId: fresh, kind: 'business' } });
    for (const [mutation, input] of triage)
      expect([mutation, codes(await tell(api, officers.interested, mutation, input, 'problem { id }'))]).toEqual([
        mutation,
        [BARRED],
      ]);
    await declareNoConflict(api, fresh, officers.free);
    const accepted = await api.as(officers.free).request(ACCEPT, { input: { problemId: fresh } });
    expect(codesOf(accepted.data.acceptProblem)).toEqual([]);
  });

  it('does not choose the own firm, nor offers to it', async () => {
    const fresh = await submitted();
    await declareNoConflict(api, fresh, officers.ofDefiner, officers.free);
    await api.as(officers.free).request(ACCEPT, { input: { problemId: fresh } });
    const fields = 'engagement { id }';
    const offer = { problemId: fresh, definerId: parties.definer.id };
    expect(codes(await tell(api, officers.ofDefiner, 'offerEngagement', offer, fields))).toEqual([BARRED]);
    const apply = { problemId: fresh, organizationId: parties.definer.id, conflict: 'none', approach: 'On site' };
    const applied = await tell(api, parties.definer.head, 'applyForProblem', apply, fields);
    const engagementId = (applied.payload.engagement as { id: string }).id;
    expect(codes(await tell(api, officers.ofDefiner, 'chooseDefiner', { engagementId }, fields))).toEqual([BARRED]);
    expect(codes(await tell(api, officers.silent, 'chooseDefiner', { engagementId }, fields))).toEqual([UNSAID]);
    expect(codes(await tell(api, officers.free, 'chooseDefiner', { engagementId }, fields))).toEqual([]);
  });

  it('does not judge the definition', async () => {
    await writeSections(api, parties, problemId);
    const asked = (await api.as(parties.definer.head).request(ASK, { input: { definitionId } })).data.askSignature;
    const contentHash = asked.definition.contentHash;
    await api.as(parties.owner.head).request(SIGN, { input: { definitionId, contentHash } });
    expect(await steps('definition', definitionId, 'approve')).toEqual(expected('definition'));
    expect(await steps('definition', definitionId, 'sendBack')).toEqual(expected('definition'));
    const approved = await api.as(officers.free).request(APPROVE_DEFINITION, { input: { definitionId } });
    expect(codesOf(approved.data.approveDefinition)).toEqual([]);
  });

  it('does not judge the RFP', async () => {
    const scene = { ...parties, solver: company, problemId };
    const written = await writtenRfp(api, scene);
    rfpId = written.id;
    await api.as(parties.owner.head).request(SUBMIT, { input: { rfpId, contentHash: written.draftHash } });
    expect(await steps('rfp', rfpId, 'requestChanges')).toEqual(expected('rfp'));
    // Who approved the definition is another matter.
    expect(await steps('rfp', rfpId, 'approve')).toEqual({ ...expected('rfp'), free: 'SECOND_OFFICER_REQUIRED' });
    const last = parties.office.officers.at(-1) as Person;
    await declareNoConflict(api, problemId, last);
    const approved = await api.as(last).request(APPROVE, { input: { rfpId } });
    expect(codesOf(approved.data.approveRfp)).toEqual([]);
    await api.app.get(OpenDueRfps, { strict: false }).run();
  });

  it('decides on no match and reads neither scores nor the matches of rivals', async () => {
    const own = await aMatch(api, rfpId, company.id, { score: 80 });
    const others = await aMatch(api, rfpId, rival.id, { score: 70 });
    for (const situation of SITUATIONS) {
      const { match, reads } = EXPECTED[situation];
      const who = officers[situation];
      const read = async (id: string) =>
        (
          await api.as(who).request(
            `query($id: ID!) { match(id: $id) { state score { score reasons { words { isExpanded } } }
              contactsLeft decidedAt note nextSteps { name refusals { code } } } }`,
            { id },
          )
        ).data.match;
      expect([situation, (await read(others))?.score?.score ?? null]).toEqual([situation, reads ? 70 : null]);
      if (!reads) expect([situation, await read(others)]).toEqual([situation, null]);
      const { data } = await api
        .as(who)
        .request(
          'query($id: ID!) { reviewQueue(rfpId: $id) { nodes { company { id } } } rfp(id: $id) { scoringRun { id } } }',
          { id: rfpId },
        );
      expect([situation, data.reviewQueue.nodes.length]).toEqual([situation, reads ? 2 : 0]);
      if (match === MAY) continue;
      for (const matchId of [own, others]) {
        const input = { matchId };
        expect([situation, codes(await tell(api, who, 'approveMatch', input))]).toEqual([situation, [match]]);
        expect([situation, codes(await tell(api, who, 'rejectMatch', { ...input, reason: 'wrongField' }))]).toEqual([
          situation,
          [match],
        ]);
      }
      const batch = await tell(api, who, 'approveMatchesAbove', { rfpId, minScore: 0 }, 'remaining');
      expect([situation, codes(batch)]).toEqual([situation, [match]]);
    }
    // The row of the own company stays, bare, so that its steps and what stands in their way are seen.
    const { data } = await api
      .as(officers.ofCompany)
      .request(
        'query($id: ID!) { match(id: $id) { score { score } contactsLeft decidedAt nextSteps { name refusals { code } } } }',
        { id: own },
      );
    expect(data.match).toMatchObject({ score: null, contactsLeft: null, decidedAt: null });
    expect(data.match.nextSteps).toContainEqual({ name: 'match.approve', refusals: [{ code: BARRED }] });
  });

  it('adds no company of its own', async () => {
    const fresh = await api.a.organization({ capacities: ['solver'] });
    await join(officers.free, fresh.id);
    const added = await tell(api, officers.free, 'addMatch', { rfpId, organizationId: fresh.id });
    expect(codes(added)).toEqual([BARRED]);
    await api.owner.query(
      'update membership set until = clock_timestamp() where organization_id = $1 and person_id = $2',
      [fresh.id, officers.free.id],
    );
  });

  /** How many matches and opened proposals somebody reads of an RFP after its close, as the owner does. */
  const compared = async (who: Person, id: string): Promise<number[]> => {
    const answer = await api
      .as(who)
      .request(
        `query($id: ID!) { matchesOfRfp(rfpId: $id) { nodes { id } } rfp(id: $id) { proposals { nodes { id } } } }`,
        { id },
      );
    expect(errorsOf(answer)).toEqual([]);
    return [answer.data.matchesOfRfp.nodes.length, answer.data.rfp.proposals?.nodes.length ?? 0];
  };

  it('leaves an owner that answers itself, by a waiver that all see, what an owner reads after the close', async () => {
    const { owner } = parties;
    const other = await anRfpLike(api, rfpId, { closesIn: '1 hour' });
    await declareNoConflict(api, other.problemId, officers.free);
    const waiver = { rfpId: other.id, party: 'owner', reason: 'It builds such cameras itself.' };
    expect(codes(await tell(api, officers.free, 'grantWaiver', waiver, 'rfp { id }'))).toEqual([]);
    for (const { id } of [owner, rival]) await aMatch(api, other.id, id);
    await giveAccess(api, other.id, rival);
    for (const party of [owner, rival]) await submittedProposal(api, other.id, party);
    // Each its own proposal, and sealed is that of the other until then.
    for (const { head } of [owner, rival]) expect(await compared(head, other.id)).toEqual([0, 1]);
    await closeNow(api, other.id);
    expect(await compared(owner.head, other.id)).toEqual([2, 2]);
    expect(await compared(rival.head, other.id)).toEqual([0, 1]);
  });

  it('reads no opened proposal of others, and neither fails nor cancels the RFP', async () => {
    await giveAccess(api, rfpId, rival);
    const { id } = await submittedProposal(api, rfpId, rival);
    await closeNow(api, rfpId);
    for (const situation of SITUATIONS) {
      const { data } = await api
        .as(officers[situation])
        .request('query($id: ID!) { proposal(id: $id) { technical { approach } } }', { id });
      expect([situation, Boolean(data.proposal?.technical)]).toEqual([situation, EXPECTED[situation].opened]);
    }
    expect(await steps('rfp', rfpId, 'fail')).toEqual(expected('fail'));
    // The owner cancels its own affair, whoever of its people is an officer elsewhere.
    expect(await steps('rfp', rfpId, 'cancel')).toEqual({ ...expected('fail'), ofOwner: null });
  });

  it('reads no opened proposal as a person of the owner who also belongs to a rival', async () => {
    const both = await api.a.person();
    await join(both, parties.owner.id);
    expect(await compared(both, rfpId)).toEqual([2, 1]);
    await join(both, company.id);
    expect(await compared(both, rfpId)).toEqual([0, 0]);
  });

  it('is barred by what the own company competes for on that RFP alone, and on no other', async () => {
    const elsewhere = await api.a.organization({ capacities: ['solver'] });
    const ofOwner = await api.a.person();
    for (const [person, id] of [
      [officers.free, elsewhere.id],
      [ofOwner, elsewhere.id],
      [ofOwner, parties.owner.id],
    ] as const)
      await join(person, id);
    for (const [how, compete] of [
      ['let in', (id: string) => giveAccess(api, id, elsewhere)],
      ['found', (id: string) => aMatch(api, id, elsewhere.id)],
    ] as const) {
      const other = await anRfpLike(api, rfpId);
      await declareNoConflict(api, other.problemId, officers.free);
      await compete(other.id);
      const found = async (id: string) => [
        (await steps('rfp', id, 'fail')).free,
        await compared(officers.free, id),
        await compared(ofOwner, id),
      ];
      expect([how, await found(other.id)]).toEqual([how, [BARRED, [0, 0], [0, 0]]]);
      expect([how, await found(rfpId)]).toEqual([how, [MAY, [0, 1], [2, 1]]]);
    }
  });

  it('leaves the matches after the close to the owner, and to no other owner, definer or company', async () => {
    const { owner, definer } = parties;
    const { rows } = await api.owner.query<{ id: string }>('select id from match where rfp_id = $1', [rfpId]);
    expect(rows).toHaveLength(2);
    const found = async ({ head }: Organization) => {
      const matches = await Promise.all(
        rows.map(({ id }) => api.as(head).request('query($id: ID!) { match(id: $id) { id } }', { id })),
      );
      return [...(await compared(head, rfpId)), matches.filter(({ data }) => data.match).length];
    };
    expect(await found(owner)).toEqual([2, 1, 2]);
    const others = [
      definer,
      await api.a.organization({ capacities: ['problemOwner'] }),
      await api.a.organization({ capacities: ['solver'] }),
    ];
    for (const other of others) expect(await found(other)).toEqual([0, 0, 0]);
  });
});
