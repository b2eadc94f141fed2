import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EscalateWaiting } from '@peyvand/insights';
import { noticeRulesOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import {
  ACCEPT_OFFER,
  ASK,
  begunDefinition,
  OFFER,
  SIGN,
  writeSections,
  type Parties,
} from '../support/definitions.js';
import { isDone, storeTold } from '../support/store-told.js';

type Who = { id: string };

describe('what is said about a definition and has no answer', () => {
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

  const begun = async () => {
    const parties: Parties = {
      office: await api.an.office({ numbers: { remarkAnswered: 'P3D' } }),
      owner: await api.a.organization({ capacities: ['problemOwner'] }),
      definer: await api.a.organization({ capacities: ['definer'] }),
    };
    const { definitionId, engagementId, problemId } = await begunDefinition(api, parties);
    await writeSections(api, parties, problemId);
    const { rows } = await api.owner.query<{ revision: number }>(
      "select max(revision)::integer as revision from definition_section where version_id = $1 and key = 'stakes'",
      [definitionId],
    );
    return { ...parties, definitionId, engagementId, problemId, revision: rows[0]?.revision ?? 0 };
  };
  type Begun = Awaited<ReturnType<typeof begun>>;
  const run = async (person: Who, mutation: string, input: object, fields: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data } = await api
      .as(person)
      .request(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusals { code } } }`, { input });
    expect(data[mutation].refusals).toEqual([]);
    return data[mutation];
  };
  const comment = async ({ definitionId, revision }: Begun, person: Who): Promise<string> => {
    const input = { definitionId, section: 'stakes', revision, text: 'Is that all?' };
    return (await run(person, 'commentOnDefinition', input, 'comment { id }')).comment.id;
  };
  const suggest = async ({ definitionId, revision }: Begun, person: Who): Promise<string> => {
    const input = { definitionId, section: 'stakes', revision, field: 'need', text: 'The hall must pay.' };
    return (await run(person, 'suggestWording', input, 'suggestion { id }')).suggestion.id;
  };
  const answer = (person: Who, commentId: string) =>
    run(person, 'answerDefinitionComment', { commentId, text: 'It is.' }, 'comment { id }');
  const resolve = (person: Who, commentId: string, isResolved: boolean) =>
    run(person, 'resolveDefinitionComment', { commentId, isResolved }, 'comment { id }');
  const waited = async (id: string) =>
    (
      await api.owner.query(
        `select organization_id as organization, role, reminder, escalates, remind_at = until as "atEnd",
          round(extract(epoch from until - since) / 86400)::integer as days
         from waiting where object_type = 'remark' and object_id = $1`,
        [id],
      )
    ).rows;
  const row = { reminder: 'end', escalates: 'heads', atEnd: true, days: 3 };
  const forDefiner = ({ definer }: Begun) => [{ ...row, role: 'definer', organization: definer.id }];
  const forOwner = ({ owner }: Begun) => [{ ...row, role: 'owner', organization: owner.id }];

  it('waits for the other party: the definer where owner or office speak, the owner where the definer does', async () => {
    const scene = await begun();
    const { owner, definer, office } = scene;
    for (const say of [comment, suggest]) {
      for (const person of [owner.head, office.head])
        expect(await waited(await say(scene, person))).toEqual(forDefiner(scene));
      expect(await waited(await say(scene, definer.head))).toEqual(forOwner(scene));
    }
    const { data } = await api.as(owner.head).request(
      `query($id: ID!) { definition(id: $id) { comments { nodes { waitsFor { role isMine organization { id } until } } }
        suggestions { nodes { waitsFor { role isMine } } } } }`,
      { id: scene.definitionId },
    );
    const { comments, suggestions } = data.definition;
    expect(comments.nodes.map(({ waitsFor }: { waitsFor: object[] }) => waitsFor)).toEqual([
      [{ role: 'owner', isMine: true, organization: { id: owner.id }, until: expect.any(String) }],
      [{ role: 'definer', isMine: false, organization: { id: definer.id }, until: expect.any(String) }],
      [{ role: 'definer', isMine: false, organization: { id: definer.id }, until: expect.any(String) }],
    ]);
    expect(suggestions.nodes).toHaveLength(3);
    const cockpit = `query($officeId: ID) { cockpit(officeId: $officeId) { queue { objectType }
      elsewhere { objectType } } }`;
    const counted = (await api.as(office.head).request(cockpit, { officeId: office.id })).data.cockpit;
    expect(JSON.stringify(counted)).not.toContain('remark');
  }, 60_000);

  it('ends with the answer of who is waited for, with resolving, accepting and declining; not with what others add', async () => {
    const scene = await begun();
    const { owner, definer, office } = scene;
    const answered = await comment(scene, owner.head);
    for (const person of [owner.head, office.head]) await answer(person, answered);
    expect(await waited(answered)).toEqual(forDefiner(scene));
    await answer(definer.head, answered);
    expect(await waited(answered)).toEqual([]);

    const resolved = await comment(scene, definer.head);
    await resolve(owner.head, resolved, true);
    expect(await waited(resolved)).toEqual([]);
    await resolve(definer.head, resolved, false);
    expect(await waited(resolved)).toEqual(forOwner(scene));

    const declined = await suggest(scene, owner.head);
    const accepted = await suggest(scene, owner.head);
    await run(definer.head, 'declineSuggestion', { suggestionId: declined, reason: 'lessClear' }, 'suggestion { id }');
    await run(definer.head, 'acceptSuggestion', { suggestionId: accepted }, 'suggestion { id }');
    expect([await waited(declined), await waited(accepted)]).toEqual([[], []]);
  }, 60_000);

  it('waits while the owner reads it, ends when the owner signs, and waits again when the office sends it back', async () => {
    const scene = await begun();
    const { owner, definer, office, definitionId } = scene;
    const [answered, theirs] = [await comment(scene, owner.head), await comment(scene, definer.head)];
    await answer(definer.head, answered);
    await answer(definer.head, theirs);
    const first = await comment(scene, owner.head);
    const { askSignature } = (await api.as(definer.head).request(ASK, { input: { definitionId } })).data;
    expect(askSignature.refusals).toEqual([]);
    const second = await comment(scene, owner.head);
    expect([await waited(first), await waited(second)]).toEqual([forDefiner(scene), forDefiner(scene)]);
    const input = { definitionId, contentHash: askSignature.definition.contentHash };
    expect((await api.as(owner.head).request(SIGN, { input })).data.signDefinition.refusals).toEqual([]);
    expect([await waited(first), await waited(second), await waited(await comment(scene, owner.head))]).toEqual([
      [],
      [],
      [],
    ]);
    await run(
      office.officers[1] as Who,
      'sendBackDefinition',
      { definitionId, note: 'Say more.' },
      'definition { id }',
    );
    expect([await waited(first), await waited(answered), await waited(theirs)]).toEqual([
      forDefiner(scene),
      [],
      forOwner(scene),
    ]);
  }, 60_000);

  it('is handed over to the definer who carries on', async () => {
    const scene = await begun();
    const { owner, definer, office, problemId, engagementId } = scene;
    const [open, settled, theirs] = [
      await comment(scene, owner.head),
      await comment(scene, owner.head),
      await comment(scene, definer.head),
    ];
    await answer(definer.head, settled);
    await run(office.head, 'reassignEngagement', { engagementId, reason: 'noProgress' }, 'engagement { id }');
    expect([await waited(open), await waited(settled), await waited(theirs)]).toEqual([[], [], forOwner(scene)]);
    const next = await api.a.organization({ capacities: ['definer'] });
    const offered = (await api.as(office.head).request(OFFER, { input: { problemId, definerId: next.id } })).data
      .offerEngagement;
    await api.as(next.head).request(ACCEPT_OFFER, { input: { engagementId: offered.engagement.id, noConflict: true } });
    const carriedOn = { ...scene, definer: next };
    expect([await waited(open), await waited(settled), await waited(theirs)]).toEqual([
      forDefiner(carriedOn),
      [],
      forOwner(scene),
    ]);
  }, 60_000);

  it('is brought to mind once, to the heads of the party alone', async () => {
    const scene = await begun();
    const id = await comment(scene, scene.owner.head);
    const manager = await api.a.person();
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values (gen_random_uuid(), $1, $2, 'manager', clock_timestamp())`,
      [manager.id, scene.definer.id],
    );
    for (const _round of [1, 2]) {
      await api.owner.query(
        'update waiting set remind_at = clock_timestamp() where object_id = $1 and remind_at is not null',
        [id],
      );
      await api.app.get(EscalateWaiting, { strict: false }).run();
    }
    const { rows } = await api.owner.query<{ payload: object }>(
      "select payload from outbox where event = 'waiting.overdue' and payload ->> 'objectId' = $1",
      [id],
    );
    expect(rows).toHaveLength(1);
    const told = await Promise.all(
      noticeRulesOf('waiting.overdue').map((rule) =>
        rule.collect(rows[0]?.payload as never, api.app.get(Db, { strict: false }), {}),
      ),
    );
    const waiting = { type: 'remark', id };
    expect(told.flat()).toEqual([{ recipientIds: [scene.definer.head.id], objectId: scene.definitionId, waiting }]);
    await storeTold(api, 'waiting.overdue', id);
    expect(await isDone(api, scene.definer.head, 'RemarkUnanswered')).toEqual([false]);
    // Though the version that the notice leads to goes on waiting.
    await answer(scene.definer.head, id);
    expect(await isDone(api, scene.definer.head, 'RemarkUnanswered')).toEqual([true]);
  }, 60_000);

  it('is not shown to who is barred in an office that defines itself', async () => {
    const scene = await begun();
    const { office, owner } = scene;
    const id = await comment(scene, owner.head);
    await api.owner.query("update waiting set organization_id = $2 where object_id = $1 and object_type = 'remark'", [
      id,
      office.id,
    ]);
    const seen = async () =>
      (await api.as(office.head).request('{ myWork(filter: { objectType: remark }) { totalCount counts { total } } }'))
        .data.myWork;
    expect(await seen()).toEqual({ totalCount: 1, counts: { total: 1 } });
    await api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since)
        values (gen_random_uuid(), $1, $2, 'member', clock_timestamp())`,
      [office.head.id, owner.id],
    );
    expect(await seen()).toEqual({ totalCount: 0, counts: { total: 0 } });
  }, 60_000);
});
