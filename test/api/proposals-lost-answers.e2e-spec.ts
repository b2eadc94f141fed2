import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import {
  beginProposal,
  closeNow,
  DRAFT_CONTENT,
  fullProposal,
  requirementsOf,
  SAVE_PROPOSAL,
  SUBMIT_PROPOSAL,
  WITHDRAW_PROPOSAL,
} from '../support/proposals.js';
import { giveAccess, openRfp, setScene } from '../support/rfps.js';

const secretOf = (): string => randomBytes(32).toString('base64url');
const hex = (secret: string): string => Buffer.from(secret, 'base64url').toString('hex');

describe('the receipt of a proposal', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Awaited<ReturnType<typeof setScene>>;
  let rfpId: string;
  let proposalId: string;
  let content: Record<string, unknown>;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  beforeEach(async () => {
    scene = await setScene(api);
    rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    proposalId = await beginProposal(api, rfpId, scene.solver);
    content = fullProposal(await requirementsOf(api, rfpId));
  });

  const ask = (more: object) =>
    api.as(scene.solver.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content, ...more } });
  const submit = async (more: object) => (await ask(more)).data.submitProposal;
  const storedReceipts = async (): Promise<number> =>
    (await api.owner.query('select 1 from proposal_receipt where proposal_id = $1', [proposalId])).rows.length;

  it('comes again, with its copy, after an answer was lost', async () => {
    const given = { secret: secretOf(), idempotencyKey: 'handing in' };
    const first = await submit(given);
    expect(first).toMatchObject({ refusals: [], receipt: { number: 1, version: 1, secret: hex(given.secret) } });
    const { digest, copy } = first.receipt;
    expect(
      createHash('sha256')
        .update(Buffer.concat([Buffer.from(given.secret, 'base64url'), Buffer.from(copy, 'utf8')]))
        .digest('hex'),
    ).toBe(digest);
    expect(JSON.parse(copy)).toMatchObject({ proposalId, rfpId, version: 1, content });

    const again = await Promise.all([submit(given), submit(given)]);
    for (const answer of again) expect(answer).toEqual(first);
    expect(await storedReceipts()).toBe(1);
  });

  it('comes once to two requests that run at the same time', async () => {
    const given = { secret: secretOf(), idempotencyKey: 'twice at once' };
    const [one, other] = await Promise.all([submit(given), submit(given)]);
    expect(one.receipt).toMatchObject({ version: 1, secret: hex(given.secret) });
    expect(other.receipt).toEqual(one.receipt);
    expect(await storedReceipts()).toBe(1);
  });

  it('is that of its own request after a replacement, a withdrawal and the close', async () => {
    const given = { secret: secretOf(), idempotencyKey: 'first version' };
    const { receipt } = await submit(given);
    const replacing = { secret: secretOf(), idempotencyKey: 'second version' };
    const replaced = await submit(replacing);
    expect(replaced.receipt).toMatchObject({ number: 2, version: 2 });
    expect((await submit(given)).receipt).toEqual(receipt);
    await closeNow(api, rfpId);
    expect((await submit(replacing)).receipt).toEqual(replaced.receipt);
    expect(codesOf(await submit({ secret: secretOf(), idempotencyKey: 'late' }))).toEqual(['DEADLINE_PASSED']);
  });

  it('comes to who took the proposal back meanwhile', async () => {
    const given = { secret: secretOf(), idempotencyKey: 'then withdrawn' };
    const { receipt } = await submit(given);
    await api.as(scene.solver.head).request(WITHDRAW_PROPOSAL, { input: { proposalId } });
    expect(await submit(given)).toMatchObject({ proposal: { state: 'withdrawn' }, receipt });
  });

  it('is not shown for other bytes, another content, another person, or to who left the party', async () => {
    const given = { secret: secretOf(), idempotencyKey: 'mine' };
    await submit(given);
    const dearer = { ...content, price: { ...(content.price as object), amount: '1' } };
    for (const other of [{ ...given, secret: secretOf() }, { ...given, content: dearer }, { idempotencyKey: 'mine' }])
      expect(codesOf(await submit(other))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(
      errorsOf(await api.as(scene.owner.head).request(SUBMIT_PROPOSAL, { input: { proposalId, content, ...given } })),
    ).toEqual(['NOT_FOUND']);
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values ($1, $2, $3, 'head', clock_timestamp())`,
      [newId(), (await api.a.person()).id, scene.solver.id],
    );
    await api.owner.query('update membership set until = clock_timestamp() where person_id = $1', [
      scene.solver.head.id,
    ]);
    const gone = await ask(given);
    expect(JSON.stringify(gone)).not.toContain(hex(given.secret));
    expect(errorsOf(gone)).toHaveLength(1);
  });

  it('cannot come again where the server made the bytes, and says so by having none', async () => {
    const first = await submit({ idempotencyKey: 'without' });
    expect(first.receipt.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await submit({ idempotencyKey: 'without' })).toMatchObject({
      proposal: { version: 1 },
      receipt: null,
      refusals: [],
    });
    const dearer = { ...content, price: { ...(content.price as object), amount: '1' } };
    expect(codesOf(await submit({ idempotencyKey: 'without', content: dearer }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('takes exactly 32 bytes', async () => {
    const short = randomBytes(31).toString('base64url');
    for (const secret of [short, `${short}!`, `${secretOf()}=`, randomBytes(33).toString('base64url'), ''])
      expect(await submit({ secret })).toMatchObject({
        receipt: null,
        refusals: [{ code: 'MALFORMED', field: 'secret' }],
      });
    expect(await storedReceipts()).toBe(0);
  });

  it('leaves nothing by which the bytes or the price could be found', async () => {
    const given = { secret: secretOf(), idempotencyKey: 'sealed' };
    await submit(given);
    await submit({ idempotencyKey: 'sealed by the server' });
    const { rows } = await api.owner.query<{ input_hash: string }>(
      "select input_hash from idempotency where key in ('sealed', 'sealed by the server') order by key",
    );
    expect(new Set(rows.map((row) => row.input_hash)).size).toBe(2);
    const everything = await api.owner.query<{ text: string }>(
      `select string_agg(t::text, '') as text from (select to_jsonb(r) as t from proposal_receipt r
         union all select to_jsonb(a) from audit_entry a union all select to_jsonb(i) from idempotency i
         union all select to_jsonb(o) from outbox o union all select to_jsonb(d) from proposal_content d) x`,
    );
    for (const spelled of [given.secret, hex(given.secret)]) expect(everything.rows[0]?.text).not.toContain(spelled);
  });

  it('brings a copy from which a replacement begins and is handed in', async () => {
    const items = [
      { item: 'Cameras', amount: '600' },
      { item: 'Work', amount: '400' },
    ];
    content = { ...content, price: { ...(content.price as object), amount: '1000', items, terms: 'In two parts.' } };
    const { receipt } = await submit({ secret: secretOf() });
    const copied = (JSON.parse(receipt.copy) as { content: object }).content;
    expect(copied).toEqual(content);
    const saved = (
      await api.as(scene.solver.head).request(SAVE_PROPOSAL, { input: { proposalId, revision: 0, content: copied } })
    ).data.saveProposalDraft;
    expect(saved).toMatchObject({ proposal: { draft: { revision: 1 } }, refusals: [] });
    const read = await api
      .as(scene.solver.head)
      .request(`query($id: ID!) { proposal(id: $id) { draft { content ${DRAFT_CONTENT} } } }`, { id: proposalId });
    const drafted = read.data.proposal.draft.content as { technical: object; price: object };
    expect(drafted).toMatchObject(content);
    const replaced = await submit({ secret: secretOf(), content: drafted });
    expect(replaced).toMatchObject({ proposal: { version: 2, draft: null }, receipt: { version: 2 }, refusals: [] });
    expect((JSON.parse(replaced.receipt.copy) as { content: object }).content).toMatchObject(content);
  });
});
