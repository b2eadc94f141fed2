import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RfpAccess } from '@peyvand/rfps';
import { CancelRfp } from '../../libs/rfps/src/operations/cancel-rfp.js';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { closeNow, submittedProposal } from '../support/proposals.js';
import { approvedRfp, CREATE, giveAccess, openRfp, setScene } from '../support/rfps.js';

const TAKE_BACK =
  'mutation($input: TakeBackRfpInput!) { takeBackRfp(input: $input) { rfp { state signature { number } } refusals { code } } }';
const CANCEL =
  'mutation($input: CancelRfpInput!) { cancelRfp(input: $input) { rfp { state cancelReason } refusals { code field } } }';
const FAIL =
  'mutation($input: FailRfpInput!) { failRfp(input: $input) { rfp { state failReason failNote } refusals { code field } } }';

describe('the side ways and ends of an RFP', () => {
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

  it('is taken back by the owner before it opens, and not after', async () => {
    const scene = await setScene(api);
    const id = await approvedRfp(api, scene);
    const takeBack = async (person: { id: string }, rfpId: string) =>
      (await api.as(person).request(TAKE_BACK, { input: { rfpId } })).data.takeBackRfp;
    expect(codesOf(await takeBack(scene.office.head, id))).toEqual(['STEP_NOT_ALLOWED']);
    expect(await takeBack(scene.owner.head, id)).toMatchObject({
      rfp: { state: 'draft', signature: null },
      refusals: [],
    });
    expect(codesOf(await takeBack(scene.owner.head, id))).toEqual(['STALE']);
    const other = await setScene(api);
    expect(codesOf(await takeBack(other.owner.head, await openRfp(api, other)))).toEqual(['STALE']);
  });

  it('is cancelled with a reason and made anew with the same text', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    const cancel = (person: { id: string }, input: object) =>
      api.as(person).request(CANCEL, { input: { rfpId: id, ...input } });
    expect((await cancel(scene.owner.head, { reason: 'other' })).data.cancelRfp.refusals).toEqual([
      { code: 'NOTE_REQUIRED', field: 'note' },
    ]);
    expect(errorsOf(await cancel(scene.solver.head, { reason: 'needIsGone' }))).toEqual(['NOT_FOUND']);
    const again = (input: object) =>
      api.as(scene.definer.head).request(CREATE, { input: { problemId: scene.problemId, ...input } });
    expect(codesOf((await again({ copyOf: id })).data.createRfp)).toEqual(['RFP_LIVE']);
    expect((await cancel(scene.owner.head, { reason: 'definitionIsWrong' })).data.cancelRfp).toMatchObject({
      rfp: { state: 'cancelled', cancelReason: 'definitionIsWrong' },
    });
    const { rfp } = (await again({ copyOf: id })).data.createRfp;
    const { rows } = await api.owner.query('select draft from rfp where id = $1', [rfp.id]);
    expect(rows[0].draft).toMatchObject({
      summary: 'Scrap at the third loom is to fall.',
      timeline: { closesAt: null },
    });
  });

  it.each(['anonymousOwner', 'ndaOnly'] as const)(
    'tells those who held access why it was cancelled, and nobody else: %s',
    async (confidentiality) => {
      const scene = await setScene(api, { confidentiality });
      const id = await openRfp(api, scene, confidentiality === 'ndaOnly' ? { ndaText: 'Nothing is passed on.' } : {});
      const [declined, stranger] = [
        await api.a.organization({ capacities: ['solver'] }),
        await api.a.organization({ capacities: ['solver'] }),
      ];
      await giveAccess(api, id, scene.solver, declined);
      const access = api.app.get(RfpAccess, { strict: false });
      const { rows } = await api.owner.query<{ source_id: string }>(
        'select source_id from rfp_access where rfp_id = $1 and organization_id = $2',
        [id, declined.id],
      );
      await access.end(rows[0]?.source_id ?? '');
      await api
        .as(scene.owner.head)
        .request(CANCEL, { input: { rfpId: id, reason: 'other', note: 'The loom is sold.' } });
      const read = async (person: { id: string }) =>
        (
          await api
            .as(person)
            .request(
              'query($id: ID!) { rfp(id: $id) { state cancelReason cancelNote content { summary } owner { id } } }',
              { id },
            )
        ).data.rfp;
      const hidden = { state: 'cancelled', content: null, owner: null };
      // What was said may speak of the dossier, so it waits for the NDA text like the dossier did.
      const cancelNote = confidentiality === 'ndaOnly' ? null : 'The loom is sold.';
      expect(await read(scene.solver.head)).toEqual({ ...hidden, cancelReason: 'other', cancelNote });
      for (const { head } of [declined, stranger])
        expect(await read(head)).toEqual({ ...hidden, cancelReason: null, cancelNote: null });
    },
  );

  it('fails by an officer after the close, with a reason', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    await giveAccess(api, id, scene.solver);
    await submittedProposal(api, id, scene.solver);
    const fail = async (person: { id: string }, input: object) =>
      api.as(person).request(FAIL, { input: { rfpId: id, ...input } });
    expect(codesOf((await fail(scene.office.head, { reason: 'overBudget' })).data.failRfp)).toEqual(['STALE']);
    await closeNow(api, id);
    expect(errorsOf(await fail(scene.owner.head, { reason: 'overBudget' }))).toEqual(['FORBIDDEN']);
    expect(codesOf((await fail(scene.office.head, { reason: 'other' })).data.failRfp)).toEqual(['NOTE_REQUIRED']);
    expect((await fail(scene.office.head, { reason: 'overBudget' })).data.failRfp).toMatchObject({
      rfp: { state: 'failed', failReason: 'overBudget' },
      refusals: [],
    });
  });

  it('ends with its problem, once', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    const ends = api.app.get(CancelRfp, { strict: false });
    await ends.runFor(scene.problemId);
    await ends.runFor(scene.problemId);
    const { rows } = await api.owner.query(
      "select s.reason from rfp_step s where s.subject_id = $1 and s.step = 'cancel'",
      [id],
    );
    expect(rows).toEqual([{ reason: 'problemEnded' }]);
  });

  it('is closed to a company that is no verified solver any more', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    await giveAccess(api, id, scene.solver);
    const access = api.app.get(RfpAccess, { strict: false });
    const dossier = async () =>
      (
        await api
          .as(scene.solver.head)
          .request('query($id: ID!) { rfp(id: $id) { nextSteps { name } content { summary } } }', { id })
      ).data.rfp;
    await access.endOf(scene.solver.id);
    expect(await dossier()).toMatchObject({ nextSteps: expect.arrayContaining([{ name: 'proposal.create' }]) });
    await api.owner.query("update organization_capacity set state = 'revoked' where organization_id = $1", [
      scene.solver.id,
    ]);
    await access.endOf(scene.solver.id);
    expect(await dossier()).toMatchObject({ nextSteps: [{ name: 'rfp.follow' }], content: null });
  });
});
