import { newId } from '@peyvand/kernel';
import type { TestApi } from '../api.js';
import type { Organization, Person } from '../factories.js';
import { aMatch } from '../matching.js';
import { submittedProblem } from '../problems.js';
import { anRfpLike } from '../queues.js';
import { giveAccess, openRfp, setScene } from '../rfps.js';

export interface ToldScene {
  readonly people: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
}

/** One of each object, around it everybody who could be told, and for each rule somebody who must not be. */
export async function setToldScene(api: TestApi): Promise<ToldScene> {
  const scene = await setScene(api);
  const second = await api.a.organization({ capacities: ['solver'] });
  const [receivers, fallback] = [
    await api.an.office({ officers: 1 }),
    await api.an.office({ officers: 1, fallback: true }),
  ];
  const hub = await api.a.organization({ capacities: ['hub'] });
  const third = await api.a.organization({ capacities: ['solver', 'lab'] });
  const fourth = await api.a.organization();
  const rfpId = await openRfp(api, scene);
  await giveAccess(api, rfpId, scene.solver);
  const person: Record<string, Person> = {
    ...{
      o: scene.owner.head,
      d: scene.definer.head,
      c: scene.solver.head,
      company2: second.head,
      company3: third.head,
      company4: fourth.head,
    },
    ...{ f1: scene.office.officers[0] as Person, f2: scene.office.officers[1] as Person },
    ...{
      f3: scene.office.officers[2] as Person,
      receiver: receivers.head,
      b: fallback.head,
      writer: hub.head,
      a: await api.an.administrator(),
    },
  };
  for (const name of ['og', 'om', 'ox', 'gone', 'dg', 'dm', 'cm', 'writer2', 'member2', 'f4', 'follower'])
    person[name] = await api.a.person();
  const join = (who: string, { id }: Organization, role: string, until = 'null') =>
    api.owner.query(
      `insert into membership (id, person_id, organization_id, role, since, until)
        values ($1, $2, $3, $4, clock_timestamp() - interval '1 day', ${until})`,
      [newId(), person[who]?.id, id, role],
    );
  for (const [who, organization, role] of [
    ['og', scene.owner, 'manager'],
    ['ox', scene.owner, 'manager'],
    ['om', scene.owner, 'member'],
    ['dg', scene.definer, 'manager'],
    ['dm', scene.definer, 'member'],
    ['cm', scene.solver, 'member'],
    ['ox', scene.solver, 'member'],
    ['f4', scene.solver, 'member'],
    ['f4', scene.office, 'member'],
    ['writer2', second, 'member'],
    ['member2', second, 'member'],
  ] as const)
    await join(who, organization, role);
  for (const organization of [scene.owner, scene.definer, scene.solver, scene.office, second])
    await join('gone', organization, 'head', 'clock_timestamp()');
  const people = Object.fromEntries(Object.entries(person).map(([name, { id }]) => [name, id]));
  return { people, ids: await objects(api, scene, rfpId, people, { second, third, fourth, receivers, hub }) };
}

async function objects(
  api: TestApi,
  scene: Awaited<ReturnType<typeof setScene>>,
  rfpId: string,
  people: Record<string, string>,
  { second, third, fourth, receivers, hub }: Record<'second' | 'third' | 'fourth' | 'receivers' | 'hub', Organization>,
): Promise<Record<string, string>> {
  const { problemId } = scene;
  const run = (sql: string, ...values: unknown[]) => api.owner.query(sql, values);
  const one = async (sql: string, ...values: unknown[]): Promise<string> => (await run(sql, ...values)).rows[0]?.id;
  await run('update problem set entered_by = $2, decided_by = $3 where id = $1', problemId, hub.id, people['f2']);
  const problem2Id = await submittedProblem(api, { owner: scene.owner, office: scene.office });
  await run(
    "update problem set state = 'referred', due_at = now(), referred_to = $2 where id = $1",
    problem2Id,
    receivers.id,
  );
  // Of an offer that was never accepted the owner knows nothing, whatever other work it knows of.
  const engagement2Id = newId();
  await run(
    `insert into engagement (id, number, problem_id, definer_id, origin, state, reason, created_at)
      values ($1, 'ENG-' || $1::uuid, $2, $3, 'offered', 'cancelled', 'notNeeded', now())`,
    ...[engagement2Id, problem2Id, scene.definer.id],
  );
  await run(
    `insert into officer_conflict (id, problem_id, person_id, kind, declared_at) values ($1, $2, $3, 'family', now())
      on conflict (problem_id, person_id) do update set kind = 'family'`,
    ...[newId(), problemId, people['f3']],
  );
  for (const name of ['follower', 'company2', 'o', 'd', 'f1', 'cm'])
    await run('insert into rfp_follow (person_id, rfp_id, since) values ($1, $2, now())', people[name], rfpId);
  const matchId = await aMatch(api, rfpId, scene.solver.id, { origin: 'selfApplied', state: 'rejected' });
  const match2Id = await aMatch(api, rfpId, second.id, { state: 'rejected' });
  for (const id of [matchId, match2Id])
    await run(
      `insert into match_step (id, subject_id, step, "from", "to", reason, taken_at)
        values ($1, $2, 'reject', 'inReview', 'rejected', 'wrongField', clock_timestamp())`,
      newId(),
      id,
    );
  const match3Id = await aMatch(api, rfpId, third.id, { origin: 'selfApplied', state: 'rejected' });
  await run('update match set rejection_told_at = clock_timestamp() where id = $1', matchId);
  await run(
    `insert into match_step (id, subject_id, step, "from", "to", reason, taken_at)
      values ($1, $3, 'reject', 'inReview', 'rejected', 'wrongField', now() - interval '1 hour'),
        ($2, $4, 'reconsider', 'rejected', 'inReview', 'mistake', clock_timestamp())`,
    ...[newId(), newId(), match3Id, matchId],
  );
  // Of one it was taken back before it was told, of another told and not taken back.
  const match4Id = await aMatch(api, rfpId, fourth.id, { origin: 'selfApplied', state: 'inReview' });
  const match5Id = await aMatch(api, rfpId, hub.id, { origin: 'selfApplied', state: 'rejected' });
  for (const [id, step] of [
    [match4Id, 'reject'],
    [match4Id, 'reconsider'],
    [match5Id, 'reject'],
  ])
    await run(
      `insert into match_step (id, subject_id, step, "from", "to", reason, taken_at)
        values ($1, $2, $3, 'inReview', 'rejected', 'wrongField', clock_timestamp())`,
      ...[newId(), id, step],
    );
  await run('update match set rejection_told_at = clock_timestamp() where id = $1', match5Id);
  await run('update match set decided_by = $2, decided_at = now() where id = $1', match3Id, people['f1']);
  const [proposalId, draftId, opened, lapsed, unwaived] = [newId(), newId(), newId(), newId(), newId()];
  await run(
    `insert into proposal (id, rfp_id, party_id, state, content_version, created_by, created_at, submitted_at,
       receipt_number)
     values ($1, $3, $4, 'submitted', 1, $6, now(), now(), 1), ($2, $3, $5, 'draft', 0, $7, now(), null, null)`,
    ...[proposalId, draftId, rfpId, scene.solver.id, second.id, people['cm'], people['writer2']],
  );
  await run(
    `insert into proposal_step (id, subject_id, step, "from", "to", note, taken_at)
      values ($1, $2, 'lapse', 'submitted', 'lapsed', 'reconfirm', now())`,
    ...[newId(), proposalId],
  );
  await run(
    `insert into proposal (id, rfp_id, party_id, state, content_version, created_by, created_at, submitted_at,
       receipt_number, locked_at, opened_at, number)
     values ($1, $3, $4, 'opened', 1, $6, now(), now(), 1, now(), now(), 'RFP-1405-0001/1'),
       ($2, $3, $5, 'lapsed', 1, $7, now(), now(), 1, null, null, null)`,
    ...[opened, lapsed, rfpId, third.id, fourth.id, people['company3'], people['company4']],
  );
  await run(
    `insert into proposal (id, rfp_id, party_id, state, content_version, created_by, created_at, submitted_at,
       receipt_number) values ($1, $2, $3, 'lapsed', 1, $4, now(), now(), 1)`,
    ...[unwaived, rfpId, scene.definer.id, people['dm']],
  );
  // Of another RFP nothing that was handed in lapsed for want of the capacity.
  const rfp2Id = (await anRfpLike(api, rfpId)).id;
  for (const [party, state, version, step, note] of [
    [second, 'lapsed', 0, 'lapse', 'capacity'],
    [fourth, 'lapsed', 1, 'lapse', 'waiver'],
    [third, 'submitted', 1, 'submit', 'capacity'],
  ] as const) {
    const id = newId();
    await run(
      `insert into proposal (id, rfp_id, party_id, state, content_version, created_by, created_at, submitted_at,
         receipt_number)
       values ($1, $2, $3, $4, $5, $6, now(), case when $5 > 0 then now() end, nullif($5, 0))`,
      ...[id, rfp2Id, party.id, state, version, party.head.id],
    );
    await run(
      `insert into proposal_step (id, subject_id, step, "from", "to", note, taken_at)
        values ($1, $2, $3, 'draft', $4, $5, now())`,
      ...[newId(), id, step, state, note],
    );
  }
  for (const id of [proposalId, opened])
    await run("insert into proposal_draft (proposal_id, content, revision, saved_at) values ($1, '{}', 1, now())", id);
  for (const [id, step, note] of [
    [draftId, 'lapse', 'capacity'],
    [lapsed, 'lapse', 'capacity waiver'],
    [unwaived, 'lapse', 'waiver'],
    [proposalId, 'submit', 'capacity'],
  ] as const)
    await run(
      `insert into proposal_step (id, subject_id, step, "from", "to", note, taken_at)
        values ($1, $2, $3, 'draft', 'lapsed', $4, now())`,
      ...[newId(), id, step, note],
    );
  await run("update organization_capacity set state = 'revoked' where organization_id = $1", third.id);
  for (const [until, organization] of [
    ['-1 hour', second],
    ['1 hour', fourth],
  ] as const)
    await run(
      `insert into rfp_access (id, rfp_id, organization_id, kind, source_id, since, until)
        values ($1, $2, $3, 'notified', $1, now() - interval '2 hours', now() + $4::interval)`,
      ...[newId(), rfpId, organization.id, until],
    );
  const invitationId = newId();
  await run(
    `insert into invitation (id, organization_id, email, role, locale, created_at, expires_at)
      values ($1, $2, 'invited@example.org', 'member', 'en', now(), now() + interval '1 day')`,
    ...[invitationId, scene.owner.id],
  );
  const capacityOf = ({ id }: Organization, kind: string) =>
    one('select id from organization_capacity where organization_id = $1 and kind = $2', id, kind);
  const placeOf = (name: string, { id }: Organization) =>
    one('select id from membership where person_id = $1 and organization_id = $2', people[name], id);
  const ids = { certificateId: newId(), joiningRequestId: newId(), savedSearchId: newId(), addendumId: newId() };
  await run(
    `insert into certificate (id, organization_id, kind, issuer, valid_from, valid_until, created_at)
      values ($1, $2, 'iso9001', 'x', current_date - 300, current_date + 10, now())`,
    ...[ids.certificateId, scene.owner.id],
  );
  await run(
    `insert into joining_request (id, organization_id, person_id, state, requested_at, due_at)
      values ($1, $2, $3, 'requested', now(), now() + interval '1 day')`,
    ...[ids.joiningRequestId, scene.owner.id, people['follower']],
  );
  // Of a listed organization nobody is a member, so an office answers who claims it.
  const [claimId, labOfOffice] = [newId(), newId()];
  await run(
    `insert into joining_request (id, organization_id, person_id, state, requested_at, due_at, office_id)
      values ($1, $2, $3, 'requested', now(), now() + interval '1 day', $4)`,
    ...[claimId, (await api.a.organization({ listed: true })).id, people['follower'], scene.office.id],
  );
  // The office is a laboratory too, and it is not that which gives its officers their powers.
  await run(
    `insert into organization_capacity (id, organization_id, kind, state, verified_until, requested_at)
      values ($1, $2, 'lab', 'verified', current_date + 365, now())`,
    ...[labOfOffice, scene.office.id],
  );
  for (const [id, name] of [
    [newId(), 'dm'],
    [ids.savedSearchId, 'follower'],
  ])
    await run(
      "insert into saved_search (id, person_id, name, terms, created_at) values ($1, $2, 'x', '{}', now())",
      ...[id, people[name ?? '']],
    );
  await run(
    `insert into addendum (id, rfp_id, number, kind, state, document, differences, content_hash, created_by, created_at)
      values ($1, $2, 1, 'minor', 'draft', '{}', '[]', 'x', $3, now())`,
    ...[ids.addendumId, rfpId, people['o']],
  );
  const published = async (number: number, field: string, isShown: boolean): Promise<string> => {
    const id = newId();
    await run(
      `insert into addendum (id, rfp_id, number, kind, state, document, differences, content_hash, created_by,
          created_at, reason, signed_by, signed_at, version_id, published_at)
        select $1, $2, $4, 'minor', 'published', jsonb_build_object('content', jsonb_build_object('budget',
            jsonb_build_object('isShown', $6::boolean))), jsonb_build_array(jsonb_build_object('field', $5::text)),
          'x', $3, now(), 'x', $3, now(), r.version_id, now() from rfp r where r.id = $2`,
      ...[id, rfpId, people['o'], number, field, isShown],
    );
    return id;
  };
  const addenda = {
    title: await published(2, 'title', false),
    hidden: await published(3, 'budget.min', false),
    shown: await published(4, 'budget.min', true),
    dossier: await published(5, 'requirements.0.text', true),
  };
  await run(
    'update organization_capacity set office_id = $2 where organization_id = $1',
    scene.owner.id,
    scene.office.id,
  );
  return {
    ...ids,
    ...addenda,
    problemId,
    problem2Id,
    engagement2Id,
    rfpId,
    rfp2Id,
    matchId,
    match2Id,
    match3Id,
    match4Id,
    match5Id,
    proposal2Id: draftId,
    proposal3Id: unwaived,
    proposal4Id: lapsed,
    invitationId,
    headPlace: await placeOf('f1', scene.office),
    officerPlace: await placeOf('f2', scene.office),
    solver3: await capacityOf(third, 'solver'),
    lab3: await capacityOf(third, 'lab'),
    claimId,
    labOfOffice,
    ofOffice: await capacityOf(scene.office, 'office'),
    proposalId,
    questionId: newId(),
    organizationId: scene.owner.id,
    personId: people['follower'] ?? '',
    membershipId: await one('select id from membership where person_id = $1', people['o']),
    capacityId: await one('select id from organization_capacity where organization_id = $1', scene.owner.id),
    engagementId: await one('select id from engagement where problem_id = $1', problemId),
    definitionVersionId: await one('select id from definition_version where problem_id = $1', problemId),
  };
}
