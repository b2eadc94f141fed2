import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noticeRulesOf } from '@peyvand/notices';
import { Db, partiesOf } from '@peyvand/platform';
import { OpenDueRfps } from '@peyvand/rfps';
import { codesOf, errorsOf, startApi, type Client, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { closeNow } from '../support/proposals.js';
import {
  APPROVE,
  giveAccess,
  openRfp,
  PUBLISH_ADDENDUM,
  setScene,
  SUBMIT,
  timelineOf,
  writtenAddendum,
  writtenRfp,
  type Scene,
} from '../support/rfps.js';

const GATES = 'query($id: ID!) { rfp(id: $id) { gates { part keys { key operation } } content { background } } }';
const SIMILAR = 'query($id: ID!) { rfp(id: $id) { similar { id number province owner { id } } } }';
const ALIKE = 'query($input: SimilarRfpInput!) { similarRfps(input: $input) { nodes { id owner { id } } } }';
const READ = `id state title summary province criteriaWeights { name weight } closesAt content { background }
  ndaText { text } owner { id } definer { id } problem { id } draftRevision isFollowed
  gates { part keys { key operation } }`;
const PREVIEW = `query($id: ID!, $as: RfpReader!) { rfp(id: $id) { preview(as: $as) { ${READ} } } }`;
const FOLLOW =
  'mutation($input: FollowRfpInput!) { followRfp(input: $input) { rfp { isFollowed } refusals { code } } }';
const UNFOLLOW =
  'mutation($input: UnfollowRfpInput!) { unfollowRfp(input: $input) { rfp { isFollowed } refusals { code } } }';
const CONTACT =
  'mutation($input: SetOfficeContactInput!) { setOfficeContact(input: $input) { office { contactEmail contactPhone } refusals { code } } }';
const ACCEPT = 'mutation($input: AcceptNdaInput!) { acceptNda(input: $input) { rfp { id } refusals { code } } }';
const CANCEL = 'mutation($input: CancelRfpInput!) { cancelRfp(input: $input) { rfp { id } refusals { code } } }';

describe('the page of an RFP', () => {
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

  const gates = async (client: Client, id: string): Promise<Record<string, string[]>> =>
    Object.fromEntries(
      (await client.request(GATES, { id })).data.rfp.gates.map(
        ({ part, keys }: { part: string; keys: { key: string }[] }) => [part, keys.map(({ key }) => key)],
      ),
    );

  it('says what opens each locked part for this reader, by operations that there are', async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    const unverified = await api.a.organization();
    expect(await gates(api.anonymous, id)).toEqual({
      dossier: ['signIn', 'verifiedSolver'],
      proposing: ['signIn', 'verifiedSolver', 'access'],
    });
    expect(await gates(api.as(await api.a.person()), id)).toEqual({
      dossier: ['verifiedSolver'],
      proposing: ['verifiedSolver', 'access'],
    });
    expect(await gates(api.as(unverified.head), id)).toEqual({
      dossier: ['verifiedSolver'],
      proposing: ['verifiedSolver', 'access'],
    });
    expect(await gates(api.as(scene.solver.head), id)).toEqual({ proposing: ['access'] });
    await giveAccess(api, id, scene.solver);
    for (const { head } of [scene.solver, scene.owner, scene.definer, scene.office])
      expect(await gates(api.as(head), id)).toEqual({});
    const all = (await api.anonymous.request(GATES, { id })).data.rfp.gates;
    const schema = readFileSync('apps/api/schema.graphql', 'utf8');
    for (const { keys } of all)
      for (const { operation } of keys) expect(schema).toMatch(new RegExp(`^  ${operation}\\(`, 'm'));
  });

  it('asks for the NDA text, and for access where the dossier is not public', async () => {
    const scene = await setScene(api, { confidentiality: 'ndaOnly' });
    const id = await openRfp(api, scene, { ndaText: 'You keep it to yourself.' });
    const client = api.as(scene.solver.head);
    expect(await gates(client, id)).toEqual({ dossier: ['access', 'ndaText'], proposing: ['access', 'ndaText'] });
    await giveAccess(api, id, scene.solver);
    expect(await gates(client, id)).toEqual({ dossier: ['ndaText'], proposing: ['ndaText'] });
    expect(codesOf((await client.request(ACCEPT, { input: { rfpId: id, number: 1 } })).data.acceptNda)).toEqual([]);
    expect(await gates(client, id)).toEqual({});
    const stranger = api.as((await api.a.organization({ capacities: ['solver'] })).head);
    await api.as(scene.owner.head).request(CANCEL, { input: { rfpId: id, reason: 'needIsGone' } });
    const [dossier] = (await stranger.request(GATES, { id })).data.rfp.gates;
    expect(dossier.keys[0]).toEqual({ key: 'access', operation: null });
  });

  it.each([
    ['public', null],
    ['anonymousOwner', null],
    ['ndaOnly', 'You keep it to yourself.'],
  ] as const)(
    'shows its writers what each kind of reader will read of a draft: %s',
    async (confidentiality, ndaText) => {
      const scene = await setScene(api, { confidentiality });
      const options = ndaText ? { ndaText } : {};
      const { id, draftHash } = await writtenRfp(api, scene, options);
      const preview = async (client: Client, as: string) =>
        (await client.request(PREVIEW, { id, as })).data.rfp?.preview;
      const kinds = ['visitor', 'verifiedSolver', 'accessHolder'] as const;
      const before = await Promise.all(kinds.map((as) => preview(api.as(scene.definer.head), as)));
      for (const client of [api.as(scene.office.head), api.as(scene.solver.head), api.anonymous])
        expect(await preview(client, 'accessHolder')).toBeFalsy();
      // Steps and rights are those of nobody, whoever looks.
      const own = await api
        .as(scene.owner.head)
        .request('query($id: ID!) { rfp(id: $id) { preview(as: visitor) { nextSteps { name } can { edit } } } }', {
          id,
        });
      expect(own.data.rfp.preview).toEqual({ nextSteps: [], can: { edit: false } });
      const owner = api.as(scene.owner.head);
      expect(
        codesOf((await owner.request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } })).data.submitRfp),
      ).toEqual([]);
      await api.as(scene.office.head).request(APPROVE, { input: { rfpId: id } });
      await api.app.get(OpenDueRfps, { strict: false }).run();
      const holder = await api.a.organization({ capacities: ['solver'] });
      await giveAccess(api, id, holder);
      if (ndaText) await api.as(holder.head).request(ACCEPT, { input: { rfpId: id, number: 1 } });
      const clients = [api.anonymous, api.as(scene.solver.head), api.as(holder.head)];
      const after = await Promise.all(
        clients.map(
          async (client) => (await client.request(`query($id: ID!) { rfp(id: $id) { ${READ} } }`, { id })).data.rfp,
        ),
      );
      expect(after[2].content.background).toEqual(expect.any(String));
      expect(before).toEqual(after);
    },
  );

  it("names the office's public contact, which its own head says", async () => {
    const scene = await setScene(api);
    const id = await openRfp(api, scene);
    const contact = async () =>
      (await api.anonymous.request('query($id: ID!) { rfp(id: $id) { officeContact { name email phone } } }', { id }))
        .data.rfp.officeContact;
    expect(await contact()).toEqual({ name: scene.office.name, email: null, phone: null });
    const input = { officeId: scene.office.id, contactEmail: 'carpets@office.test', contactPhone: '+98 21 1000' };
    const [, member] = scene.office.officers;
    expect(codesOf((await api.as(member ?? { id: '' }).request(CONTACT, { input })).data.setOfficeContact)).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    const other = await api.an.office();
    expect(errorsOf(await api.as(other.head).request(CONTACT, { input }))).toEqual(['NOT_FOUND']);
    expect((await api.as(scene.office.head).request(CONTACT, { input })).data.setOfficeContact.refusals).toEqual([]);
    expect(await contact()).toEqual({ name: scene.office.name, email: 'carpets@office.test', phone: '+98 21 1000' });
  });

  it('shows open RFPs with a like teaser, the most alike first; neither owner nor province plays a part', async () => {
    const summary = 'Dyeing baths of the felt mill overheat and spoil the felt.';
    const open = async (text: string, confidentiality: 'public' | 'anonymousOwner' = 'public') => {
      const scene = await setScene(api, { confidentiality });
      return { scene, id: await openRfp(api, scene, { confidentiality, content: { summary: text } }) };
    };
    const title = async (id: string, text: string) =>
      api.owner.query('update rfp set title = $2 where id = $1', [id, text]);
    const one = await open(summary);
    const similar = async (client: Client = api.anonymous) =>
      (await client.request(SIMILAR, { id: one.id })).data.rfp.similar;
    // The same is found by what somebody is about to write, whoever reads the teaser only.
    const alike = async (text: string) =>
      (await api.as((await api.a.organization()).head).request(ALIKE, { input: { text } })).data.similarRfps.nodes;
    expect(await alike('Our felt spoils because baths overheat')).toEqual([{ id: one.id, owner: null }]);
    expect(await alike('The plant weaves machine-made carpets in three shifts')).not.toContainEqual({
      id: one.id,
      owner: null,
    });
    const unopened = await writtenRfp(api, await setScene(api), { content: { summary } });
    expect(await alike(summary)).not.toContainEqual(expect.objectContaining({ id: unopened.id }));
    const before = await similar();
    const hidden = await open('Felt overheats in dyeing baths of a mill.', 'anonymousOwner');
    await title(hidden.id, 'Felt');
    const after = await similar();
    expect(after.map(({ id }: { id: string }) => id)).toContain(hidden.id);
    expect(after[0].id).toBe(hidden.id);
    expect(after[0]).toMatchObject({ province: null, owner: null });
    expect(after.length).toBeLessThanOrEqual(5);
    expect(after.map(({ id }: { id: string }) => id)).not.toContain(one.id);
    // The same again with an owner and a province of its own: nothing of it changes.
    await api.owner.query("update rfp set province = 'IR-10' where id = $1", [hidden.id]);
    expect(await similar()).toEqual(after);
    await api.as(hidden.scene.owner.head).request(CANCEL, { input: { rfpId: hidden.id, reason: 'needIsGone' } });
    expect(await similar()).toEqual(before);
  });

  /** Who is told by which notice of the latest event of this name. */
  const toldOf = async (event: string, rfpId: string): Promise<Map<string, string[]>> => {
    const { rows } = await api.owner.query<{ payload: Record<string, string>; parties: Record<string, string[]> }>(
      "select payload, parties from outbox where event = $1 and payload ->> 'rfpId' = $2 order by created_at desc limit 1",
      [event, rfpId],
    );
    const [row] = rows;
    if (!row) throw new Error(`No ${event}`);
    const db = api.app.get(Db);
    const told = new Map<string, string[]>();
    for (const rule of noticeRulesOf(event))
      told.set(
        rule.kind,
        (
          await rule.collect(row.payload as never, db, row.parties ?? (await partiesOf(db, event, row.payload)))
        ).flatMap(({ recipientIds }) => [...recipientIds]),
      );
    return told;
  };

  it('is followed from its opening on, by a person', async () => {
    const scene = await setScene(api);
    const [person, { id: draft }] = [await api.a.person(), await writtenRfp(api, scene)];
    const follow = (rfpId: string, client = api.as(person)) => client.request(FOLLOW, { input: { rfpId } });
    expect(errorsOf(await follow(draft))).toEqual(['NOT_FOUND']);
    expect(errorsOf(await follow(draft, api.anonymous))).toEqual(['UNAUTHENTICATED']);
    await api.as(scene.owner.head).request(CANCEL, { input: { rfpId: draft, reason: 'needIsGone' } });
    const id = await openRfp(api, scene);
    for (let time = 0; time < 2; time += 1)
      expect((await follow(id)).data.followRfp).toEqual({ rfp: { isFollowed: true }, refusals: [] });
    const followed = async (client: Client) =>
      (await client.request('query { followedRfps { totalCount { count } nodes { id } } }')).data.followedRfps;
    expect(await followed(api.as(person))).toEqual({ totalCount: { count: 1 }, nodes: [{ id }] });
    expect(await followed(api.as(scene.owner.head))).toEqual({ totalCount: { count: 0 }, nodes: [] });
    const unfollowed = await api.as(person).request(UNFOLLOW, { input: { rfpId: id } });
    expect(unfollowed.data.unfollowRfp.rfp).toEqual({ isFollowed: false });
  });

  it('tells followers of public changes alone, and nobody twice', async () => {
    const scene: Scene = await setScene(api);
    const id = await openRfp(api, scene, { closesIn: 20 * 86_400 });
    await giveAccess(api, id, scene.solver);
    const person = await api.a.person();
    for (const { id: who } of [person, scene.solver.head])
      await api.as({ id: who }).request(FOLLOW, { input: { rfpId: id } });
    const publish = async (parts: Record<string, unknown>) => {
      const { id: addendumId, contentHash } = await writtenAddendum(api, scene, id, 'minor', parts);
      const input = { addendumId, contentHash };
      const { publishAddendum } = (await api.as(scene.owner.head).request(PUBLISH_ADDENDUM, { input })).data;
      expect(publishAddendum.refusals).toEqual([]);
      return toldOf('rfp.addendumPublished', id);
    };
    const secret = await publish({ content: { legal: 'Helmets are worn.' } });
    expect(secret.get('FollowedRfpChanged')).toEqual([]);
    expect(secret.get('AddendumPublished')).toContain(scene.solver.head.id);
    const seen = await publish({ content: { summary: 'Scrap at the third loom is to fall by half.' } });
    expect(seen.get('FollowedRfpChanged')).toEqual([person.id]);
    expect(seen.get('AddendumPublished')).toContain(scene.solver.head.id);
    expect(seen.get('AddendumPublished')).not.toContain(person.id);
    await api.as(scene.owner.head).request(CANCEL, { input: { rfpId: id, reason: 'needIsGone' } });
    expect((await toldOf('rfp.cancelled', id)).get('FollowedRfpCancelled')).toEqual([person.id]);
    const empty = await openRfp(api, await setScene(api));
    await api.as(person).request(FOLLOW, { input: { rfpId: empty } });
    await closeNow(api, empty);
    expect((await toldOf('rfp.failed', empty)).get('FollowedRfpFailed')).toEqual([person.id]);
    expect((await toldOf('rfp.closed', empty)).get('FollowedRfpClosed')).toEqual([]);
  });

  it('gives its public dates as a calendar file that says which copy is newer', async () => {
    const scene = await setScene(api, { confidentiality: 'anonymousOwner' });
    const id = await openRfp(api, scene, { closesIn: 20 * 86_400, confidentiality: 'anonymousOwner' });
    const { number, closesAt } = (
      await api.anonymous.request('query($id: ID!) { rfp(id: $id) { number closesAt } }', { id })
    ).data.rfp;
    const fetchFile = (name: string, headers: Record<string, string> = {}) =>
      api.app
        .getHttpAdapter()
        .getInstance()
        .inject({ method: 'GET', url: `/rfps/${name}`, headers });
    const file = await fetchFile(`${number}.ics?language=en`);
    expect(file.statusCode).toBe(200);
    expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const utc = (at: string): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;
    expect(file.body).toContain(`DTSTART:${utc(closesAt)}\r\n`);
    expect(file.body.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(file.body.match(/SEQUENCE:0\r\n/g)).toHaveLength(3);
    for (const hidden of [scene.owner.name, 'IR-23', scene.owner.id]) expect(file.body).not.toContain(hidden);
    const persian = await fetchFile(`${number.replaceAll('-', ' ').toLowerCase()}.ics`.replaceAll(' ', '%20'));
    expect(persian.headers['content-language']).toBe('fa');
    expect(persian.body).toContain('پایان مهلت');

    const moved = async (parts: Record<string, unknown>): Promise<string> => {
      const { id: addendumId, contentHash } = await writtenAddendum(api, scene, id, 'minor', parts);
      await api.as(scene.owner.head).request(PUBLISH_ADDENDUM, { input: { addendumId, contentHash } });
      return (await fetchFile(`${number}.ics`, { 'accept-language': 'en-GB' })).body;
    };
    expect(await moved({ content: { legal: 'Helmets are worn.' } })).toBe(file.body);
    const later = new Date(Date.parse(closesAt) + 3 * 86_400_000).toISOString();
    const newer = await moved({ content: { timeline: { ...(await timelineOf(api, id)), closesAt: later } } });
    expect(newer.match(/SEQUENCE:1\r\n/g)).toHaveLength(3);
    expect(newer).toContain(`DTSTART:${utc(later)}\r\n`);
    expect(newer.match(/UID:.*\r\n/g)).toEqual(file.body.match(/UID:.*\r\n/g));
    await api.as(scene.owner.head).request(CANCEL, { input: { rfpId: id, reason: 'needIsGone' } });
    const over = (await fetchFile(`${number}.ics`)).body;
    expect(over.match(/SEQUENCE:2\r\n/g)).toHaveLength(3);
    expect(over.match(/STATUS:CANCELLED/g)).toHaveLength(3);
    for (const none of ['RFP-1405-999999.ics', 'nothing.ics', number]) {
      expect((await fetchFile(none)).statusCode).toBe(404);
    }
  });
});
