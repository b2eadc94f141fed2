import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeepReads } from '@peyvand/insights';
import { Db, knownSweeps } from '@peyvand/platform';
import { dayInIran } from '@peyvand/reference';
import { OpenDueRfps } from '@peyvand/rfps';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { closeNow, CREATE_PROPOSAL } from '../support/proposals.js';
import {
  APPROVE,
  giveAccess,
  openRfp,
  PUBLISH_ADDENDUM,
  setScene,
  SUBMIT,
  writtenAddendum,
  writtenRfp,
} from '../support/rfps.js';

const ACCEPT =
  'mutation($input: AcceptNdaInput!) { acceptNda(input: $input) { rfp { content { summary } } refusals { code } } }';
const READ =
  'query($id: ID!) { rfp(id: $id) { ndaText { number text } content { summary } ndaAcceptances { nodes { number organization { id } } } } }';
const SEEN = `query($filter: DisclosureFilter) { disclosures(filter: $filter) { totalCount { count }
  facets { field values { value count } } nodes { reader organization { id } companies problem { id } rfp { id } until
  ndaAcceptedAt lookedAt } } }`;
const LOG = `query($filter: AccessLogFilter) { accessLog(filter: $filter) { totalCount { count } nodes {
  reader companies people day organization { id } problem { id } rfp { id } definition { id } } } }`;
const PREVIEW = `query($id: ID!, $as: RfpReader!) { rfp(id: $id) { preview(as: $as) {
  ndaText { text } content { background } owner { id } } } }`;
const MINE = 'query { myNdaAcceptances { nodes { number text acceptedAt } } }';

describe('versions of an NDA text', () => {
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

  it('open the dossier when accepted, close it when changed, and stay readable', async () => {
    const scene = await setScene(api, { confidentiality: 'ndaOnly' });
    const id = await openRfp(api, scene, {
      closesIn: 7 * 86_400,
      confidentiality: 'ndaOnly',
      ndaText: 'Keep it to yourself.',
    });
    await giveAccess(api, id, scene.solver);
    await giveAccess(api, id, await api.a.organization({ capacities: ['solver'] }));
    const seen = async (person: { id: string }, filter = {}) =>
      (await api.as(person).request(SEEN, { filter })).data.disclosures;
    const letIn = { problem: { id: scene.problemId }, companies: 1, rfp: null, ndaAcceptedAt: null, lookedAt: null };
    const before = [
      { ...letIn, reader: 'solver', organization: null, companies: 2, rfp: { id }, until: null },
      { ...letIn, reader: 'definer', organization: { id: scene.definer.id } },
      { ...letIn, reader: 'office', organization: { id: scene.office.id }, until: null },
    ];
    const read = async (person: { id: string }) => (await api.as(person).request(READ, { id })).data.rfp;
    const accept = async (number: number) =>
      (await api.as(scene.solver.head).request(ACCEPT, { input: { rfpId: id, number } })).data.acceptNda;
    expect(await read(scene.solver.head)).toMatchObject({
      ndaText: { number: 1, text: 'Keep it to yourself.' },
      content: null,
    });
    expect(codesOf(await accept(2))).toEqual(['STALE']);
    // Who of them accepts shows nowhere before the close.
    const numbers = await seen(scene.owner.head);
    expect(numbers.nodes).toMatchObject(before);
    expect(await accept(1)).toMatchObject({ rfp: { content: { summary: expect.any(String) } }, refusals: [] });

    expect(await seen(scene.owner.head)).toEqual(numbers);
    const unchanged = await writtenAddendum(api, scene, id, 'minor', { content: { legal: 'Helmets are worn.' } });
    await api
      .as(scene.owner.head)
      .request(PUBLISH_ADDENDUM, { input: { addendumId: unchanged.id, contentHash: unchanged.contentHash } });
    expect((await read(scene.solver.head)).content).not.toBeNull();

    const changed = await writtenAddendum(api, scene, id, 'minor', { ndaText: 'Keep it to yourself for five years.' });
    await api
      .as(scene.owner.head)
      .request(PUBLISH_ADDENDUM, { input: { addendumId: changed.id, contentHash: changed.contentHash } });
    expect(await read(scene.solver.head)).toMatchObject({ ndaText: { number: 2 }, content: null });
    await accept(2);
    expect((await read(scene.solver.head)).content).not.toBeNull();

    await api.owner.query('update rfp_access set until = clock_timestamp() where rfp_id = $1', [id]);
    expect((await read(scene.solver.head)).content).toBeNull();
    expect((await api.as(scene.solver.head).request(MINE)).data.myNdaAcceptances.nodes).toMatchObject([
      { number: 2, text: 'Keep it to yourself for five years.' },
      { number: 1, text: 'Keep it to yourself.' },
    ]);
    expect((await read(scene.office.head)).ndaAcceptances.nodes).toHaveLength(2);
    expect((await read(scene.owner.head)).ndaAcceptances.nodes).toEqual([]);
    const logged = async (person: { id: string }, filter = {}) => {
      await api.app.get(KeepReads, { strict: false }).run();
      return (await api.as(person).request(LOG, { filter })).data.accessLog;
    };
    const inAll = { companies: 1, problem: { id: scene.problemId }, rfp: { id }, definition: null };
    const ofSolver = { ...inAll, reader: 'solver', organization: null, people: null, day: expect.any(String) };
    // The owner's own reads are no news; who had not accepted the text yet read nothing.
    const ofOffice = { ...inAll, reader: 'office', organization: { id: scene.office.id }, people: 1 };
    expect((await logged(scene.owner.head, { rfpId: id })).nodes).toMatchObject([ofOffice, ofSolver]);
    await api
      .as(scene.definer.head)
      .request('query($id: ID!) { problem(id: $id) { definitions { nodes { canonicalText } } } }', {
        id: scene.problemId,
      });
    const ofDefiner = { ...inAll, reader: 'definer', organization: { id: scene.definer.id }, rfp: null };
    expect((await logged(scene.owner.head, { reader: 'definer' })).nodes).toMatchObject([
      { ...ofDefiner, definition: { id: expect.any(String) } },
    ]);
    await closeNow(api, id);
    expect((await read(scene.owner.head)).ndaAcceptances.nodes).toContainEqual({
      number: 1,
      organization: { id: scene.solver.id },
    });
    const after = await seen(scene.owner.head, { reader: 'solver', problemId: scene.problemId });
    expect(after.totalCount.count).toBe(2);
    expect(after.nodes).toContainEqual({
      ...letIn,
      reader: 'solver',
      organization: { id: scene.solver.id },
      rfp: { id },
      until: expect.any(String),
      ndaAcceptedAt: expect.any(String),
    });
    const filter = { organizationId: scene.owner.id };
    expect((await seen(scene.owner.head, filter)).nodes).toHaveLength(4);
    const ofCompany = { ...inAll, reader: 'solver', organization: { id: scene.solver.id }, people: 1 };
    expect((await logged(scene.owner.head, { rfpId: id })).nodes).toMatchObject([ofOffice, ofCompany]);
    for (const { head } of [scene.solver, scene.definer, scene.office, { head: await api.an.administrator() }]) {
      expect(await seen(head, filter)).toMatchObject({ totalCount: { count: 0 }, nodes: [] });
      expect(await logged(head, filter)).toMatchObject({ totalCount: { count: 0 }, nodes: [] });
    }

    // By the applications' own role: after two years, and not a day sooner.
    const [sweep] = knownSweeps().filter((one) => one.id === 'contentReads');
    const swept = () => api.app.get(Db, { strict: false }).query(sweep?.sql ?? '', [1_000]);
    const move = (days: number) =>
      api.owner.query(
        "update content_read set day = ($2::date - interval '2 years')::date - $3::int where object_id = $1",
        [id, dayInIran(new Date()), days],
      );
    await move(0);
    expect(await swept()).toEqual([]);
    await expect(api.app.get(Db, { strict: false }).query('delete from content_read')).rejects.toThrow('two years');
    await move(1);
    expect(await swept()).toHaveLength(2);
    expect((await logged(scene.owner.head, { rfpId: id })).nodes).toEqual([]);
  });

  it('are accepted for each company of a person, who sees which one a step is for', async () => {
    const scene = await setScene(api, { confidentiality: 'ndaOnly' });
    const id = await openRfp(api, scene, { confidentiality: 'ndaOnly', ndaText: 'Keep it to yourself.' });
    await giveAccess(api, id, scene.solver);
    const second = await api.a.organization({ head: scene.solver.head, capacities: ['solver'] });
    await giveAccess(api, id, second);
    const offered = async (name: string): Promise<string[]> => {
      const { data } = await api
        .as(scene.solver.head)
        .request('query($id: ID!) { rfp(id: $id) { nextSteps { operation organizationId } } }', { id });
      return data.rfp.nextSteps
        .filter(({ operation }: { operation: string }) => operation === name)
        .map(({ organizationId }: { organizationId: string }) => organizationId);
    };
    expect((await offered('acceptNda')).sort()).toEqual([scene.solver.id, second.id].sort());
    expect(await offered('askQuestion')).toEqual([]);
    const input = { rfpId: id, number: 1, organizationId: second.id };
    expect(codesOf((await api.as(scene.solver.head).request(ACCEPT, { input })).data.acceptNda)).toEqual([]);
    expect([await offered('acceptNda'), await offered('askQuestion')]).toEqual([[scene.solver.id], [second.id]]);
  });

  it('are accepted by each company for itself: of two with access, the other reads no dossier and does not propose', async () => {
    const scene = await setScene(api, { confidentiality: 'ndaOnly' });
    const id = await openRfp(api, scene, { confidentiality: 'ndaOnly', ndaText: 'Keep it to yourself.' });
    const other = await api.a.organization({ capacities: ['solver'] });
    await giveAccess(api, id, scene.solver, other);
    expect(
      codesOf((await api.as(other.head).request(ACCEPT, { input: { rfpId: id, number: 1 } })).data.acceptNda),
    ).toEqual([]);
    const read = async ({ head }: { head: { id: string } }) => (await api.as(head).request(READ, { id })).data.rfp;
    expect(await read(other)).toMatchObject({ content: { summary: expect.any(String) } });
    expect(await read(scene.solver)).toMatchObject({ ndaText: { number: 1 }, content: null });
    const begin = async ({ head }: { head: { id: string } }) =>
      codesOf((await api.as(head).request(CREATE_PROPOSAL, { input: { rfpId: id } })).data.createProposal);
    expect([await begin(scene.solver), await begin(other)]).toEqual([['NDA_REQUIRED'], []]);
  });

  it('hold back what is said with a cancelling, and not its reason, from who held access and did not accept', async () => {
    const scene = await setScene(api, { confidentiality: 'ndaOnly' });
    const id = await openRfp(api, scene, { confidentiality: 'ndaOnly', ndaText: 'Keep it to yourself.' });
    const [accepting, left] = [
      await api.a.organization({ capacities: ['solver'] }),
      await api.a.organization({ capacities: ['solver'] }),
    ];
    await giveAccess(api, id, scene.solver, accepting, left);
    for (const { head } of [accepting, left]) await api.as(head).request(ACCEPT, { input: { rfpId: id, number: 1 } });
    await api.owner.query(
      'update rfp_access set until = clock_timestamp() where rfp_id = $1 and organization_id = $2',
      [id, left.id],
    );
    const { data } = await api
      .as(scene.owner.head)
      .request('mutation($input: CancelRfpInput!) { cancelRfp(input: $input) { refusals { code } } }', {
        input: { rfpId: id, reason: 'needIsGone', note: 'The third loom is sold.' },
      });
    expect(codesOf(data.cancelRfp)).toEqual([]);
    const end = async ({ head }: { head: { id: string } }) =>
      (await api.as(head).request('query($id: ID!) { rfp(id: $id) { cancelReason cancelNote } }', { id })).data.rfp;
    expect(await end(accepting)).toEqual({ cancelReason: 'needIsGone', cancelNote: 'The third loom is sold.' });
    expect(await end(scene.solver)).toEqual({ cancelReason: 'needIsGone', cancelNote: null });
    expect(await end(left)).toEqual({ cancelReason: null, cancelNote: null });
  });

  it.each([
    ['public', null, true],
    ['public', 'Keep it to yourself.', false],
    ['anonymousOwner', null, false],
    ['anonymousOwner', 'Keep it to yourself.', false],
  ] as const)(
    'decide with confidentiality what a verified solver reads in a preview: %s, %s',
    async (confidentiality, ndaText, isRead) => {
      const scene = await setScene(api, { confidentiality });
      const { id, draftHash } = await writtenRfp(api, scene, { confidentiality, ...(ndaText ? { ndaText } : {}) });
      const preview = async (as: string) =>
        (await api.as(scene.owner.head).request(PREVIEW, { id, as })).data.rfp.preview;
      const dossier = { background: expect.any(String) };
      const owner = confidentiality === 'public' ? { id: scene.owner.id } : null;
      const text = ndaText && { text: ndaText };
      const shown = async () => {
        expect(await preview('verifiedSolver')).toEqual({
          ndaText: confidentiality === 'public' ? text : null,
          content: isRead ? dossier : null,
          owner: isRead ? owner : null,
        });
        expect(await preview('accessHolder')).toEqual({ ndaText: text, content: dossier, owner });
      };
      await shown();
      const input = { rfpId: id, contentHash: draftHash };
      expect(codesOf((await api.as(scene.owner.head).request(SUBMIT, { input })).data.submitRfp)).toEqual([]);
      await shown();
      const approved = await api.as(scene.office.head).request(APPROVE, { input: { rfpId: id } });
      expect(codesOf(approved.data.approveRfp)).toEqual([]);
      await shown();
      await api.app.get(OpenDueRfps, { strict: false }).run();
      await shown();
    },
  );
});
