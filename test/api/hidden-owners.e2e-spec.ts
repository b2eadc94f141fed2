import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { AnyOwner } from '@peyvand/organizations';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { begunDefinition, fullSections, writeSections } from '../support/definitions.js';
import type { Organization } from '../support/factories.js';
import { gated, kept, textsAtGate } from '../support/gated-texts.js';
import { aMatch } from '../support/matching.js';
import { declareNoConflict } from '../support/problems.js';
import { acceptedProblem, draftProblem, submittedProblem } from '../support/problems.js';
import {
  fullContent,
  giveAccess,
  openRfp,
  setScene,
  writtenAddendum,
  writtenRfp,
  type Scene,
} from '../support/rfps.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** Every text below an input, by its path; lists are entered once. */
function textsOf(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'String' ? [path] : [];
  return Object.values(named.getFields()).flatMap(({ name, type: inner }) =>
    textsOf(inner, path ? `${path}.${name}` : name),
  );
}

const everyText = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) =>
  args.flatMap(({ type }) => textsOf(type, '').map((field) => `${name}: ${field}`)),
);

const plainly = (field: string): string => field.replaceAll(/\.\d+/g, '');

/** The value at a path, made where there is none. */
function put(target: unknown, path: string, text: string): void {
  const [key = '', ...rest] = path.split('.');
  const holder = target as Record<string, unknown>;
  if (!rest.length) {
    holder[key] = Array.isArray(holder[key]) ? [text] : text;
    return;
  }
  const inner = (holder[key] ??= {});
  put(Array.isArray(inner) ? (inner[0] ??= {}) : inner, rest.join('.'), text);
}

interface Answer {
  code: string;
  field: string;
  params: { name: string; value: string }[];
}

describe('texts around a hidden owner', () => {
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

  const send = async (person: { id: string }, mutation: string, input: object): Promise<Answer[]> => {
    const name = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
    const answer = await api
      .as(person)
      .request(
        `mutation($input: ${name}!) { ${mutation}(input: $input) { refusals { code field params { name value } } } }`,
        { input },
      );
    if (!answer.data) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
    return answer.data[mutation].refusals as Answer[];
  };
  const hidden = (confidentiality: 'anonymousOwner' | 'ndaOnly' = 'anonymousOwner'): Promise<Scene> =>
    setScene(api, { confidentiality });
  const named = (answer: Answer[]): string[] =>
    answer.filter(({ code }) => code === 'OWNER_NAMED').map(({ field }) => plainly(field));
  const applied = async (scene: Scene): Promise<string> => {
    const { owner, office } = scene;
    const problemId = await acceptedProblem(api, { owner, office, confidentiality: 'anonymousOwner' });
    const { engagement } = (
      await api
        .as(scene.definer.head)
        .request(
          'mutation($input: ApplyForProblemInput!) { applyForProblem(input: $input) { engagement { id } refusals { code } } }',
          { input: { problemId, approach: 'We look at the loom.', durationDays: 20, conflict: 'none' } },
        )
    ).data.applyForProblem;
    return engagement.id;
  };

  it('are each named here, either as gated or with the reason why they are not', () => {
    const known = [gated, ...Object.values(kept)].flatMap((table) =>
      Object.entries(table).flatMap(([mutation, texts]) => texts.map((text) => `${mutation}: ${text}`)),
    );
    expect([...known].sort()).toEqual(
      everyText.filter((text) => !/: (?:.*\.)?(?:idempotencyKey|contentHash)$/.test(text)).sort(),
    );
  });

  it('of the problem are refused before they are submitted, and when something is added', async () => {
    const { office, owner } = await hidden();
    for (const confidentiality of ['anonymousOwner', 'ndaOnly']) {
      const texts = Object.fromEntries(textsAtGate('createProblem').map((field) => [field, owner.name]));
      const problemId = await draftProblem(api, owner, { confidentiality, ...texts });
      expect(named(await send(owner.head, 'submitProblem', { problemId })).sort()).toEqual(
        [...textsAtGate('createProblem')].sort(),
      );
    }
    const problemId = await submittedProblem(api, { owner, office, confidentiality: 'ndaOnly' });
    expect(named(await send(owner.head, 'addProblemRemark', { problemId, text: owner.name }))).toEqual(['text']);
    const file = { objectType: 'problem', objectId: problemId, name: `${owner.name}.pdf`, size: 10 };
    expect(named(await send(owner.head, 'createUploadTicket', file))).toEqual(['name']);
    await send(office.head, 'askProblemInfo', { problemId, question: 'Where?' });
    const changed = Object.fromEntries(textsAtGate('updateProblem').map((field) => [field, owner.name]));
    expect(named(await send(owner.head, 'updateProblem', { problemId, revision: 1, ...changed })).sort()).toEqual(
      [...textsAtGate('updateProblem')].sort(),
    );
    expect(named(await send(owner.head, 'answerProblemInfo', { problemId, answer: owner.name }))).toEqual(['answer']);
  });

  it('to definers who only applied are refused', async () => {
    const scene = await hidden();
    const engagementId = await applied(scene);
    const input = { engagementId, reason: 'other', note: `Not for ${scene.owner.name}.` };
    expect(named(await send(scene.office.head, 'refuseApplication', input))).toEqual(['note']);
    expect(named(await send(scene.office.head, 'cancelEngagement', input))).toEqual(['note']);
    const guess = await send(scene.definer.head, 'refuseApplication', input);
    expect(guess.map(({ code }) => code)).toEqual(['STEP_NOT_ALLOWED']);
    expect(
      named(
        await send(scene.office.head, 'chooseDefiner', {
          engagementId,
          reasonForOthers: 'other',
          noteForOthers: scene.owner.name,
        }),
      ),
    ).toEqual(['noteForOthers']);
  });

  it('of the definition are refused before it is signed', async () => {
    const scene = await hidden();
    const { problemId, definitionId } = await begunDefinition(api, scene, 'anonymousOwner');
    const content = { content: fullSections() };
    content.content.background = { causes: [{ number: 1 }], knownArt: [''], tried: [{}] };
    content.content.evidence = { items: [{}] };
    content.content.observation = { ...content.content.observation, isIsNot: [{}] };
    for (const field of textsAtGate('saveDefinitionSection')) put(content, field, scene.owner.name.slice(0, 40));
    await writeSections(api, scene, problemId, content.content);
    expect(named(await send(scene.definer.head, 'askSignature', { definitionId })).sort()).toEqual(
      textsAtGate('saveDefinitionSection')
        .map((field) => field.replace(/^content\./, ''))
        .sort(),
    );
  });

  /** All parts of an RFP, each text of which names the owner. */
  const naming = (owner: Organization, fields: readonly string[]): Record<string, unknown> => {
    const input: { content: Record<string, unknown> } & Record<string, unknown> = { content: fullContent(7 * 86_400) };
    input.content.ip = {};
    input.content.eligibility = { consortiumAllowed: false, certificates: [''] };
    input.content.collaboration = { steps: [''] };
    for (const field of fields) put(input, field, owner.name);
    return input;
  };
  const paths = (fields: readonly string[]): string[] => fields.map((field) => field.replace(/^content\./, '')).sort();

  it.each(['anonymousOwner', 'ndaOnly'] as const)('of the RFP are refused to sign: %s', async (confidentiality) => {
    const scene = await hidden(confidentiality);
    const { draftHash, id } = await writtenRfp(api, scene, naming(scene.owner, textsAtGate('saveRfpDraft')));
    const refused = await send(scene.owner.head, 'submitRfp', { rfpId: id, contentHash: draftHash });
    expect(named(refused).sort()).toEqual(paths(textsAtGate('saveRfpDraft')));
  });

  it('of an addendum, its reason and its NDA text are refused to publish, however they are written', async () => {
    const scene = await hidden();
    const rfpId = await openRfp(api, scene, { closesIn: 7 * 86_400 });
    const reason = ['reason'];
    const others = textsAtGate('saveAddendum').filter((field) => field !== 'reason');
    const hiddenName = scene.owner.name.replace('lrang', 'l\u200brang');
    for (const [parts, expected] of [
      [{ reason: `Ask ${scene.owner.name}`, content: { legal: 'Helmets.' } }, reason],
      [{ content: { legal: `Gate of ${hiddenName}.` } }, ['legal']],
      [naming(scene.owner, others), paths(others)],
    ] as const) {
      const { id, contentHash } = await writtenAddendum(api, scene, rfpId, 'minor', parts);
      const refused = await send(scene.owner.head, 'publishAddendum', { addendumId: id, contentHash });
      expect(named(refused).sort()).toEqual(expected);
      await send(scene.owner.head, 'deleteAddendum', { addendumId: id });
    }
  });

  it('around an open RFP are refused: answers, reasons of its end, of a rejected match', async () => {
    const scene = await hidden();
    const { owner, definer, office, solver } = scene;
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, solver);
    expect(await send(solver.head, 'askQuestion', { rfpId, text: 'How wide is the loom?' })).toEqual([]);
    const { rows } = await api.owner.query<{ id: string }>('select id from question where rfp_id = $1', [rfpId]);
    const questionId = rows[0]?.id;
    for (const { head } of [owner, definer, office]) {
      const answer = `At ${owner.name} it is four metres.`;
      expect(await send(head, 'answerQuestion', { questionId, answer })).toEqual([
        {
          code: 'OWNER_NAMED',
          field: 'answer',
          params: [
            { name: 'leak', value: 'NAMES_OWNER' },
            { name: 'excerpt', value: owner.name },
            { name: 'position', value: '3' },
          ],
        },
      ]);
    }
    await declareNoConflict(api, scene.problemId, office.head);
    const matchId = await aMatch(api, rfpId, solver.id);
    const why = { reason: 'other', note: `${owner.head.email} wants no more.` };
    expect(named(await send(office.head, 'rejectMatch', { matchId, ...why }))).toEqual(['note']);
    expect(named(await send(owner.head, 'cancelRfp', { rfpId, ...why }))).toEqual(['note']);
    await api.owner.query("update rfp set state = 'opened' where id = $1", [rfpId]);
    expect(named(await send(office.head, 'failRfp', { rfpId, ...why }))).toEqual(['note']);
  });

  it('name nothing that the problem gives of its owner: places below the province, own brands, types, serial numbers', async () => {
    const scene = await hidden();
    const { owner, office, problemId } = scene;
    await api.owner.query('update problem set place_text = $2, tried = $3, impact = $4 where id = $1', [
      problemId,
      'کاشان، شهرک صنعتی صفادشت',
      'دستگاه مدل BX-4410 با شماره سریال ۷۷-۸۸۱۲۳ تعمیر شد.',
      'We sell it under the brand Silvatex.',
    ]);
    const leaks = async (person: { id: string }, mutation: string, input: object): Promise<(string | undefined)[][]> =>
      (await send(person, mutation, input)).map(({ field, params }) => [
        plainly(field),
        ...['leak', 'excerpt'].map((key) => params.find(({ name }) => name === key)?.value),
      ]);
    const content = fullContent(7 * 86_400);
    const draft = await writtenRfp(api, scene, {
      content: {
        ...content,
        summary: 'Scrap in Safadasht is to fall.',
        background: 'کارگران صفادشتی بافت فرش می‌کنند.',
        legal: 'Spare parts of the bx 4410 stay here; ISO 9001 holds.',
        cancelRule: 'Silvatex may stop it.',
        proposalContents: ['approach', 'for 77 88123'],
      },
    });
    expect(await leaks(owner.head, 'submitRfp', { rfpId: draft.id, contentHash: draft.draftHash })).toEqual(
      expect.arrayContaining([
        ['summary', 'NAMES_PLACE', 'Safadasht'],
        ['background', 'NAMES_PLACE', 'صفادشتی'],
        ['legal', 'OWNER_MARK', 'bx 4410'],
        ['cancelRule', 'OWNER_MARK', 'Silvatex'],
        ['proposalContents', 'OWNER_NUMBER', '77 88123'],
      ]),
    );
    const { rows } = await api.owner.query<{ draft_revision: number }>('select draft_revision from rfp where id = $1', [
      draft.id,
    ]);
    await send(owner.head, 'saveRfpDraft', {
      rfpId: draft.id,
      revision: rows[0]?.draft_revision,
      content: { ...content, legal: 'ISO 9001 holds.' },
    });
    const clean = await api.as(owner.head).request('query ($id: ID!) { rfp(id: $id) { draftHash } }', { id: draft.id });
    const signed = { rfpId: draft.id, contentHash: clean.data.rfp.draftHash };
    expect(await send(owner.head, 'submitRfp', signed)).toEqual([]);
    expect(
      await leaks(office.head, 'cancelRfp', { rfpId: draft.id, reason: 'other', note: 'Kashan says no.' }),
    ).toEqual([['note', 'NAMES_PLACE', 'Kashan']]);
  });

  it('that only guess are refused for every owner alike, and so tell nothing', async () => {
    const scene = await hidden();
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const another = await api.a.organization({ name: 'Simorgh Weaving Mills', capacities: ['problemOwner'] });
    const guesses = await Promise.all(
      [scene.owner, another].map(({ name }) =>
        send(scene.solver.head, 'askQuestion', { rfpId, text: `Is it ${name}, perhaps?` }),
      ),
    );
    expect(guesses.map((guess) => guess.map(({ code, field }) => [code, field]))).toEqual([
      [['OWNER_NAMED', 'text']],
      [['OWNER_NAMED', 'text']],
    ]);
    const open = await setScene(api);
    const openId = await openRfp(api, open);
    await giveAccess(api, openId, open.solver);
    expect(await send(open.solver.head, 'askQuestion', { rfpId: openId, text: `Is ${another.name} like it?` })).toEqual(
      [],
    );
  });

  it('that only guess are not refused for who was never verified, for one common word, or for people', async () => {
    const scene = await hidden();
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const ask = async (text: string): Promise<string[]> =>
      (await send(scene.solver.head, 'askQuestion', { rfpId, text })).map(({ code }) => code);
    const claimed = await api.a.organization({ name: 'Loom Pressure' });
    await api.owner.query(
      `insert into organization_capacity (id, organization_id, kind, state, requested_at)
       values (gen_random_uuid(), $1, 'problemOwner', 'pending', clock_timestamp())`,
      [claimed.id],
    );
    const head = await api.a.person({ name: 'Warp Tension' });
    await api.a.organization({ name: 'شرکت فشار', head, phones: ['021 4455 6677'], capacities: ['problemOwner'] });
    expect(await ask('What loom pressure, فشار and warp tension are there?')).toEqual([]);
    expect(await ask('021–4455–6677?')).toEqual(['OWNER_NAMED']);
    const lapsed = await api.a.organization({ name: 'Simin Thread Works', capacities: ['park'] });
    expect(await ask('Is it Simin Thread?')).toEqual(['OWNER_NAMED']);
    await api.owner.query(
      `with c as (update organization_capacity set state = 'pending', verified_until = null
         where organization_id = $1 returning id)
       insert into organization_capacity_step (id, subject_id, step, "to", taken_at)
         select gen_random_uuid(), id, 'verify', 'verified', clock_timestamp() from c`,
      [lapsed.id],
    );
    expect(await ask('Is it Simin Thread?')).toEqual(['OWNER_NAMED']);
  });

  it('that only guess are looked through for all owners by what is kept until one of them changes', async () => {
    const owner = await api.a.organization({ name: 'Kavir Yarn Mills', capacities: ['problemOwner'] });
    const owners = api.app.get(AnyOwner, { strict: false });
    const find = await owners.finder();
    expect(find('At Kavir Yarn')?.code).toBe('NAMES_OWNER');
    expect(await owners.finder()).toBe(find);
    await api.owner.query("update organization set name = 'Dasht Yarn Mills' where id = $1", [owner.id]);
    const [next, twin] = await Promise.all([owners.finder(), owners.finder()]);
    expect(twin).toBe(next);
    expect([next('At Kavir Yarn'), next('At Dasht Yarn')?.code]).toEqual([null, 'NAMES_OWNER']);
  });

  it('that only guess wait for the RFP with the finder ready: it is not made while the RFP is locked', async () => {
    const scene = await hidden();
    const rfpId = await openRfp(api, scene);
    await giveAccess(api, rfpId, scene.solver);
    const late = await api.a.organization({ name: 'Late Silk Mills', capacities: ['problemOwner'] });
    const locker = await api.owner.connect();
    await locker.query('begin');
    await locker.query('select 1 from rfp where id = $1 for update', [rfpId]);
    const asked = send(scene.solver.head, 'askQuestion', { rfpId, text: 'Is it Newer Silk?' });
    const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while (!(await api.owner.query(waiting)).rowCount) await new Promise((resolve) => setTimeout(resolve, 20));
    await api.owner.query("update organization set name = 'Newer Silk Mills' where id = $1", [late.id]);
    await locker.query('commit');
    locker.release();
    expect(await asked).toEqual([]);
    expect(named(await send(scene.solver.head, 'askQuestion', { rfpId, text: 'Is it Newer Silk?' }))).toEqual(['text']);
  });
});
