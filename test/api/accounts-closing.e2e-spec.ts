import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peyvand/kernel';
import { errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Person } from '../support/factories.js';

const CLOSE = 'mutation { closeAccount { done refusals { code params { name value } } } }';
const OWN = '{ ownData { madeAt document } }';
const ME = '{ me { id } }';

interface Document {
  person: { id: string; email: string };
  memberships: { organizationId: string; role: string; until: string | null }[];
  did: Record<string, unknown[]>;
}

describe('leaving the platform', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const close = async (person: Pick<Person, 'id'>) => (await api.as(person).request(CLOSE)).data.closeAccount;
  const ownData = async (person: Pick<Person, 'id'>) => {
    const text = String((await api.as(person).request(OWN)).data.ownData.document);
    return { text, document: JSON.parse(text) as Document };
  };
  const rowOf = async ({ id }: Pick<Person, 'id'>) =>
    (await api.owner.query('select * from person where id = $1', [id])).rows[0] as Record<string, unknown>;

  it('carries away what is held of the one who asks, and of nobody else', async () => {
    const member = await api.a.person();
    const { id, head } = await api.a.organization({ members: [member] });
    const { text, document } = await ownData(member);
    expect(document.person).toMatchObject({ id: member.id, email: member.email });
    expect(document.memberships).toEqual([
      expect.objectContaining({ organizationId: id, role: 'member', until: null }),
    ]);
    expect(document.did['membership.person_id']).toHaveLength(1);
    for (const secret of [head.id, head.email, head.name, '$argon2id$']) expect(text).not.toContain(secret);
    const hashes = await api.owner.query('select token_hash from session where person_id = $1', [member.id]);
    for (const { token_hash } of hashes.rows as { token_hash: string }[]) expect(text).not.toContain(token_hash);
  });

  it('names what was done for an organization by its ids, with nothing of what it says', async () => {
    const writer = await api.a.person();
    const { id } = await api.a.organization({ members: [writer], capacities: ['problemOwner'] });
    const { data } = await api
      .as(writer)
      .request('mutation($i: CreateProblemInput!) { createProblem(input: $i) { problem { id } refusals { code } } }', {
        i: { organizationId: id, title: 'A title of the organization' },
      });
    const { text, document } = await ownData(writer);
    expect(document.did['problem.created_by']).toEqual([{ id: data.createProblem.problem.id }]);
    expect(text).not.toContain('A title of the organization');
  });

  it('asks for the password given lately', async () => {
    const someone = await api.a.person();
    const leftOpen = api.as(someone, { steppedUp: false });
    expect((await leftOpen.request(CLOSE)).data.closeAccount.refusals).toEqual([
      { code: 'STEP_UP_REQUIRED', params: [] },
    ]);
    expect((await leftOpen.request(OWN)).errors).toHaveLength(1);
    expect((await rowOf(someone)).closed_at).toBeNull();
    expect(errorsOf(await api.anonymous.request(CLOSE))).toEqual(['UNAUTHENTICATED']);
    expect(errorsOf(await api.anonymous.request(OWN))).toEqual(['UNAUTHENTICATED']);
  });

  it('is refused to the last head, for each organization that would be without one', async () => {
    const head = await api.a.person();
    const [first, second] = [await api.a.organization({ head }), await api.a.organization({ head })];
    const { refusals } = await close(head);
    expect(refusals.map(({ code }: { code: string }) => code)).toEqual(['LAST_HEAD_OF', 'LAST_HEAD_OF']);
    const named = refusals.map(
      ({ params }: { params: { name: string; value: string }[] }) =>
        params.find(({ name }) => name === 'organization')?.value,
    );
    expect(named.sort()).toEqual([first.name, second.name].sort());
    expect((await rowOf(head)).closed_at).toBeNull();
    expect((await api.as(head).request(ME)).data.me).toEqual({ id: head.id });
  });

  it('ends places and sessions, frees the address and keeps nothing of who it was', async () => {
    const member = await api.a.person({ locale: 'en' });
    const { head } = await api.a.organization({ members: [member] });
    expect(await close(member)).toEqual({ done: true, refusals: [] });
    expect((await api.as(member).request(ME)).data.me).toBeNull();
    const row = await rowOf(member);
    expect(row).toMatchObject({
      name: 'A former member',
      password_hash: null,
      email_verified_at: null,
      totp_secret: null,
    });
    expect(JSON.stringify(row)).not.toContain(member.email);
    const live = await api.owner.query('select 1 from membership where person_id = $1 and until is null', [member.id]);
    expect(live.rows).toEqual([]);
    const kept = await api.owner.query('select 1 from signer_name where person_id = $1', [member.id]);
    expect(kept.rows).toEqual([]);
    expect((await api.as(head).request(ME)).data.me).toEqual({ id: head.id });
    const again = await api.a.person({ email: member.email });
    expect((await api.as(again).request(ME)).data.me).toEqual({ id: again.id });
  });

  it('keeps the name of who signed, as evidence', async () => {
    const signer = await api.a.person({ name: 'Signing Person' });
    const { id } = await api.a.organization({ members: [signer] });
    await api.owner.query("set session_replication_role = 'replica'");
    await api.owner.query(
      `insert into nda_acceptance (id, nda_text_id, rfp_id, organization_id, accepted_by, accepted_at)
        values ($1, $2, $3, $4, $5, clock_timestamp())`,
      [newId(), newId(), newId(), id, signer.id],
    );
    await api.owner.query("set session_replication_role = 'origin'");
    expect(await close(signer)).toEqual({ done: true, refusals: [] });
    const kept = await api.owner.query('select name from signer_name where person_id = $1', [signer.id]);
    expect(kept.rows).toEqual([{ name: 'Signing Person' }]);
  });

  it('is refused to the last administrator', async () => {
    const [one, other] = [await api.an.administrator(), await api.an.administrator()];
    expect(await close(one)).toEqual({ done: true, refusals: [] });
    expect(await close(other)).toMatchObject({ refusals: [{ code: 'LAST_ADMINISTRATOR' }] });
  });
});
