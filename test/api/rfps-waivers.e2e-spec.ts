import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProfilePreviews } from '../../libs/matching/src/preview/profile-previews.js';
import { NeedLoader } from '../../libs/matching/src/scoring/need.loader.js';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Organization } from '../support/factories.js';
import { closeIn } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { closeNow, CREATE_PROPOSAL, submittedProposal } from '../support/proposals.js';
import { giveAccess, openRfp, setScene, type Scene } from '../support/rfps.js';
import { stepsFrom } from '../support/steps.js';
import { storeTold } from '../support/store-told.js';

const WAIVERS = 'waivers { party name reason grantedAt withdrawnAt withdrawalReason }';
const WHY = 'No other firm of the region repairs this loom.';

describe('a waiver', () => {
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

  const waive = async (person: { id: string }, mutation: 'grantWaiver' | 'withdrawWaiver', input: object) => {
    const type = mutation === 'grantWaiver' ? 'GrantWaiverInput' : 'WithdrawWaiverInput';
    const { data, errors } = await api
      .as(person)
      .request(`mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code field } } }`, { input });
    return errors
      ? errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
      : codesOf(data[mutation]);
  };
  const read = async (person: { id: string }, id: string) =>
    (await api.as(person).request(`query ($id: ID!) { rfp(id: $id) { ${WAIVERS} } }`, { id })).data.rfp.waivers;
  const begin = async (party: Organization, rfpId: string) =>
    codesOf((await api.as(party.head).request(CREATE_PROPOSAL, { input: { rfpId } })).data.createProposal);
  const asSolver = (party: Organization) =>
    api.owner.query("update organization_capacity set kind = 'solver' where organization_id = $1", [party.id]);
  const offered = async ({ office }: Scene, rfpId: string) =>
    (await stepsFrom(api.as(office.head), 'rfp', rfpId)).filter((name) => name.endsWith('Waiver'));

  it('lets the definer propose, is read with its reason by all with access, and is withdrawn with what came of it', async () => {
    const scene = await setScene(api);
    const { office, owner, definer, solver } = scene;
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, solver);
    const party = { rfpId, party: 'definer', reason: WHY };
    expect(await waive(owner.head, 'grantWaiver', party)).toEqual(['FORBIDDEN']);
    await declareNoConflict(api, scene.problemId, office.head);
    expect(await waive(office.head, 'grantWaiver', party)).toEqual(['SOLVER_NOT_VERIFIED']);
    expect(await waive(office.head, 'withdrawWaiver', party)).toEqual(['NOT_WAIVED']);
    expect(await offered(scene, rfpId)).toEqual([]);
    await asSolver(definer);
    expect(await offered(scene, rfpId)).toEqual(['rfp.grantWaiver']);

    const excluded = async () => [
      ...(await api.app.get(NeedLoader, { strict: false }).load(rfpId)).need.excluded.keys(),
    ];
    expect([await begin(definer, rfpId), await excluded()]).toEqual([['NO_RFP_ACCESS'], [definer.id, owner.id]]);
    expect(await waive(office.head, 'grantWaiver', party)).toEqual([]);
    expect(await waive(office.head, 'grantWaiver', party)).toEqual(['ALREADY_WAIVED']);
    expect([await excluded(), await offered(scene, rfpId)]).toEqual([[owner.id], ['rfp.withdrawWaiver']]);
    const granted = {
      party: 'definer',
      name: definer.name,
      reason: WHY,
      grantedAt: expect.any(String),
      withdrawnAt: null,
      withdrawalReason: null,
    };
    const stranger = await api.a.organization();
    for (const { head } of [office, owner, definer, solver]) expect(await read(head, rfpId)).toEqual([granted]);
    expect(await read(stranger.head, rfpId)).toBeNull();
    await storeTold(api, 'rfp.waiverGranted', rfpId);
    await submittedProposal(api, rfpId, definer);
    const rival = await submittedProposal(api, rfpId, solver);

    const withdrawalReason = 'Another firm was found meanwhile.';
    expect(await waive(office.head, 'withdrawWaiver', { ...party, reason: withdrawalReason })).toEqual([]);
    expect(await read(solver.head, rfpId)).toEqual([{ ...granted, withdrawnAt: expect.any(String), withdrawalReason }]);
    await storeTold(api, 'rfp.waiverWithdrawn', rfpId);
    await closeNow(api, rfpId);
    const { rows } = await api.owner.query(
      `select p.id = $2 as rival, p.state, s.note from proposal p
         left join proposal_step s on s.subject_id = p.id and s.step = 'lapse' where p.rfp_id = $1 order by 1`,
      [rfpId, rival.id],
    );
    expect(rows).toEqual([
      { rival: false, state: 'lapsed', note: 'waiver' },
      { rival: true, state: 'opened', note: null },
    ]);
    await storeTold(api, 'proposal.lapsed', (await proposalOf(definer)) ?? '');
    const told = async (person: { id: string }) =>
      (await api.as(person).request('{ notices(first: 50) { nodes { kind } } }')).data.notices.nodes
        .map(({ kind }: { kind: string }) => kind)
        .filter((kind: string) => /waive/i.test(kind))
        .sort();
    expect(await told(solver.head)).toEqual(['RfpWaiverGranted', 'RfpWaiverWithdrawn']);
    expect(await told(definer.head)).toEqual(['ProposalLapsedUnwaived', 'RfpWaiverGranted', 'RfpWaiverWithdrawn']);
    expect(await waive(office.head, 'grantWaiver', party)).toEqual(['RFP_NOT_OPEN']);
  });

  const proposalOf = async ({ id }: Organization): Promise<string | undefined> =>
    (await api.owner.query<{ id: string }>('select id from proposal where party_id = $1', [id])).rows[0]?.id;

  it("of a hidden owner shows its reason without a name, and may not be granted by the owner's people", async () => {
    const scene = await setScene(api, { confidentiality: 'anonymousOwner' });
    const { office, owner, solver } = scene;
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, solver);
    await asSolver(owner);
    const party = { rfpId, party: 'owner', reason: WHY };
    await declareNoConflict(api, scene.problemId, office.head);
    expect(
      await waive(office.head, 'grantWaiver', { ...party, reason: `${owner.name} built the loom itself.` }),
    ).toEqual(['OWNER_NAMED']);
    expect(await waive(office.head, 'grantWaiver', party)).toEqual([]);
    expect(await read(solver.head, rfpId)).toMatchObject([{ party: 'owner', name: null, reason: WHY }]);
    expect(await read(office.head, rfpId)).toMatchObject([{ name: owner.name }]);
    expect(await begin(owner, rfpId)).toEqual([]);
    const [officer] = office.officers;
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
       values (gen_random_uuid(), $1, $2, 'member', clock_timestamp())`,
      [officer?.id, owner.id],
    );
    expect(await waive(officer ?? office.head, 'withdrawWaiver', party)).toEqual(['RECUSED']);
  });

  describe('and the open RFPs that a profile is foreseen for', () => {
    const FORESEEN = `query ($id: ID!) { organization(id: $id) { profile { preview { matches { rfp { id } } } } } }`;
    const foreseen = async ({ head, id }: Organization): Promise<string[]> => {
      const { data } = await api.as(head).request(FORESEEN, { id });
      return data.organization.profile.preview.matches.map(({ rfp }: { rfp: { id: string } }) => rfp.id);
    };
    /** As a worker finds them, which is the same as is read of that at once. */
    const standOpen = async (company: Organization): Promise<string[]> => {
      const { data } = await api
        .as(company.head)
        .request('mutation ($input: PreviewMatchesInput!) { previewMatches(input: $input) { refusals { code } } }', {
          input: { organizationId: company.id },
        });
      expect(codesOf(data.previewMatches)).toEqual([]);
      const previews = api.app.get(ProfilePreviews, { strict: false });
      const made = await previews.make(company.id);
      if (made) await previews.store(company.id, made);
      expect(made?.scores.map(({ rfpId }) => rfpId)).toEqual(await foreseen(company));
      return foreseen(company);
    };
    const alone = (...rfpIds: string[]) =>
      api.owner.query("update rfp set state = 'closed' where state = 'open' and id <> all($1::uuid[])", [rfpIds]);

    it('which are none of its own, as owner or as definer, without a waiver', async () => {
      const scene = await setScene(api);
      const { office, owner, definer, solver } = scene;
      const rfpId = await openRfp(api, scene);
      await alone(rfpId);
      await asSolver(owner);
      await asSolver(definer);
      expect(await Promise.all([owner, definer, solver].map(standOpen))).toEqual([[], [], [rfpId]]);
      await declareNoConflict(api, scene.problemId, office.head);
      for (const [party, company] of [
        ['definer', definer],
        ['owner', owner],
      ] as const) {
        expect(await waive(office.head, 'grantWaiver', { rfpId, party, reason: WHY })).toEqual([]);
        expect(await standOpen(company)).toEqual([rfpId]);
        expect(await waive(office.head, 'withdrawWaiver', { rfpId, party, reason: WHY })).toEqual([]);
        expect([await foreseen(company), await standOpen(company)]).toEqual([[], []]);
      }
    });

    it('which are those it may read, until its access ends or the deadline passes', async () => {
      const scene = await setScene(api, { confidentiality: 'anonymousOwner' });
      const rfpId = await openRfp(api, scene, { confidentiality: 'anonymousOwner' });
      const open = await openRfp(api, await setScene(api));
      await alone(rfpId, open);
      const other = await api.a.organization({ capacities: ['solver'] });
      await giveAccess(api, rfpId, scene.solver, other);
      const both = [rfpId, open].sort();
      expect((await standOpen(scene.solver)).sort()).toEqual(both);
      expect((await standOpen(other)).sort()).toEqual(both);
      await api.owner.query(
        'update rfp_access set until = clock_timestamp() where rfp_id = $1 and organization_id = $2',
        [rfpId, scene.solver.id],
      );
      expect([await foreseen(scene.solver), await standOpen(scene.solver)]).toEqual([[open], [open]]);
      expect((await standOpen(other)).sort()).toEqual(both);
      // The clock that closes it has not come by yet.
      await closeIn(api, open, '-1 millisecond');
      expect([await foreseen(other), await standOpen(other)]).toEqual([[rfpId], [rfpId]]);
      expect(await standOpen(scene.solver)).toEqual([]);
      const { rows } = await api.owner.query('select state from rfp where id = $1', [open]);
      expect(rows).toEqual([{ state: 'open' }]);
    });
  });
});
