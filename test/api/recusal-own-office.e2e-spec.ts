import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { APPROVE_DEFINITION, ASK, begunDefinition, OFFER, SIGN, writeSections } from '../support/definitions.js';
import type { Office, Organization, Person } from '../support/factories.js';
import { tell } from '../support/matching.js';
import { acceptedProblem, DECLARE, declareNoConflict } from '../support/problems.js';
import { CREATE, writtenRfp } from '../support/rfps.js';

const BARRED = ['RECUSED'];
type Officer = Office['officers'][number];
const DEFINITION = 'definition { id state }';

describe('an office that defines a problem of its own', () => {
  let database: TestDatabase;
  let api: TestApi;
  let office: Office;
  let owner: Organization;
  let problemId: string;
  let definitionId: string;
  let engagementId: string;
  /** Its head, who declares an interest; one who belongs to the owner; one who is free; one who approves. */
  let interested: Officer, ofOwner: Officer, free: Officer, approver: Officer;

  const join = (person: Person, { id }: Organization) =>
    api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values ($1, $2, $3, 'manager', clock_timestamp())`,
      [newId(), person.id, id],
    );
  /** The codes of refusals; technical errors are no answer. */
  const refusals = async (who: Person, mutation: string, input: object, fields = DEFINITION, type?: string) => {
    const { payload, errors } = await tell(api, who, mutation, input, fields, type);
    expect(errors).toEqual([]);
    return payload.refusals.map(({ code }) => code);
  };
  const read = async (who: Person, id: string) =>
    (
      await api
        .as(who)
        .request('query($id: ID!) { definition(id: $id) { can { edit } nextSteps { name refusals { code } } } }', {
          id,
        })
    ).data.definition;
  const ask = async (who: Person, id: string) => {
    const { definition, refusals: faults } = (await api.as(who).request(ASK, { input: { definitionId: id } })).data
      .askSignature;
    expect(faults).toEqual([]);
    return definition.contentHash as string;
  };
  const takeBack = (who: Person, id = definitionId) => refusals(who, 'takeDefinitionBack', { definitionId: id });
  const begin = (who: Person, id = definitionId) =>
    refusals(who, 'beginNewDefinitionVersion', { definitionId: id }, DEFINITION, 'BeginNewVersionInput');
  const create = (who: Person) => refusals(who, 'createRfp', { problemId }, 'rfp { id }');

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    office = await api.an.office({ officers: 4 });
    [interested, ofOwner, free, approver] = office.officers as [Officer, Officer, Officer, Officer];
    owner = await api.a.organization({ capacities: ['problemOwner'] });
    problemId = await acceptedProblem(api, { owner, office });
    const offered = (await api.as(free).request(OFFER, { input: { problemId, definerId: office.id } })).data
      .offerEngagement;
    expect(offered).toMatchObject({ engagement: { state: 'active' }, refusals: [] });
    engagementId = offered.engagement.id;
    const { rows } = await api.owner.query<{ id: string }>('select id from definition_version where problem_id = $1', [
      problemId,
    ]);
    definitionId = rows[0]?.id as string;
    await join(ofOwner, owner);
    await api.owner.query('delete from officer_conflict where problem_id = $1 and person_id = $2', [
      problemId,
      interested.id,
    ]);
    await api.as(interested).request(DECLARE, { input: { problemId, kind: 'family' } });
    await writeSections(api, { office, owner, definer: { ...office, head: free } }, problemId);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it('does not take the text back by who is barred', async () => {
    await ask(free, definitionId);
    for (const who of [interested, ofOwner]) {
      expect((await read(who, definitionId)).nextSteps).toContainEqual({
        name: 'definition.takeBack',
        refusals: [{ code: 'RECUSED' }],
      });
      expect(await takeBack(who)).toEqual(BARRED);
    }
    expect((await read(free, definitionId)).nextSteps).toContainEqual({ name: 'definition.takeBack', refusals: [] });
    expect(await takeBack(free)).toEqual([]);
  });

  it('is not given up by a barred head', async () => {
    const resigning = { engagementId, reason: 'noCapacity' };
    expect(await refusals(interested, 'resignEngagement', resigning, 'engagement { id }')).toEqual(BARRED);
  });

  it('neither begins nor writes the RFP by who is barred, and does by the owner', async () => {
    const contentHash = await ask(free, definitionId);
    await api.as(owner.head).request(SIGN, { input: { definitionId, contentHash } });
    expect(await refusals(approver, 'approveDefinition', { definitionId }, DEFINITION)).toEqual([]);
    expect(await create(interested)).toEqual(BARRED);
    const rfp = (await api.as(free).request(CREATE, { input: { problemId } })).data.createRfp.rfp;
    const save = (who: Person, revision: number) =>
      refusals(who, 'saveRfpDraft', { rfpId: rfp.id, revision, title: `By revision ${revision}` }, 'rfp { id }');
    const canEdit = async (who: Person) =>
      (await api.as(who).request('query($id: ID!) { rfp(id: $id) { can { edit } } }', { id: rfp.id })).data.rfp.can
        .edit;
    expect(await canEdit(interested)).toBe(false);
    expect(await save(interested, 1)).toEqual(BARRED);
    // Who belongs to the owner writes for it.
    for (const [place, who] of [free, ofOwner, owner.head].entries()) {
      expect(await canEdit(who)).toBe(true);
      expect(await save(who, place + 1)).toEqual([]);
    }
  });

  it('begins no version anew by who is barred, and does by who belongs to the owner', async () => {
    expect(await begin(interested)).toEqual(BARRED);
    expect(await begin(ofOwner)).toEqual([]);
  });

  it('creates no RFP for who is barred, and does for who belongs to the owner', async () => {
    await api.owner.query("update rfp set state = 'cancelled' where problem_id = $1", [problemId]);
    expect(await create(interested)).toEqual(BARRED);
    expect(await create(ofOwner)).toEqual([]);
  });

  it('bars nobody of another firm that defines, who acts for that firm', async () => {
    const definer = await api.a.organization({ capacities: ['definer'] });
    const parties = { office, owner, definer };
    const begun = await begunDefinition(api, parties);
    await join(free, definer);
    await declareNoConflict(api, begun.problemId, ofOwner);
    await writeSections(api, parties, begun.problemId);
    await ask(definer.head, begun.definitionId);
    expect(await takeBack(free, begun.definitionId)).toEqual([]);
    const contentHash = await ask(free, begun.definitionId);
    await api.as(owner.head).request(SIGN, { input: { definitionId: begun.definitionId, contentHash } });
    const approved = await api
      .as(approver)
      .request(APPROVE_DEFINITION, { input: { definitionId: begun.definitionId } });
    expect(approved.data.approveDefinition.refusals).toEqual([]);
    const written = await writtenRfp(api, { ...parties, solver: definer, problemId: begun.problemId });
    expect(
      await refusals(free, 'saveRfpDraft', { rfpId: written.id, revision: 2, title: 'By the firm' }, 'rfp { id }'),
    ).toEqual([]);
    expect(await begin(free, begun.definitionId)).toEqual([]);
  });
});
