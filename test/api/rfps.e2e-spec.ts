import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import { fixedHolidays } from '@peyvand/reference';
import { codesOf, errorsOf, startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { approvedDefinition } from '../support/definitions.js';
import type { Colleague } from '../support/factories.js';
import {
  APPROVE,
  CHANGES,
  CREATE,
  fullContent,
  openRfp,
  SAVE,
  setScene,
  SUBMIT,
  writtenRfp,
  approvedRfp,
} from '../support/rfps.js';

describe('from the approved definition to the approved RFP', () => {
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

  it('is begun by the definer or the owner, once a problem', async () => {
    const scene = await setScene(api);
    const first = (await api.as(scene.definer.head).request(CREATE, { input: { problemId: scene.problemId } })).data
      .createRfp;
    expect(first).toMatchObject({ rfp: { state: 'draft', draftRevision: 1 }, refusals: [] });
    const second = (await api.as(scene.owner.head).request(CREATE, { input: { problemId: scene.problemId } })).data
      .createRfp;
    expect(codesOf(second)).toEqual(['RFP_LIVE']);
    expect(
      errorsOf(await api.as(scene.solver.head).request(CREATE, { input: { problemId: scene.problemId } })),
    ).toEqual(['NOT_FOUND']);
  });

  it('tells a late writer the current revision instead of losing a text', async () => {
    const scene = await setScene(api);
    const { rfp } = (await api.as(scene.owner.head).request(CREATE, { input: { problemId: scene.problemId } })).data
      .createRfp;
    const save = (who: keyof typeof scene & ('owner' | 'definer'), revision: number, content: object) =>
      api
        .as(scene[who].head)
        .request(SAVE, { input: { rfpId: rfp.id, revision, content } })
        .then(({ data }) => data.saveRfpDraft);
    expect(await save('owner', 1, { background: 'First.' })).toMatchObject({ rfp: { draftRevision: 2 }, refusals: [] });
    const late = await save('definer', 1, { background: 'Second.' });
    expect(codesOf(late)).toEqual(['STALE']);
    expect(late.rfp).toMatchObject({ id: rfp.id, draftRevision: 2 });
    expect(await save('definer', 2, { summary: 'Kept beside.' })).toMatchObject({ rfp: { draftRevision: 3 } });
    const { rows } = await api.owner.query('select draft from rfp where id = $1', [rfp.id]);
    expect(rows[0].draft).toMatchObject({ background: 'First.', summary: 'Kept beside.' });
  });

  it('keeps the ids of requirements and hides no less than the problem', async () => {
    const scene = await setScene(api, { confidentiality: 'anonymousOwner' });
    const { id } = await writtenRfp(api, scene);
    const client = api.as(scene.owner.head);
    const read = await client.request(
      'query($id: ID!) { rfp(id: $id) { draftRevision content { requirements { id text kind acceptanceTest rank competences } } } }',
      { id },
    );
    const {
      draftRevision: revision,
      content: { requirements },
    } = read.data.rfp;
    const again = (
      await client.request(SAVE, {
        input: { rfpId: id, revision, content: { requirements: requirements.toReversed() } },
      })
    ).data.saveRfpDraft;
    expect(again.rfp.content.requirements.map((r: { id: string }) => r.id)).toEqual(
      requirements.map((r: { id: string }) => r.id).toReversed(),
    );
    const wider = (
      await client.request(SAVE, { input: { rfpId: id, revision: revision + 1, confidentiality: 'public' } })
    ).data.saveRfpDraft;
    expect(codesOf(wider)).toEqual(['CONFIDENTIALITY_WIDER']);
    const unknown = { requirements: [{ text: 'x', competences: ['no-such-competence'] }] };
    expect(
      (await client.request(SAVE, { input: { rfpId: id, revision: revision + 1, content: unknown } })).data.saveRfpDraft
        .refusals,
    ).toEqual([{ code: 'UNKNOWN_CODE', field: 'content.requirements.0.competences' }]);
  });

  it.each([
    [
      'weights that do not make 100',
      { criteria: [{ name: 'quality', kind: 'quality', weight: 60, scale: 10 }] },
      'criteria',
    ],
    [
      'dates out of order',
      { timeline: { ...(fullContent().timeline as object), award: '2020-01-01' } },
      'timeline.award',
    ],
    [
      'payments that do not make 100',
      { milestones: [{ number: 1, date: '2030-01-01', paymentShare: 90 }] },
      'milestones',
    ],
    ['cost shares that do not make 100', { costShares: { owner: 50, solver: 20, fund: 20 } }, 'costShares'],
    [
      'no gain in figures',
      { objectives: [{ kpi: 'x', baseline: 1, target: 2, unit: 'kg', method: 'm', date: '2030-01-01', aim: 'other' }] },
      'objectives',
    ],
    [
      'a requirement without an acceptance test',
      { requirements: [{ text: 'x', kind: 'must', competences: ['machine-vision'] }] },
      'requirements.0.acceptanceTest',
    ],
    ['a missing part', { cancelRule: null }, 'cancelRule'],
    ['a placeholder', { background: 'The plant TBD weaves.' }, 'background'],
  ])('does not let %s pass', async (_what, content, field) => {
    const scene = await setScene(api);
    const { id, draftHash } = await writtenRfp(api, scene, { content });
    const refused = (await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } }))
      .data.submitRfp;
    expect(refused.refusals.map((r: { code: string; field: string }) => [r.code, r.field])).toContainEqual([
      'RFP_INCOMPLETE',
      field,
    ]);
    const findings = await api
      .as(scene.definer.head)
      .request('query($id: ID!) { rfpFindings(rfpId: $id) { check severity field code } }', { id });
    expect(findings.data.rfpFindings.map((f: { field: string }) => f.field)).toContain(field);
  });

  it('finds what would give an anonymous owner away', async () => {
    const scene = await setScene(api, { confidentiality: 'anonymousOwner' });
    const leaks = {
      background: `We at ${scene.owner.name} weave.`,
      cancelRule: 'Call 021 1234567.',
      legal: `Write to ${scene.owner.head.email}.`,
    };
    const { id, draftHash } = await writtenRfp(api, scene, { content: leaks });
    const refused = (await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } }))
      .data.submitRfp;
    expect(refused.refusals.map((r: { field: string }) => r.field).sort()).toEqual([
      'background',
      'cancelRule',
      'legal',
    ]);
  });

  it("is signed by the owner's head with a fresh password, and exactly as read", async () => {
    const scene = await setScene(api);
    const { id, draftHash } = await writtenRfp(api, scene);
    const submit = (client: ReturnType<TestApi['as']>, contentHash: string) =>
      client.request(SUBMIT, { input: { rfpId: id, contentHash } }).then(({ data }) => data.submitRfp);
    expect(codesOf(await submit(api.as(scene.definer.head), draftHash))).toEqual(['STEP_NOT_ALLOWED']);
    expect(codesOf(await submit(api.as(scene.owner.head, { steppedUp: false }), draftHash))).toEqual([
      'STEP_UP_REQUIRED',
    ]);
    const other = await submit(api.as(scene.owner.head), 'f'.repeat(64));
    expect(codesOf(other)).toEqual(['STALE']);
    expect(other.rfp.draftHash).toBe(draftHash);
    expect(await submit(api.as(scene.owner.head), draftHash)).toMatchObject({
      rfp: { state: 'inReview', signature: { number: 1, contentHash: draftHash } },
      refusals: [],
    });
    await expect(api.owner.query("update rfp_version set language = 'tr' where rfp_id = $1", [id])).rejects.toThrow(
      'never changed',
    );
  });

  it('is reviewed by somebody who had no part in it', async () => {
    const scene = await setScene(api);
    const { id, draftHash } = await writtenRfp(api, scene);
    await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } });
    const approve = async (person: { id: string }) => await api.as(person).request(APPROVE, { input: { rfpId: id } });
    const [first, second, approverOfDefinition] = scene.office.officers;
    if (!first || !second || !approverOfDefinition) throw new Error('The office has three officers');
    expect(codesOf((await approve(approverOfDefinition)).data.approveRfp)).toEqual(['SECOND_OFFICER_REQUIRED']);
    const sentBack = (await api.as(first).request(CHANGES, { input: { rfpId: id, note: 'Say more about the loom.' } }))
      .data.requestRfpChanges;
    expect(sentBack).toMatchObject({ rfp: { state: 'draft', signature: null }, refusals: [] });
    expect(codesOf((await approve(second)).data.approveRfp)).toEqual(['STALE']);
    await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } });
    const stranger = await api.an.office();
    expect(errorsOf(await approve(stranger.head))).toEqual(['NOT_FOUND']);
    const both = await Promise.all([approve(first), approve(second)]);
    expect(both.map(({ data }) => codesOf(data.approveRfp).join()).sort()).toEqual(['', 'STALE']);
    const { rows } = await api.owner.query(
      "select count(*)::int as n from rfp_step where subject_id = $1 and step = 'approve'",
      [id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('is not reviewed by an officer who only changed a word of it', async () => {
    const owner = await api.a.organization({ capacities: ['problemOwner'] });
    const office = await api.an.office({ officers: 3, numbers: { minOpen: 'PT1S', answersLead: 'PT0S' } });
    const problemId = await approvedDefinition(api, { owner, office, definer: office, confidentiality: 'public' });
    const [head, editor] = office.officers as [Colleague, Colleague];
    const { id } = await writtenRfp(api, { owner, office, definer: office, solver: owner, problemId });
    const { rfp, refusals } = (
      await api.as(editor).request(SAVE, { input: { rfpId: id, revision: 2, title: 'A loom that tells its faults' } })
    ).data.saveRfpDraft;
    expect(refusals).toEqual([]);
    await api.as(owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: rfp.draftHash } });
    const approve = async (person: { id: string }) =>
      codesOf((await api.as(person).request(APPROVE, { input: { rfpId: id } })).data.approveRfp);
    expect(await approve(editor)).toEqual(['SECOND_OFFICER_REQUIRED']);
    expect(await approve(head)).toEqual([]);
  });

  it('leaves companies the time their office asks for', async () => {
    const scene = await setScene(api);
    const office = await api.owner.query(
      `update office set numbers = '{"minOpen": "P14D"}' where organization_id = $1`,
      [scene.office.id],
    );
    expect(office.rowCount).toBe(1);
    const { id, draftHash } = await writtenRfp(api, scene);
    const refused = (await api.as(scene.owner.head).request(SUBMIT, { input: { rfpId: id, contentHash: draftHash } }))
      .data.submitRfp;
    expect(codesOf(refused)).toEqual(['CLOSES_TOO_EARLY']);
    const found = async (who: { id: string }, rfpId = id) =>
      (
        await api.as(who).request(
          `query($id: ID!) { rfp(id: $id) {
            dateFindings { code severity field words params { name value } } } }`,
          { id: rfpId },
        )
      ).data.rfp?.dateFindings;
    const [early] = await found(scene.definer.head);
    expect([early.code, early.severity, early.field]).toEqual(['CLOSES_TOO_EARLY', 'block', refused.refusals[0].field]);
    // Far off, so that only the days are wrong: a fixed holiday, one that was entered, a Friday.
    const [nowruz] = fixedHolidays(1414);
    const friday = DateTime.fromISO(nowruz?.day ?? '')
      .minus({ weeks: 3 })
      .set({ weekday: 5 })
      .toISODate();
    const entered = DateTime.fromISO(friday ?? '')
      .plus({ days: 3 })
      .toISODate();
    await api.owner.query("insert into holiday (day, fa, en) values ($1, 'عید فطر', 'Eid')", [entered]);
    const days = { questionsUntil: friday, answersUntil: entered, closesAt: nowruz?.day };
    const timeline = Object.fromEntries(Object.entries(days).map(([stage, day]) => [stage, `${day}T08:00:00.000Z`]));
    await api.owner.query(`update rfp set draft = draft || jsonb_build_object('timeline', $2::jsonb) where id = $1`, [
      id,
      JSON.stringify(timeline),
    ]);
    const off = await found(scene.office.head);
    expect(off.map(({ code, severity, field }: Record<string, string>) => [code, severity, field])).toEqual([
      ['ON_WEEKEND', 'warn', 'content.timeline.questionsUntil'],
      ['ON_HOLIDAY', 'warn', 'content.timeline.answersUntil'],
      ['ON_HOLIDAY', 'warn', 'content.timeline.closesAt'],
    ]);
    expect(off[1].params).toEqual([
      { name: 'day', value: entered },
      { name: 'fa', value: 'عید فطر' },
      { name: 'en', value: 'Eid' },
    ]);
    expect(off[1].words).toMatch(/\((عید فطر|Eid)\)/);
    const opened = await openRfp(api, await setScene(api));
    expect(await found(scene.solver.head, opened)).toBeNull();
  });

  it('tells each what they may do next', async () => {
    const scene = await setScene(api);
    const id = await approvedRfp(api, scene);
    const next = async (person: { id: string }) =>
      (
        await api
          .as(person)
          .request('query($id: ID!) { rfp(id: $id) { nextSteps { name reasons stepUp isFinal } can { edit } } }', {
            id,
          })
      ).data.rfp;
    expect(await next(scene.owner.head)).toEqual({
      nextSteps: [
        { name: 'rfp.takeBack', reasons: [], stepUp: false, isFinal: false },
        { name: 'rfp.cancel', reasons: expect.arrayContaining(['needIsGone', 'other']), stepUp: false, isFinal: true },
      ],
      can: { edit: false },
    });
    expect(await next(scene.definer.head)).toEqual({ nextSteps: [], can: { edit: false } });
    expect(await next(scene.solver.head)).toBeNull();
  });
});
