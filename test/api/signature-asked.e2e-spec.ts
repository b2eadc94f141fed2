import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noticeRulesOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Person } from '../support/factories.js';
import { isDone, storeTold } from '../support/store-told.js';
import {
  CREATE,
  CREATE_ADDENDUM,
  fullContent,
  openRfp,
  PUBLISH_ADDENDUM,
  SAVE,
  SAVE_ADDENDUM,
  setScene,
  SUBMIT,
  type Scene,
} from '../support/rfps.js';

const ASK_RFP =
  'mutation($input: AskRfpSignatureInput!) { askRfpSignature(input: $input) { rfp { id state isSignatureAsked } refusals { code } } }';
const ASK_ADDENDUM =
  'mutation($input: AskAddendumSignatureInput!) { askAddendumSignature(input: $input) { addendum { id state isSignatureAsked } refusals { code } } }';
const TAKE_BACK =
  'mutation($input: TakeBackRfpInput!) { takeBackRfp(input: $input) { rfp { state } refusals { code } } }';
const READ = `state isSignatureAsked askedHash waitsFor { role organization { id } since until }
  nextSteps { name isPrimary }`;

type Who = { id: string };

describe('asking the owner for a signature', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Scene;
  let writer: Person;
  let manager: Person;
  let member: Person;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = await setScene(api);
    [writer, manager, member] = [
      await colleague(scene.definer.id, 'member'),
      await colleague(scene.owner.id, 'manager'),
      await colleague(scene.owner.id, 'member'),
    ];
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const colleague = async (organizationId: string, role: string): Promise<Person> => {
    const person = await api.a.person();
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values (gen_random_uuid(), $1, $2, $3, clock_timestamp())`,
      [person.id, organizationId, role],
    );
    return person;
  };
  const take = async (person: Who, query: string, input: object) =>
    Object.values((await api.as(person).request(query, { input })).data ?? {})[0];
  const rfp = async (person: Who, id: string) =>
    (await api.as(person).request(`query($id: ID!) { rfp(id: $id) { draftHash draftRevision ${READ} } }`, { id })).data
      .rfp;
  const addendum = async (person: Who, id: string) =>
    (
      await api
        .as(person)
        .request(`query($id: ID!) { rfp(id: $id) { addenda { nodes { id contentHash revision ${READ} } } } }`, { id })
    ).data.rfp.addenda.nodes[0];
  const primaryOf = ({ nextSteps }: { nextSteps: { name: string; isPrimary: boolean }[] }) =>
    nextSteps.find(({ isPrimary }) => isPrimary)?.name ?? null;
  const names = ({ nextSteps }: { nextSteps: { name: string }[] }) => nextSteps.map(({ name }) => name);
  const days = ({ since, until }: { since: string; until: string }) =>
    (Date.parse(until) - Date.parse(since)) / 86_400_000;
  const isLeft = async (id: string): Promise<boolean> =>
    ((await api.owner.query("select 1 from waiting where object_id = $1 and object_type like '%Draft'", [id]))
      .rowCount ?? 0) > 0;
  /** Who is told of the newest such event, by the rules that the worker runs. */
  const told = async (event: string) => {
    const { rows } = await api.owner.query<{ payload: object; parties: object }>(
      'select payload, parties from outbox where event = $1 order by id desc limit 1',
      [event],
    );
    const [row] = rows;
    const all = await Promise.all(
      noticeRulesOf(event).map((rule) =>
        rule.collect(row?.payload as never, api.app.get(Db, { strict: false }), (row?.parties ?? {}) as never),
      ),
    );
    return all
      .flat()
      .flatMap(({ recipientIds }) => [...recipientIds])
      .sort();
  };
  const leaders = () => [scene.owner.head.id, manager.id].sort();

  it('of an RFP: passes it to the owner with the time of a signature, until the next edit', async () => {
    const { id } = (await take(scene.definer.head, CREATE, { problemId: scene.problemId })).rfp;
    const empty = await rfp(writer, id);
    expect(codesOf(await take(writer, ASK_RFP, { rfpId: id, contentHash: empty.draftHash }))).toContain(
      'RFP_INCOMPLETE',
    );
    const save = async (person: Who, input: object) =>
      (await take(person, SAVE, { rfpId: id, revision: (await rfp(writer, id)).draftRevision, ...input })).refusals;
    expect(await save(writer, { content: fullContent() })).toEqual([]);
    expect(await isLeft(id)).toBe(true);
    const before = await rfp(writer, id);
    expect(before).toMatchObject({ isSignatureAsked: false, askedHash: null });
    expect(days(before.waitsFor[0])).toBeGreaterThanOrEqual(10);
    for (const person of [writer, member]) expect(primaryOf(await rfp(person, id))).toBe('rfp.askSignature');
    for (const person of [scene.owner.head, manager]) {
      expect(primaryOf(await rfp(person, id))).toBe('rfp.submit');
      expect(names(await rfp(person, id))).not.toContain('rfp.askSignature');
    }
    const old = { rfpId: id, contentHash: empty.draftHash };
    expect(codesOf(await take(writer, ASK_RFP, old))).toEqual(['STALE']);

    const input = { rfpId: id, contentHash: before.draftHash };
    expect(errorsOf(await api.as(scene.solver.head).request(ASK_RFP, { input }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await take(scene.office.head, ASK_RFP, input))).toEqual(['STEP_NOT_ALLOWED']);
    expect(await take(writer, ASK_RFP, input)).toEqual({
      rfp: { id, state: 'draft', isSignatureAsked: true },
      refusals: [],
    });
    const asked = await rfp(scene.owner.head, id);
    expect(asked).toMatchObject({ state: 'draft', isSignatureAsked: true, askedHash: before.draftHash });
    expect(asked.waitsFor).toMatchObject([{ role: 'owner', organization: { id: scene.owner.id } }]);
    expect(asked.waitsFor[0].since > before.waitsFor[0].since).toBe(true);
    expect(days(asked.waitsFor[0])).toBeLessThan(10);
    expect(primaryOf(asked)).toBe('rfp.submit');
    for (const person of [writer, member]) expect(names(await rfp(person, id))).not.toContain('rfp.askSignature');
    expect(await told('rfp.signatureAsked')).toEqual(leaders());
    expect(await isLeft(id)).toBe(false);
    expect(codesOf(await take(writer, ASK_RFP, input))).toEqual(['STALE']);

    expect(await save(member, { title: 'Another title of it' })).toEqual([]);
    const edited = await rfp(scene.owner.head, id);
    expect(edited).toMatchObject({ isSignatureAsked: false, askedHash: before.draftHash });
    expect(edited.draftHash).not.toBe(before.draftHash);
    expect(edited.waitsFor).toMatchObject([{ role: 'owner', organization: { id: scene.owner.id } }]);
    expect(days(edited.waitsFor[0])).toBeGreaterThanOrEqual(10);
    expect(await isLeft(id)).toBe(true);
    expect(primaryOf(await rfp(writer, id))).toBe('rfp.askSignature');

    const now = { rfpId: id, contentHash: edited.draftHash };
    expect((await take(member, ASK_RFP, now)).refusals).toEqual([]);
    expect((await take(scene.owner.head, SUBMIT, now)).refusals).toEqual([]);
    expect(await rfp(scene.owner.head, id)).toMatchObject({ state: 'inReview', isSignatureAsked: false });
    expect((await take(scene.owner.head, TAKE_BACK, { rfpId: id })).refusals).toEqual([]);
    // The old asking does not come back with it.
    const back = await rfp(writer, id);
    expect(back).toMatchObject({ state: 'draft', isSignatureAsked: false, askedHash: edited.draftHash });
    expect(days(back.waitsFor[0])).toBeGreaterThanOrEqual(10);
  }, 60_000);

  it.each([
    ['minor', { content: { legal: 'Helmets.' } }, 'addendum.publish', 'published'],
    [
      'material',
      { content: { budget: { ...(fullContent().budget as object), max: '3000000000' } } },
      'addendum.submit',
      'inReview',
    ],
  ])(
    'of a %s addendum: it waits for the owner from then on, and for nobody once it is edited',
    async (kind, parts, sign, after) => {
      const own = await setScene(api);
      const rfpId = await openRfp(api, own, { closesIn: 20 * 86_400 });
      const made = await take(own.definer.head, CREATE_ADDENDUM, { rfpId, kind });
      const { id } = made.addendum;
      const early = { addendumId: id, contentHash: made.addendum.contentHash };
      expect(codesOf(await take(own.definer.head, ASK_ADDENDUM, early))).toEqual(['REASON_REQUIRED']);
      const saved = await take(own.definer.head, SAVE_ADDENDUM, {
        addendumId: id,
        revision: 1,
        reason: 'Law.',
        ...parts,
      });
      expect(saved.refusals).toEqual([]);
      const before = await addendum(own.definer.head, rfpId);
      expect(before).toMatchObject({ isSignatureAsked: false, waitsFor: [] });
      expect(primaryOf(before)).toBe('addendum.askSignature');
      expect(primaryOf(await addendum(own.owner.head, rfpId))).toBe(sign);
      const input = { addendumId: id, contentHash: before.contentHash };
      expect(codesOf(await take(own.office.head, ASK_ADDENDUM, input))).toEqual(['STEP_NOT_ALLOWED']);
      expect((await take(own.definer.head, ASK_ADDENDUM, input)).refusals).toEqual([]);
      const asked = await addendum(own.owner.head, rfpId);
      expect(asked).toMatchObject({
        state: 'draft',
        isSignatureAsked: true,
        askedHash: before.contentHash,
        waitsFor: [{ role: 'owner', organization: { id: own.owner.id } }],
      });
      expect(primaryOf(asked)).toBe(sign);
      expect(names(await addendum(own.definer.head, rfpId))).not.toContain('addendum.askSignature');
      expect(await told('addendum.signatureAsked')).toEqual([own.owner.head.id]);
      await storeTold(api, 'addendum.signatureAsked', id);
      expect(await isDone(api, own.owner.head, 'AddendumSignatureAsked')).toEqual([false]);
      expect(await isLeft(id)).toBe(false);
      expect(codesOf(await take(own.definer.head, ASK_ADDENDUM, input))).toEqual(['STALE']);

      const edit = { addendumId: id, revision: asked.revision, reason: 'The law has changed.' };
      expect((await take(own.definer.head, SAVE_ADDENDUM, edit)).refusals).toEqual([]);
      const edited = await addendum(own.owner.head, rfpId);
      expect(edited).toMatchObject({ isSignatureAsked: false, askedHash: before.contentHash, waitsFor: [] });
      expect(await isDone(api, own.owner.head, 'AddendumSignatureAsked')).toEqual([true]);
      const again = { addendumId: id, contentHash: edited.contentHash };
      expect((await take(own.definer.head, ASK_ADDENDUM, again)).refusals).toEqual([]);
      expect((await take(own.owner.head, PUBLISH_ADDENDUM, again)).refusals).toEqual([]);
      const signed = await addendum(own.owner.head, rfpId);
      expect(signed).toMatchObject({ state: after, isSignatureAsked: false });
      expect(signed.waitsFor.map(({ role }: { role: string }) => role)).toEqual(kind === 'minor' ? [] : ['office']);
    },
    60_000,
  );
});
