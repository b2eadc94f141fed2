import { PublicFigures } from '@peyvand/insights';
import { newId } from '@peyvand/kernel';
import { ProfilePreviews, Scorer, StoreScores } from '@peyvand/matching';
import { Db } from '@peyvand/platform';
import { Desk } from '../../../apps/api/src/demo/desk.js';
import { InvitationRepository } from '../../../libs/organizations/src/members/invitation.repository.js';
import type { TestApi } from '../api.js';
import { Places } from './places.js';

export interface Furnished {
  readonly places: Places;
  readonly invitationToken: string;
}

/** Gives each list of the screens more than two rows, by what people do and by the work of the worker. */
export async function furnish(api: TestApi, newcomer: { id: string }): Promise<Furnished> {
  const [desk, places] = [new Desk(api.app), new Places(api)];
  await workAsWorker(api, places);
  await onTheMarket(api, places, desk);
  await onTheDefinition(places, desk);
  await onTheProfile(api, places, desk);
  for (const text of ['A first word.', 'A second word.', 'A third word.'])
    await desk.tell(
      'weaver',
      'addProblemRemark',
      { problemId: await places.problem('order-delay'), text },
      'problem { id }',
    );
  for (const owner of ['foundry', 'miller', 'polyester'])
    await desk.tell(
      owner,
      'requestCapacity',
      {
        kind: 'solver',
        evidence: ['registration', 'capabilityProof'].map((item) => ({ item, statement: 'Papers of the year.' })),
      },
      'capacity { id }',
    );
  const reader = await places.person('weaver');
  for (const objectId of [newId(), newId(), newId()])
    await api.owner.query(
      `insert into notice (id, recipient_id, event_id, kind, params, object_type, object_id, why, happened_at,
        created_at)
       values ($1, $2, $1, 'RfpOpened', '{}', 'rfp', $3, 'forYourInformation', clock_timestamp(), clock_timestamp())`,
      [newId(), reader, objectId],
    );
  await api
    .as(newcomer)
    .request('mutation ($input: RequestJoiningInput!) { requestJoining(input: $input) { refusals { code } } }', {
      input: { organizationId: await places.company('vision'), note: 'I work there.' },
    });
  await desk.close();
  const { rows } = await api.owner.query<{ id: string }>("select id from invitation where email like 'colleague@%'");
  return {
    places,
    invitationToken: await api.app.get(InvitationRepository, { strict: false }).issue(rows[0]?.id ?? ''),
  };
}

/** What a worker has done by the time somebody looks. */
async function workAsWorker(api: TestApi, places: Places): Promise<void> {
  const [db, scorer] = [api.app.get(Db, { strict: false }), api.app.get(Scorer, { strict: false })];
  for (const key of ['weft', 'sand', 'dye-water', 'needle-line']) {
    const id = await places.rfp(key);
    const scored = await scorer.scoreRfp(id);
    await db.inTransaction(() => api.app.get(StoreScores, { strict: false }).ofRfp(id, scored));
  }
  await api.app.get(PublicFigures, { strict: false }).keep();
}

async function onTheMarket(api: TestApi, places: Places, desk: Desk): Promise<void> {
  const [rfpId, organizationId] = [await places.rfp('weft'), await places.company('vision')];
  for (const text of ['Which loom?', 'How much dust?', 'Who pays for the line?'])
    await desk.tell('vision', 'askQuestion', { rfpId, organizationId, text }, 'question { id }');
  for (const name of ['Carpets', 'Foundries', 'Everything'])
    await desk.tell('vision', 'saveSearch', { name, province: 'IR-10' }, 'savedSearch { id }');
  const wording = { language: 'en', title: 'Broken wefts', summary: 'Broken wefts are seen too late.' };
  const { draftRevision: revision } = await desk.ask<{ draftRevision: number }>(
    'weaver',
    'query ($id: ID!) { answer: rfp(id: $id) { draftRevision } }',
    { id: rfpId },
  );
  await desk.tell('weaver', 'saveRfpTranslation', { rfpId, revision, ...wording }, 'rfp { id }');
  await desk.tell('weaver', 'createAddendum', { rfpId, kind: 'minor' }, 'addendum { id }');
  for (const number of [2, 3])
    await api.owner.query(
      `insert into addendum select (jsonb_populate_record(a, jsonb_build_object('id', $2::text, 'number', $3::int,
          'state', 'published', 'published_at', clock_timestamp(), 'version_id', r.version_id,
          'reason', 'Measured', 'signed_by', a.created_by, 'signed_at', clock_timestamp()))).*
        from addendum a join rfp r on r.id = a.rfp_id where a.rfp_id = $1 and a.state = 'draft'`,
      [rfpId, newId(), number],
    );
}

async function onTheDefinition(places: Places, desk: Desk): Promise<void> {
  const definitionId = await places.definition('knit-energy');
  await desk.tell('polyester', 'showPresence', { definitionId, section: 'stakes' }, 'done');
  for (const need of ['Energy is paid monthly.', 'Energy is a fifth of the cost.', 'Energy is a fourth of the cost.']) {
    const { sections } = await desk.ask<{ sections: { key: string; revision: number }[] }>(
      'definer.two',
      'query ($id: ID!) { answer: definition(id: $id) { sections { key revision } } }',
      { id: definitionId },
    );
    const revision = sections.find(({ key }) => key === 'stakes')?.revision ?? 0;
    const content = { stakes: { need } };
    await desk.tell('definer.two', 'saveDefinitionSection', { definitionId, revision, content }, 'definition { id }');
    const at = { definitionId, section: 'stakes', revision: revision + 1 };
    await desk.tell('polyester', 'commentOnDefinition', { ...at, text: `Is that so: ${need}` }, 'comment { id }');
    await desk.tell('polyester', 'suggestWording', { ...at, field: 'need', text: `${need} Yes.` }, 'suggestion { id }');
  }
}

async function onTheProfile(api: TestApi, places: Places, desk: Desk): Promise<void> {
  const organizationId = await places.company('vision');
  for (const title of ['Felt', 'Yarn', 'Cloth'])
    await desk.tell('vision', 'addPastProject', { organizationId, title, year: 2024 }, 'pastProject { id }');
  const draft = { organizationId, revision: 0, summary: 'بینایی ماشین برای نساجی' };
  await desk.tell('vision', 'saveProfileDraft', draft, 'draft { revision }');
  await desk.tell('vision', 'previewMatches', { organizationId }, 'preview { id }');
  const previews = api.app.get(ProfilePreviews, { strict: false });
  const made = await previews.make(organizationId);
  if (made) await api.app.get(Db, { strict: false }).inTransaction(() => previews.store(organizationId, made));
}
