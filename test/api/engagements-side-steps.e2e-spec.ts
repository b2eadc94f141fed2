import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EachDue } from '@peyvand/platform';
import { EngagementRepository } from '../../libs/definitions/src/engagements/engagement.repository.js';
import { EndEngagement } from '../../libs/definitions/src/engagements/operations/end-engagement.js';
import { ExpireOffersClock } from '../../libs/definitions/src/jobs/expire-offers.clock.js';
import { VerifySignedTexts } from '../../libs/definitions/src/versions/operations/verify-signed-texts.js';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import {
  APPROVE_DEFINITION,
  approvedDefinition,
  ASK,
  begunDefinition,
  OFFER,
  SAVE_SECTION,
  SIGN,
  writeSections,
  type Parties,
} from '../support/definitions.js';
import type { Person } from '../support/factories.js';
import { acceptedProblem } from '../support/problems.js';
import { CREATE } from '../support/rfps.js';

const TYPES: Readonly<Record<string, string>> = {
  retractApplication: 'EngagementInput',
  beginNewDefinitionVersion: 'BeginNewVersionInput',
  applyForProblem: 'ApplyForProblemInput',
};

describe('the side paths of defining', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Parties;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
  }, 120_000);

  beforeEach(async () => {
    scene = {
      office: await api.an.office(),
      owner: await api.a.organization({ capacities: ['problemOwner'] }),
      definer: await api.a.organization({ capacities: ['definer'] }),
    };
  });

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /** Answers the state of what was changed, or the code of the refusal. */
  const take = async (person: Person, mutation: string, input: object, object = 'engagement'): Promise<string> => {
    const type = TYPES[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await api
      .as(person)
      .request(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${object} { id state } refusals { code } } }`,
        { input },
      );
    return errors
      ? (errors[0]?.extensions.code ?? 'error')
      : (data[mutation].refusals[0]?.code ?? data[mutation][object]?.state ?? 'done');
  };
  const version = async (problemId: string) =>
    (
      await api.owner.query(
        `select id, number, state, engagement_id from definition_version where problem_id = $1 order by number desc
          limit 1`,
        [problemId],
      )
    ).rows[0];
  const offered = async (problemId: string, definerId = scene.definer.id): Promise<string> =>
    (await api.as(scene.office.head).request(OFFER, { input: { problemId, definerId } })).data.offerEngagement
      .engagement.id;
  const waits = async (id: string) =>
    (await api.owner.query('select state, organization_id, office_id from waiting where object_id = $1', [id])).rows[0];

  it('an offer expires unanswered, and the office is waited for again', async () => {
    const problemId = await acceptedProblem(api, { owner: scene.owner, office: scene.office });
    const engagementId = await offered(problemId);
    expect(await waits(engagementId)).toMatchObject({ state: 'offered', organization_id: scene.definer.id });
    const get = <T>(token: new (...args: never[]) => T): T => api.app.get(token, { strict: false });
    const clock = new ExpireOffersClock(get(EngagementRepository), get(EndEngagement), get(EachDue));
    expect(await clock.run()).toBe(0);
    await api.owner.query("update engagement set due_at = clock_timestamp() - interval '1 second' where id = $1", [
      engagementId,
    ]);
    await Promise.all([clock.run(), clock.run()]);
    expect(
      (
        await api.owner.query("select step from engagement_step where subject_id = $1 and step = 'expire'", [
          engagementId,
        ])
      ).rowCount,
    ).toBe(1);
    expect(await take(scene.definer.head, 'acceptEngagement', { engagementId, noConflict: true })).toBe('STALE');
    expect(await waits(problemId)).toMatchObject({ state: 'accepted', office_id: scene.office.id });
  });

  it('a definer declares what stands in its way, and goes on only when the office lets it', async () => {
    const engagementId = await offered(await acceptedProblem(api, { owner: scene.owner, office: scene.office }));
    expect(await take(scene.definer.head, 'acceptEngagement', { engagementId })).toBe('CONFLICT_NOT_DECLARED');
    expect(await take(scene.definer.head, 'declareDefinerConflict', { engagementId, conflict: 'other' })).toBe(
      'NOTE_REQUIRED',
    );
    expect(await take(scene.definer.head, 'declareDefinerConflict', { engagementId, conflict: 'ownProduct' })).toBe(
      'offered',
    );
    expect(await take(scene.definer.head, 'acceptEngagement', { engagementId, noConflict: true })).toBe(
      'CONFLICT_NOT_WAIVED',
    );
    expect(await take(scene.definer.head, 'waiveDefinerConflict', { engagementId, note: 'Harmless.' })).toBe(
      'STEP_NOT_ALLOWED',
    );
    expect(await take(scene.office.head, 'waiveDefinerConflict', { engagementId, note: 'Another field.' })).toBe(
      'offered',
    );
    expect(await take(scene.definer.head, 'acceptEngagement', { engagementId })).toBe('active');
  });

  it('an application is taken back', async () => {
    const problemId = await acceptedProblem(api, { owner: scene.owner, office: scene.office });
    const { data } = await api
      .as(scene.definer.head)
      .request(
        'mutation ($input: ApplyForProblemInput!) { applyForProblem(input: $input) { engagement { id conflict } refusals { code } } }',
        { input: { problemId, conflict: 'none' } },
      );
    const engagementId = data.applyForProblem.engagement.id;
    expect(await take(scene.office.head, 'retractApplication', { engagementId })).toBe('STEP_NOT_ALLOWED');
    expect(await take(scene.definer.head, 'retractApplication', { engagementId })).toBe('retracted');
  });

  it('a definition passes to another definer, who carries its text on', async () => {
    const { problemId, engagementId, definitionId } = await begunDefinition(api, scene);
    await writeSections(api, scene, problemId);
    await api.as(scene.definer.head).request(ASK, { input: { definitionId } });
    expect((await version(problemId)).state).toBe('ownerReview');
    expect(await take(scene.owner.head, 'reassignEngagement', { engagementId, reason: 'noProgress' })).toBe(
      'STEP_NOT_ALLOWED',
    );
    expect(await take(scene.office.head, 'reassignEngagement', { engagementId, reason: 'other' })).toBe(
      'NOTE_REQUIRED',
    );
    expect(await take(scene.office.head, 'reassignEngagement', { engagementId, reason: 'noProgress' })).toBe(
      'reassigned',
    );
    expect(await version(problemId)).toMatchObject({ id: definitionId, state: 'drafting' });
    expect(await waits(definitionId)).toMatchObject({ office_id: scene.office.id });
    expect(
      (
        await api
          .as(scene.definer.head)
          .request('query ($id: ID!) { definition(id: $id) { id } }', { id: definitionId })
      ).data.definition,
    ).toBeNull();
    const next = await api.a.organization({ capacities: ['definer'] });
    const second = await offered(problemId, next.id);
    expect(await take(next.head, 'acceptEngagement', { engagementId: second, noConflict: true })).toBe('active');
    expect(await version(problemId)).toMatchObject({ id: definitionId, engagement_id: second, number: 1 });
    expect(await take(next.head, 'resignEngagement', { engagementId: second, reason: 'noCapacity' })).toBe('resigned');
    expect(await waits(problemId)).toMatchObject({ state: 'accepted', office_id: scene.office.id });
  });

  it('owner and definer write together; the definer takes the text back before it is signed', async () => {
    const { problemId, definitionId } = await begunDefinition(api, scene);
    await writeSections(api, scene, problemId);
    const saved = (
      await api
        .as(scene.owner.head)
        .request(SAVE_SECTION, {
          input: {
            definitionId,
            revision: 1,
            content: {
              constraints: {
                items: [{ text: 'no stop longer than three hours', kind: 'downtime', reason: 'three shifts' }],
              },
            },
          },
        })
    ).data.saveDefinitionSection;
    expect(saved.refusals).toEqual([]);
    await api.as(scene.definer.head).request(ASK, { input: { definitionId } });
    expect(await take(scene.owner.head, 'takeDefinitionBack', { definitionId }, 'definition')).toBe('STEP_NOT_ALLOWED');
    expect(
      await take(scene.definer.head, 'takeDefinitionBack', { definitionId, note: 'One more figure.' }, 'definition'),
    ).toBe('drafting');
  });

  it('version two replaces version one when it is approved, and one stays readable', async () => {
    const problemId = await approvedDefinition(api, { ...scene, confidentiality: 'public' });
    const first = await version(problemId);
    await api.as(scene.owner.head).request(CREATE, { input: { problemId } });
    expect(await take(scene.owner.head, 'beginNewDefinitionVersion', { definitionId: first.id }, 'definition')).toBe(
      'drafting',
    );
    expect(await take(scene.definer.head, 'beginNewDefinitionVersion', { definitionId: first.id }, 'definition')).toBe(
      'VERSION_UNDER_WAY',
    );
    const second = await version(problemId);
    const asked = (await api.as(scene.definer.head).request(ASK, { input: { definitionId: second.id } })).data
      .askSignature;
    await api
      .as(scene.owner.head)
      .request(SIGN, { input: { definitionId: second.id, contentHash: asked.definition.contentHash } });
    const approved = (
      await api
        .as(scene.office.officers[1] as Person)
        .request(APPROVE_DEFINITION, { input: { definitionId: second.id } })
    ).data.approveDefinition;
    expect(approved).toMatchObject({ definition: { state: 'approved' }, refusals: [] });
    const read = (
      await api
        .as(scene.definer.head)
        .request('query ($id: ID!) { definition(id: $id) { state canonicalText } }', { id: first.id })
    ).data.definition;
    expect(read).toEqual({ state: 'superseded', canonicalText: expect.stringContaining('Scrap') });
    // The RFP that there is takes the newer version on by an addendum: nobody is waited for to make another.
    const waits = await api.owner.query("select 1 from waiting where object_type = 'definition' and object_id = $1", [
      second.id,
    ]);
    expect(waits.rows).toEqual([]);
  });

  it('a changed byte in a signed text is noticed, and nothing is built on it', async () => {
    const problemId = await approvedDefinition(api, { ...scene, confidentiality: 'public' });
    const { id } = await version(problemId);
    const verify = () => api.app.get(VerifySignedTexts, { strict: false }).run();
    await verify();
    const broken = async () =>
      (await api.as(scene.owner.head).request('query ($id: ID!) { definition(id: $id) { brokenAt } }', { id })).data
        .definition.brokenAt;
    expect(await broken()).toBeNull();
    await api.owner.query(
      `update definition_version set canonical_text = replace(canonical_text, 'Scrap', 'Scrip'), verified_at = null
        where id = $1`,
      [id],
    );
    expect(
      (await api.as(scene.owner.head).request('query ($id: ID!) { definition(id: $id) { integrity } }', { id })).data
        .definition.integrity,
    ).toBe('broken');
    await verify();
    expect(await broken()).not.toBeNull();
    const { data } = await api
      .as(scene.definer.head)
      .request('mutation ($input: CreateRfpInput!) { createRfp(input: $input) { rfp { id } refusals { code } } }', {
        input: { problemId },
      });
    expect(data?.createRfp?.rfp ?? null).toBeNull();
  });

  it('with its problem everything ends', async () => {
    const { problemId, engagementId, definitionId } = await begunDefinition(api, scene);
    expect(
      (
        await api
          .as(scene.owner.head)
          .request(
            'mutation ($input: WithdrawProblemInput!) { withdrawProblem(input: $input) { problem { state } refusals { code } } }',
            { input: { problemId, reason: 'needIsGone' } },
          )
      ).data.withdrawProblem.refusals,
    ).toEqual([]);
    await api.app.get(EndEngagement, { strict: false }).endAll(problemId);
    await api.app.get(EndEngagement, { strict: false }).endAll(problemId);
    expect((await version(problemId)).state).toBe('abandoned');
    expect((await api.owner.query('select state from engagement where id = $1', [engagementId])).rows[0].state).toBe(
      'cancelled',
    );
    expect(await waits(definitionId)).toBeUndefined();
    expect(await take(scene.definer.head, 'askSignature', { definitionId }, 'definition')).not.toBe('ownerReview');
  });
});
