import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import {
  APPROVE_DEFINITION,
  ASK,
  begunDefinition,
  fullSections,
  SAVE_SECTION,
  SIGN,
  writeSections,
  type Parties,
} from '../support/definitions.js';
import type { Colleague } from '../support/factories.js';

const CHANGES =
  'mutation($input: RequestDefinitionChangesInput!) { requestDefinitionChanges(input: $input) { definition { id state contentHash } refusals { code } } }';
const BACK =
  'mutation($input: SendBackDefinitionInput!) { sendBackDefinition(input: $input) { definition { state signedAt } refusals { code } } }';
const FINDINGS =
  'query($id: ID!) { definitionFindings(definitionId: $id) { clarity clarityMin findings { check severity field code excerpt } } }';

describe('from an accepted problem to an approved definition', () => {
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

  const parties = async (ownersName?: string): Promise<Parties> => ({
    office: await api.an.office({ officers: 3 }),
    owner: await api.a.organization({ ...(ownersName ? { name: ownersName } : {}), capacities: ['problemOwner'] }),
    definer: await api.a.organization({ capacities: ['definer'] }),
  });

  it('starts with what the owner wrote, so that nobody types it twice', async () => {
    const scene = await parties();
    const { definitionId } = await begunDefinition(api, scene);
    const { definition } = (
      await api
        .as(scene.definer.head)
        .request(
          'query($id: ID!) { definition(id: $id) { state version content { observation { symptom } subject { province } } can { edit } nextSteps { name refusals { code } } } }',
          { id: definitionId },
        )
    ).data;
    expect(definition).toMatchObject({
      state: 'drafting',
      version: 1,
      can: { edit: true },
      nextSteps: [
        { name: 'definition.askSignature', refusals: [{ code: 'DEFINITION_INCOMPLETE' }, { code: 'CLARITY_TOO_LOW' }] },
        { name: 'definition.edit', refusals: [] },
      ],
    });
    expect(definition.content.observation.symptom).toBeTruthy();
    const seen = await api
      .as(scene.owner.head)
      .request('query($id: ID!) { definition(id: $id) { can { edit } nextSteps { name } } }', { id: definitionId });
    expect(seen.data.definition).toEqual({ can: { edit: true }, nextSteps: [{ name: 'definition.edit' }] });
  });

  it('shows two writers what both began from instead of losing a text', async () => {
    const scene = await parties();
    const { definitionId } = await begunDefinition(api, scene);
    const save = (revision: number, content: object) =>
      api
        .as(scene.definer.head)
        .request(SAVE_SECTION, { input: { definitionId, revision, content } })
        .then(({ data }) => data.saveDefinitionSection);
    const first = await save(1, { subject: { title: 'First' } });
    expect(first.definition.sections).toContainEqual({ key: 'subject', revision: 2 });
    await save(2, { subject: { title: 'Second' } });
    const late = await save(2, { subject: { title: 'Late' } });
    expect(codesOf(late)).toEqual(['STALE']);
    expect(late).toMatchObject({
      definition: { content: { subject: { title: 'Second' } } },
      base: { subject: { title: 'First' } },
    });
    expect(codesOf(await save(1, { stakes: { need: 'beside' }, subject: { title: 'two at once' } }))).toEqual([
      'MALFORMED',
    ]);
    const both = await Promise.all([save(1, { stakes: { need: 'a' } }), save(1, { stakes: { need: 'b' } })]);
    expect(both.map((answer) => codesOf(answer).join()).sort()).toEqual(['', 'STALE']);
    expect(
      codesOf(
        await api
          .as(scene.office.head)
          .request(SAVE_SECTION, { input: { definitionId, revision: 3, content: { subject: {} } } })
          .then(({ data }) => data.saveDefinitionSection),
      ),
    ).toEqual(['STEP_NOT_ALLOWED']);
  });

  it('passes the gate, the signature and the approval, each by its own people', async () => {
    const scene = await parties();
    const { problemId, definitionId } = await begunDefinition(api, scene);
    const early = (await api.as(scene.definer.head).request(ASK, { input: { definitionId } })).data.askSignature;
    expect(new Set(codesOf(early))).toEqual(new Set(['DEFINITION_INCOMPLETE']));
    expect(early.refusals.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['subject.isicDivision', 'measures.items.0.target', 'constraints.items']),
    );
    await writeSections(api, scene, problemId);
    expect((await api.as(scene.definer.head).request(FINDINGS, { id: definitionId })).data.definitionFindings).toEqual({
      clarity: 100,
      clarityMin: 70,
      findings: [],
    });

    const asked = (await api.as(scene.definer.head).request(ASK, { input: { definitionId } })).data.askSignature;
    expect(asked).toMatchObject({ definition: { state: 'ownerReview' }, refusals: [] });
    const { contentHash } = asked.definition;
    const sign = (person: { id: string }, hash: string, options?: { steppedUp: false }) =>
      api
        .as(person, options)
        .request(SIGN, { input: { definitionId, contentHash: hash } })
        .then(({ data }) => data.signDefinition);
    expect(codesOf(await sign(scene.definer.head, contentHash))).toEqual(['STEP_NOT_ALLOWED']);
    expect(codesOf(await sign(scene.owner.head, contentHash, { steppedUp: false }))).toEqual(['STEP_UP_REQUIRED']);
    expect(codesOf(await sign(scene.owner.head, 'f'.repeat(64)))).toEqual(['STALE']);
    expect(await sign(scene.owner.head, contentHash)).toMatchObject({
      definition: { state: 'officeReview', contentHash },
      refusals: [],
    });

    const approve = (person: { id: string }) =>
      api
        .as(person)
        .request(APPROVE_DEFINITION, { input: { definitionId } })
        .then(({ data }) => data.approveDefinition);
    expect(codesOf(await approve(scene.owner.head))).toEqual(['STEP_NOT_ALLOWED']);
    expect(await approve(scene.office.head)).toMatchObject({ definition: { state: 'approved' }, refusals: [] });
    expect(codesOf(await approve(scene.office.head))).toEqual(['STALE']);
    await expect(
      api.owner.query("update definition_section set content = '{}' where version_id = $1", [definitionId]),
    ).rejects.toThrow('never changed');
    const { rows } = await api.owner.query(
      'select canonical_text, content_hash, signed_for from definition_signature where version_id = $1',
      [definitionId],
    );
    expect(rows).toEqual([
      {
        canonical_text: expect.stringContaining('Scrap in weaving'),
        content_hash: contentHash,
        signed_for: scene.owner.id,
      },
    ]);
  });

  it('comes back from the owner and from the office, and the signature is void', async () => {
    const scene = await parties();
    const { problemId, definitionId } = await begunDefinition(api, scene);
    await writeSections(api, scene, problemId);
    const ask = () =>
      api
        .as(scene.definer.head)
        .request(ASK, { input: { definitionId } })
        .then(({ data }) => data.askSignature.definition.contentHash as string);
    const before = await ask();
    const changed = (
      await api.as(scene.owner.head).request(CHANGES, { input: { definitionId, note: 'The figure is 9.' } })
    ).data.requestDefinitionChanges;
    expect(changed).toMatchObject({ definition: { state: 'drafting', contentHash: null }, refusals: [] });
    const contentHash = await ask();
    expect(contentHash).toBe(before);
    await api.as(scene.owner.head).request(SIGN, { input: { definitionId, contentHash } });
    const back = (await api.as(scene.office.head).request(BACK, { input: { definitionId, note: 'Name the method.' } }))
      .data.sendBackDefinition;
    expect(back).toMatchObject({ definition: { state: 'drafting', signedAt: null }, refusals: [] });
    const sections = fullSections();
    const [{ revision }] = (
      await api.owner.query(
        "select max(revision)::integer as revision from definition_section where version_id = $1 and key = 'stakes'",
        [definitionId],
      )
    ).rows;
    await api
      .as(scene.definer.head)
      .request(SAVE_SECTION, {
        input: { definitionId, revision, content: { stakes: { ...sections.stakes, need: 'Another need.' } } },
      });
    expect(await ask()).not.toBe(before);
    const { definition } = (
      await api
        .as(scene.owner.head)
        .request('query($id: ID!) { definition(id: $id) { steps { step note } } }', { id: definitionId })
    ).data;
    expect(definition.steps.map(({ step }: { step: string }) => step)).toEqual([
      'start',
      'askSignature',
      'requestChanges',
      'askSignature',
      'sign',
      'sendBack',
      'askSignature',
    ]);
    expect(definition.steps[2].note).toBe('The figure is 9.');
  });

  it('does not let a hidden owner be named, in any script', async () => {
    const scene = await parties('شرکت فرش زرین‌باف اردکان');
    const { problemId, definitionId } = await begunDefinition(api, scene, 'anonymousOwner');
    const sections = fullSections();
    await writeSections(api, scene, problemId, {
      ...sections,
      stakes: { ...sections.stakes, need: 'در زرين باف اردكان سود باید برگردد' },
    });
    const refused = (await api.as(scene.definer.head).request(ASK, { input: { definitionId } })).data.askSignature;
    expect(refused.refusals).toEqual([{ code: 'OWNER_NAMED', field: 'stakes.need' }]);
    const { findings } = (await api.as(scene.definer.head).request(FINDINGS, { id: definitionId })).data
      .definitionFindings;
    expect(findings).toMatchObject([{ check: 'C38', severity: 'block', code: 'NAMES_OWNER' }]);
  });

  it('is never approved by an officer who wrote it as definer', async () => {
    const { owner, office } = await parties();
    const scene = { owner, office, definer: { ...office, head: office.head } };
    const { problemId, definitionId } = await begunDefinition(api, scene);
    await writeSections(api, scene, problemId);
    // Who asks for the signature and who wrote a section alone are both involved.
    const [, writer, third] = office.officers as [Colleague, Colleague, Colleague];
    const byWriter = { ...scene, definer: { ...office, head: writer } };
    await writeSections(api, byWriter, problemId, { stakes: fullSections()['stakes'] ?? {} });
    const { contentHash } = (await api.as(office.head).request(ASK, { input: { definitionId } })).data.askSignature
      .definition;
    await api.as(owner.head).request(SIGN, { input: { definitionId, contentHash } });
    const approve = (person: { id: string }) =>
      api
        .as(person)
        .request(APPROVE_DEFINITION, { input: { definitionId } })
        .then(({ data }) => data.approveDefinition);
    expect(codesOf(await approve(office.head))).toEqual(['DEFINED_BY_YOURSELF']);
    expect(codesOf(await approve(writer))).toEqual(['DEFINED_BY_YOURSELF']);
    expect(codesOf(await approve(third))).toEqual([]);
  });

  it('is nothing for anybody else', async () => {
    const scene = await parties();
    const { definitionId } = await begunDefinition(api, scene);
    const stranger = await api.a.organization({ capacities: ['definer', 'solver'] });
    const otherOffice = await api.an.office({});
    for (const { head } of [stranger, otherOffice]) {
      expect(
        (await api.as(head).request('query($id: ID!) { definition(id: $id) { id } }', { id: definitionId })).data
          .definition,
      ).toBeNull();
      expect(errorsOf(await api.as(head).request(ASK, { input: { definitionId } }))).toEqual(['NOT_FOUND']);
      expect(errorsOf(await api.as(head).request(FINDINGS, { id: definitionId }))).toEqual(['NOT_FOUND']);
    }
    expect(
      errorsOf(await api.anonymous.request('query($id: ID!) { definition(id: $id) { id } }', { id: definitionId })),
    ).toEqual(['UNAUTHENTICATED']);
  });

  it('asks once, however often the request is sent', async () => {
    const scene = await parties();
    const { problemId, definitionId } = await begunDefinition(api, scene);
    await writeSections(api, scene, problemId);
    const input = { definitionId, idempotencyKey: 'ask-1' };
    const [one, two] = await Promise.all([
      api.as(scene.definer.head).request(ASK, { input }),
      api.as(scene.definer.head).request(ASK, { input }),
    ]);
    expect([one.data.askSignature.refusals, two.data.askSignature.refusals]).toEqual([[], []]);
    const { rows } = await api.owner.query(
      "select count(*)::integer as steps from definition_version_step where subject_id = $1 and step = 'askSignature'",
      [definitionId],
    );
    expect(rows[0].steps).toBe(1);
  });
});
