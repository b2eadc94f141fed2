import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { Log } from '@peyvand/platform';
import { OpenDueRfps } from '@peyvand/rfps';
import { KeepReads } from '../../libs/insights/src/disclosures/keep-reads.js';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { ASK, begunDefinition, SIGN, writeSections } from '../support/definitions.js';
import type { Organization } from '../support/factories.js';
import { ATTACH, drawing, FILE, REMOVE, sendFile, TICKET } from '../support/files.js';
import {
  beginProposal,
  closeNow,
  fullProposal,
  requirementsOf,
  SUBMIT_PROPOSAL,
  WITHDRAW_PROPOSAL,
} from '../support/proposals.js';
import {
  APPROVE,
  APPROVE_ADDENDUM,
  CREATE,
  giveAccess,
  openRfp,
  PUBLISH_ADDENDUM,
  SAVE_ADDENDUM,
  setScene,
  SUBMIT,
  writtenAddendum,
  writtenRfp,
  type Scene,
} from '../support/rfps.js';

const FILES = 'files { id name size fingerprint salt state url }';
const RFP = `query($id: ID!) { rfp(id: $id) { draftHash draftRevision ${FILES} } }`;
const DEFINITION = `query($id: ID!) { definition(id: $id) { state contentHash canonicalText integrity ${FILES} } }`;
const PROPOSAL = `query($id: ID!) { proposal(id: $id) { state ${FILES} } }`;
/** A name and a content by which a leak is known. */
const CANARY = 'periwinkle-canary';
const NAME = 'damask-canary';

describe('files of what is signed and sealed', () => {
  let database: TestDatabase;
  let api: TestApi;
  let base: string;
  let scene: Scene;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    await api.app.listen(0, '127.0.0.1');
    base = (await api.app.getUrl()).replace('[::1]', '127.0.0.1');
    scene = await setScene(api);
  }, 180_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const send = (
    person: { id: string },
    objectType: string,
    objectId: string,
    name = 'loom.dxf',
    bytes = drawing(2_000),
  ) => sendFile(api, base, person, { name, bytes, objectType, objectId });
  const removal = async (person: { id: string }, fileId: string) =>
    codesOf((await api.as(person).request(REMOVE, { input: { fileId } })).data.removeFile);
  const status = async (person: { id: string }, url: string): Promise<number> =>
    (await fetch(`${base}${url}`, { headers: { authorization: `Bearer ${await api.tokenOf(person)}` } })).status;
  const tablesWith = async (word: string): Promise<string[]> => {
    const { rows } = await api.owner.query<{ name: string }>(
      `select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    const found = await Promise.all(
      rows.map(async ({ name }) => {
        const { rowCount } = await api.owner.query(`select 1 from "${name}" t where t::text like $1 limit 1`, [
          `%${word}%`,
        ]);
        return rowCount ? [name] : [];
      }),
    );
    return found.flat();
  };
  const ticket = async (person: { id: string }, input: object) =>
    codesOf(
      (await api.as(person).request(TICKET, { input: { name: 'a.dxf', size: 10, ...input } })).data?.createUploadTicket,
    );

  it('stand in the text of a definition that the owner signs, and stay as long as that', async () => {
    const { owner, definer, office } = scene;
    const { problemId, definitionId } = await begunDefinition(api, { owner, definer, office });
    await writeSections(api, { owner, definer, office }, problemId);
    const id = await send(definer.head, 'definition', definitionId);
    const read = async () => (await api.as(owner.head).request(DEFINITION, { id: definitionId })).data.definition;
    await api.as(definer.head).request(ASK, { input: { definitionId } });
    const asked = await read();
    const [file] = asked.files;
    expect(JSON.parse(asked.canonicalText).files).toEqual([
      { name: 'loom.dxf', salt: file.salt, hash: file.fingerprint },
    ]);
    const signed = await api.as(owner.head).request(SIGN, { input: { definitionId, contentHash: asked.contentHash } });
    expect(codesOf(signed.data.signDefinition)).toEqual([]);
    expect(await read()).toMatchObject({ state: 'officeReview', integrity: 'intact', files: [{ id }] });
    expect(await status(office.head, (await api.as(office.head).request(FILE, { id })).data.file.url)).toBe(200);
    expect(await removal(definer.head, id)).toEqual(['STEP_NOT_ALLOWED']);
    expect(await ticket(definer.head, { objectType: 'definition', objectId: definitionId })).toEqual([
      'STEP_NOT_ALLOWED',
    ]);
    await api.owner.query('delete from file where id = $1', [id]);
    expect(await read()).toMatchObject({ integrity: 'broken' });
  });

  it('of an RFP change what is to be signed, may be large where the office says so, and are read by who reads the dossier', async () => {
    const { owner, definer, solver, office } = scene;
    const { id: rfpId, draftHash } = await writtenRfp(api, scene);
    const rfp = async (person: { id: string }) => (await api.as(person).request(RFP, { id: rfpId })).data.rfp;
    const first = await send(definer.head, 'rfp', rfpId);
    const [before, changed] = [draftHash, await rfp(owner.head)];
    expect(changed.draftHash).not.toBe(before);
    const stale = await api.as(owner.head).request(SUBMIT, { input: { rfpId, contentHash: before } });
    expect(codesOf(stale.data.submitRfp)).toEqual(['STALE']);
    expect(await removal(owner.head, first)).toEqual([]);
    expect((await rfp(owner.head)).draftHash).toBe(before);

    const large = { objectType: 'rfp', objectId: rfpId, size: 40 << 20 };
    expect(await ticket(owner.head, large)).toEqual(['FILE_TOO_LARGE']);
    await api.owner.query(
      `update office set numbers = numbers || '{"drawingMegabytes": 60}' where organization_id = $1`,
      [office.id],
    );
    expect(await ticket(owner.head, large)).toEqual([]);
    expect(await ticket(owner.head, { ...large, name: 'a.jpg' })).toEqual(['FILE_TOO_LARGE']);
    const limits = await api
      .as(owner.head)
      .request('query($id: ID!) { fileLimits(objectType: rfp, objectId: $id) { kinds { kind maxBytes } } }', {
        id: rfpId,
      });
    expect(limits.data.fileLimits.kinds).toContainEqual({ kind: 'dwg', maxBytes: 60 << 20 });

    const id = await send(owner.head, 'rfp', rfpId);
    await api.owner.query("update file set state = 'quarantined' where id = $1", [id]);
    const { draftHash: contentHash } = await rfp(owner.head);
    const submit = () => api.as(owner.head).request(SUBMIT, { input: { rfpId, contentHash } });
    expect(codesOf((await submit()).data.submitRfp)).toEqual(['FILES_NOT_READY']);
    await api.owner.query("update file set state = 'clean' where id = $1", [id]);
    expect((await submit()).data.submitRfp).toMatchObject({ refusals: [], rfp: { state: 'inReview' } });
    expect(await removal(owner.head, id)).toEqual(['STEP_NOT_ALLOWED']);
    expect(errorsOf(await api.as(solver.head).request(REMOVE, { input: { fileId: id } }))).toEqual(['NOT_FOUND']);
    const { rows } = await api.owner.query('select canonical_text from rfp_version where rfp_id = $1', [rfpId]);
    expect(JSON.parse(rows[0].canonical_text).files).toMatchObject([{ name: 'loom.dxf' }]);
    await api.owner.query("update rfp set state = 'open', opened_at = clock_timestamp(), number = $2 where id = $1", [
      rfpId,
      `RFP-${newId()}`,
    ]);
    // A public dossier is read by every verified solver, and by nobody without that.
    const [seen] = (await rfp(solver.head)).files;
    expect([seen.id, await status(solver.head, seen.url)]).toEqual([id, 200]);
    await api.app.get(KeepReads, { strict: false }).run();
    const { rows: read } = await api.owner.query(
      'select reader from content_read where object_id = $1 and person_id = $2',
      [rfpId, solver.head.id],
    );
    expect(read).toEqual([{ reader: 'solver' }]);
    const stranger = await api.a.organization();
    expect((await rfp(stranger.head)).files).toEqual([]);
    expect((await api.as(stranger.head).request(FILE, { id })).data.file).toBeNull();
    await api.owner.query("update rfp set state = 'cancelled' where id = $1", [rfpId]);
    // The RFP anew shares the content; its own draft alone decides who reads it.
    const { problemId } = scene;
    const again = await api.as(owner.head).request(CREATE, { input: { problemId, copyOf: rfpId } });
    const copied = (await api.as(owner.head).request(RFP, { id: again.data.createRfp.rfp.id })).data.rfp;
    expect(copied.files).toMatchObject([{ name: 'loom.dxf', fingerprint: seen.fingerprint }]);
    expect(copied.files[0].id).not.toBe(id);
    expect((await api.as(solver.head).request(FILE, { id: copied.files[0].id })).data.file).toBeNull();
  });

  it('of an addendum are signed beside those of the RFP, make it material, and stand at the RFP once it is in force', async () => {
    const other = await setScene(api);
    const { owner, solver, office } = other;
    const draft = await writtenRfp(api, other, { closesIn: 7 * 86_400 });
    await send(owner.head, 'rfp', draft.id, 'hall.dxf');
    const { draftHash } = (await api.as(owner.head).request(RFP, { id: draft.id })).data.rfp;
    await api.as(owner.head).request(SUBMIT, { input: { rfpId: draft.id, contentHash: draftHash } });
    await api.as(office.head).request(APPROVE, { input: { rfpId: draft.id } });
    await api.app.get(OpenDueRfps, { strict: false }).run();
    const { id: addendumId } = await writtenAddendum(api, other, draft.id, 'minor', {});
    const dropped = await send(owner.head, 'addendum', addendumId, 'dropped.dxf');
    expect(await removal(owner.head, dropped)).toEqual([]);
    const id = await send(owner.head, 'addendum', addendumId, 'loom-two.dxf');
    const read = async (person: { id: string }) =>
      (
        await api.as(person).request(
          `query($id: ID!) { rfp(id: $id) { files { name } addenda { nodes { contentHash revision ${FILES}
            differences { field before after } } } } }`,
          { id: draft.id },
        )
      ).data.rfp;
    const [addendum] = (await read(owner.head)).addenda.nodes;
    expect(addendum).toMatchObject({
      files: [{ id, name: 'loom-two.dxf' }],
      differences: [{ field: 'files.1.name', before: null, after: 'loom-two.dxf' }],
    });
    expect((await api.as(solver.head).request(FILE, { id })).data.file).toBeNull();
    const foreign = { objectType: 'addendum', objectId: addendumId, name: 'a.dxf', size: 10 };
    expect(errorsOf(await api.as(solver.head).request(TICKET, { input: foreign }))).toEqual(['NOT_FOUND']);
    const input = { addendumId, contentHash: addendum.contentHash };
    const publish = async () =>
      codesOf((await api.as(owner.head).request(PUBLISH_ADDENDUM, { input })).data.publishAddendum);
    expect(await publish()).toEqual(['MATERIAL_CHANGE']);
    const saved = await api
      .as(owner.head)
      .request(SAVE_ADDENDUM, { input: { addendumId, revision: addendum.revision, kind: 'material' } });
    input.contentHash = saved.data.saveAddendum.addendum.contentHash;
    await api.owner.query("update file set state = 'quarantined' where id = $1", [id]);
    expect(await publish()).toEqual(['FILES_NOT_READY']);
    await api.owner.query("update file set state = 'clean' where id = $1", [id]);
    expect(await publish()).toEqual([]);
    expect(await removal(owner.head, id)).toEqual(['STEP_NOT_ALLOWED']);
    await api.as(office.head).request(APPROVE_ADDENDUM, { input: { addendumId } });
    const now = await read(solver.head);
    expect([now.files.map(({ name }: { name: string }) => name), now.addenda.nodes[0].files[0].id]).toEqual([
      ['hall.dxf', 'loom-two.dxf'],
      id,
    ]);
    expect(await status(solver.head, now.addenda.nodes[0].files[0].url)).toBe(200);
    const { rows } = await api.owner.query(
      'select canonical_text from rfp_version where rfp_id = $1 order by number desc limit 1',
      [draft.id],
    );
    expect(JSON.parse(rows[0].canonical_text).files).toMatchObject([{ name: 'hall.dxf' }, { name: 'loom-two.dxf' }]);
  });

  it('of a proposal are known to its party alone until the opening, are sealed with it, and then read by owner and office', async () => {
    const log = api.app.get(Log);
    const logs = (['debug', 'info', 'warn', 'error'] as const).map((level) => jest.spyOn(log, level));
    const other = await setScene(api);
    const { owner, solver, office } = other;
    const rival = await api.a.organization({ capacities: ['solver'] });
    const rfpId = await openRfp(api, other);
    await giveAccess(api, rfpId, solver, rival);
    const proposalId = await beginProposal(api, rfpId, solver);
    const bytes = Buffer.from(drawing(3_000).toString().replace('line', CANARY));
    const sealed = await send(solver.head, 'proposal', proposalId, `${NAME}.dxf`, bytes);
    const dropped = await send(solver.head, 'proposal', proposalId, 'dropped.dxf');
    expect(await removal(solver.head, dropped)).toEqual([]);
    const spare = await send(solver.head, 'proposal', proposalId, 'spare.dxf');
    const content = fullProposal(await requirementsOf(api, rfpId));
    const input = { proposalId, content, fileIds: [sealed], secret: 'a'.repeat(43), idempotencyKey: newId() };
    const submit = async (more: object = {}) =>
      (await api.as(solver.head).request(SUBMIT_PROPOSAL, { input: { ...input, ...more } })).data.submitProposal;
    expect(codesOf(await submit({ fileIds: [newId()], idempotencyKey: newId() }))).toEqual(['UNKNOWN_CODE']);
    const first = await submit();
    const { fingerprint, salt } = (await api.as(solver.head).request(FILE, { id: sealed })).data.file;
    expect(JSON.parse(first.receipt.copy).content.technical.files).toEqual([
      { id: sealed, name: `${NAME}.dxf`, salt, hash: fingerprint },
    ]);
    expect((await submit()).receipt).toEqual(first.receipt);
    expect(await removal(solver.head, sealed)).toEqual(['FILE_SEALED']);

    // Owner, office, rival and administrator find nothing of it, by whatever way; neither does anything written down.
    const everyone: Organization['head'][] = [owner.head, office.head, rival.head];
    for (const person of [...everyone, await api.an.administrator()]) {
      expect((await api.as(person).request(FILE, { id: sealed })).data?.file ?? null).toBeNull();
      expect((await api.as(person).request(PROPOSAL, { id: proposalId })).data?.proposal ?? null).toBeNull();
      expect(errorsOf(await api.as(person).request(REMOVE, { input: { fileId: sealed } }))[0]).toMatch(
        /NOT_FOUND|FORBIDDEN/,
      );
      expect(
        errorsOf(
          await api.as(person).request(ATTACH, { input: { fileId: sealed, objectType: 'rfp', objectId: rfpId } }),
        )[0],
      ).toMatch(/NOT_FOUND|FORBIDDEN/);
    }
    // The whole database, as a dump has it: the name where the wall around opened versions stands, and at the file.
    expect(await tablesWith(NAME)).toEqual(['file', 'proposal_content']);
    expect(await tablesWith(CANARY)).toEqual([]);
    const { body: metrics } = await api.app.inject({ url: '/metrics' });
    const logged = inspect(
      logs.map(({ mock }) => mock.calls),
      { depth: 8 },
    );
    for (const said of [metrics, logged])
      for (const word of [CANARY, NAME, sealed, fingerprint]) expect(said).not.toContain(word);
    const { rows: jobs } = await api.owner.query(
      "select distinct consumer from outbox where payload->>'fileId' = any($1)",
      [[sealed, spare]],
    );
    expect(jobs).toEqual([{ consumer: 'proposals.scan-file' }]);
    const own = (await api.as(solver.head).request(PROPOSAL, { id: proposalId })).data.proposal.files;
    expect(own.map(({ id }: { id: string }) => id)).toEqual([sealed, spare]);

    await closeNow(api, rfpId);
    expect(await ticket(solver.head, { objectType: 'proposal', objectId: proposalId })).toEqual(['DEADLINE_PASSED']);
    for (const person of [owner.head, office.head]) {
      const { state, files } = (await api.as(person).request(PROPOSAL, { id: proposalId })).data.proposal;
      expect([state, files.length, files[0].name]).toEqual(['opened', 1, `${NAME}.dxf`]);
      expect(await status(person, files[0].url)).toBe(200);
      expect((await api.as(person).request(FILE, { id: spare })).data.file).toBeNull();
    }
    expect((await api.as(rival.head).request(FILE, { id: sealed })).data.file).toBeNull();
    expect(await removal(solver.head, sealed)).toEqual(['DEADLINE_PASSED']);
  });

  it('of a withdrawn proposal stay with its party', async () => {
    const other = await setScene(api);
    const rfpId = await openRfp(api, other);
    await giveAccess(api, rfpId, other.solver);
    const proposalId = await beginProposal(api, rfpId, other.solver);
    const id = await send(other.solver.head, 'proposal', proposalId);
    const content = fullProposal(await requirementsOf(api, rfpId));
    const handedIn = await api.as(other.solver.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content } });
    expect(codesOf(handedIn.data.submitProposal)).toEqual([]);
    await api.as(other.solver.head).request(WITHDRAW_PROPOSAL, { input: { proposalId } });
    await closeNow(api, rfpId);
    expect((await api.as(other.owner.head).request(FILE, { id })).data.file).toBeNull();
    expect((await api.as(other.solver.head).request(FILE, { id })).data.file).toMatchObject({ id });
    expect(await ticket(other.solver.head, { objectType: 'proposal', objectId: proposalId })).not.toEqual([]);
  });
});
