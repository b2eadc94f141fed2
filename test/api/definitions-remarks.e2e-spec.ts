import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/api.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { begunDefinition, writeSections, type Parties } from '../support/definitions.js';
import type { Person } from '../support/factories.js';

describe('what owner, definer and office say about a text', () => {
  let database: TestDatabase;
  let api: TestApi;
  let scene: Parties;
  let definitionId: string;
  let revision: number;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    scene = {
      office: await api.an.office(),
      owner: await api.a.organization({ capacities: ['problemOwner'] }),
      definer: await api.a.organization({ capacities: ['definer'] }),
    };
    const begun = await begunDefinition(api, scene);
    definitionId = begun.definitionId;
    await writeSections(api, scene, begun.problemId);
    revision = await revisionNow();
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const revisionNow = async (): Promise<number> =>
    (
      await api.owner.query(
        "select max(revision)::integer as revision from definition_section where version_id = $1 and key = 'stakes'",
        [definitionId],
      )
    ).rows[0].revision;
  const run = async (person: Person, mutation: string, input: object, fields: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await api
      .as(person)
      .request(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusals { code field } } }`, {
        input,
      });
    return errors ? { refusals: [{ code: errors[0]?.extensions.code }] } : data[mutation];
  };
  const suggest = async (person: Person, text: string, from = revision) =>
    run(
      person,
      'suggestWording',
      { definitionId, section: 'stakes', revision: from, field: 'need', text, note: 'Clearer.' },
      'suggestion { id state }',
    );

  it('a comment hangs on a revision, is answered once deep, resolved and opened again', async () => {
    const written = await run(
      scene.owner.head,
      'commentOnDefinition',
      { definitionId, section: 'stakes', revision, text: 'Is that all?' },
      'comment { id revision }',
    );
    expect(written).toMatchObject({ comment: { revision }, refusals: [] });
    const commentId = written.comment.id;
    const answered = await run(
      scene.office.head,
      'answerDefinitionComment',
      { commentId, text: 'It is.' },
      'comment { id }',
    );
    expect(
      (
        await run(
          scene.owner.head,
          'answerDefinitionComment',
          { commentId: answered.comment.id, text: 'Good.' },
          'comment { id }',
        )
      ).refusals,
    ).toEqual([{ code: 'MALFORMED', field: 'commentId' }]);
    expect(
      (
        await run(
          scene.owner.head,
          'commentOnDefinition',
          { definitionId, section: 'stakes', revision: revision + 1, text: 'x' },
          'comment { id }',
        )
      ).refusals,
    ).toEqual([{ code: 'MALFORMED', field: 'revision' }]);
    const resolve = (isResolved: boolean) =>
      run(scene.definer.head, 'resolveDefinitionComment', { commentId, isResolved }, 'comment { resolvedAt }');
    expect((await resolve(true)).comment.resolvedAt).not.toBeNull();
    expect((await resolve(false)).comment.resolvedAt).toBeNull();
    const { data } = await api
      .as(scene.definer.head)
      .request(
        'query ($id: ID!) { definition(id: $id) { comments(first: 5) { totalCount nodes { text writtenByName answers { text } } } } }',
        { id: definitionId },
      );
    expect(data.definition.comments).toMatchObject({
      totalCount: 1,
      nodes: [{ text: 'Is that all?', answers: [{ text: 'It is.' }] }],
    });
  });

  it('nobody else writes, and who was only offered the problem reads no comments', async () => {
    const stranger = await api.a.organization({ capacities: ['definer'] });
    expect(
      (
        await run(
          stranger.head,
          'commentOnDefinition',
          { definitionId, section: 'stakes', revision, text: 'Hm.' },
          'comment { id }',
        )
      ).refusals,
    ).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await suggest(stranger.head, 'Mine.')).refusals).toEqual([{ code: 'NOT_FOUND' }]);
  });

  it('suggested words are for prose; declining needs a reason', async () => {
    const number = await run(
      scene.owner.head,
      'suggestWording',
      { definitionId, section: 'outcome', revision: 1, field: 'months', text: '12' },
      'suggestion { id }',
    );
    expect(number.refusals[0].code).toBe('MALFORMED');
    const { suggestion } = await suggest(scene.office.head, 'The hall must live.');
    expect(
      (
        await run(
          scene.office.head,
          'declineSuggestion',
          { suggestionId: suggestion.id, reason: 'lessClear' },
          'suggestion { state }',
        )
      ).refusals[0].code,
    ).toBe('STEP_NOT_ALLOWED');
    expect(
      (
        await run(
          scene.owner.head,
          'declineSuggestion',
          { suggestionId: suggestion.id, reason: 'other' },
          'suggestion { state }',
        )
      ).refusals[0].code,
    ).toBe('NOTE_REQUIRED');
    expect(
      await run(
        scene.owner.head,
        'declineSuggestion',
        { suggestionId: suggestion.id, reason: 'lessClear' },
        'suggestion { state reason }',
      ),
    ).toMatchObject({ suggestion: { state: 'declined', reason: 'lessClear' }, refusals: [] });
  });

  it('accepted words become the next revision under the name of their author; one made for an older text is stale', async () => {
    const [first, late] = [
      (await suggest(scene.office.head, 'The hall must earn money.')).suggestion.id,
      (await suggest(scene.definer.head, 'The hall must not lose money.')).suggestion.id,
    ];
    const accept = (suggestionId: string) =>
      run(
        scene.definer.head,
        'acceptSuggestion',
        { suggestionId },
        'suggestion { state acceptedRevision } base { stakes { need } } current { stakes { need } }',
      );
    expect(await accept(first)).toMatchObject({
      suggestion: { state: 'accepted', acceptedRevision: revision + 1 },
      refusals: [],
    });
    const { rows } = await api.owner.query(
      `select updated_by, content from definition_section where version_id = $1 and key = 'stakes'
        order by revision desc limit 1`,
      [definitionId],
    );
    expect(rows[0]).toMatchObject({
      updated_by: scene.office.head.id,
      content: { need: 'The hall must earn money.', impact: { jobs: 12 } },
    });
    expect(await accept(late)).toMatchObject({
      base: { stakes: { need: 'The hall must run at a profit again.' } },
      current: { stakes: { need: 'The hall must earn money.' } },
      refusals: [{ code: 'STALE' }],
    });
    expect((await accept(first)).refusals[0].code).toBe('STALE');
  });

  it('are answered and decided by the steps that they offer; who suggested words takes them back', async () => {
    const stepsOf = async (person: Person) => {
      const { data } = await api.as(person).request(
        `query ($id: ID!) { definition(id: $id) { nextSteps { name }
          comments(first: 1) { nodes { nextSteps { name isPrimary target { field id } }
            answers { nextSteps { name } } } }
          suggestions(first: 1) { nodes { id nextSteps { name isPrimary refusals { code } } } } } }`,
        { id: definitionId },
      );
      return data.definition;
    };
    const named = (steps: { name: string }[]): string[] => steps.map(({ name }) => name);
    const now = await revisionNow();
    const own = (await suggest(scene.office.head, 'The hall must pay its way.', now)).suggestion.id;

    const office = await stepsOf(scene.office.head);
    expect(named(office.nextSteps)).not.toContain('definition.edit');
    expect(named(office.comments.nodes[0].nextSteps)).toEqual(['comment.answer', 'comment.resolve']);
    expect(office.comments.nodes[0].answers).toEqual([{ nextSteps: [] }]);
    expect(named(office.suggestions.nodes[0].nextSteps)).toEqual(['suggestion.withdraw']);

    const definer = await stepsOf(scene.definer.head);
    expect(named(definer.nextSteps)).toContain('definition.edit');
    expect(definer.suggestions.nodes[0].nextSteps).toEqual([
      { name: 'suggestion.accept', isPrimary: true, refusals: [] },
      { name: 'suggestion.decline', isPrimary: false, refusals: [] },
    ]);
    expect(definer.comments.nodes[0].nextSteps[0]).toMatchObject({
      name: 'comment.answer',
      isPrimary: true,
      target: { field: 'commentId' },
    });

    const withdraw = (person: Person) =>
      run(person, 'withdrawSuggestion', { suggestionId: own }, 'suggestion { state decidedAt nextSteps { name } }');
    expect((await withdraw(scene.definer.head)).refusals[0].code).toBe('STEP_NOT_ALLOWED');
    expect(await withdraw(scene.office.head)).toMatchObject({
      suggestion: { state: 'withdrawn', decidedAt: expect.any(String), nextSteps: [] },
      refusals: [],
    });
    expect((await withdraw(scene.office.head)).refusals[0].code).toBe('STALE');
  });
});
