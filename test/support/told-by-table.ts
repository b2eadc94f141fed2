import { newId } from '@peyvand/kernel';
import type { EventName } from '@peyvand/contracts';
import { toldOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import type { TestApi } from './api.js';
import type { Organization, Person } from './factories.js';
import { aMatch } from './matching.js';
import { submittedProblem } from './problems.js';
import { giveAccess, openRfp, setScene } from './rfps.js';

/**
 * Whom each event tells, as the domain has it: event, kind, who. After `?` what the event carries besides, after `#`
 * which of several objects it is about.
 * Who: owner, definer, company and the second company by their heads and managers (`s` with its members); office all
 * officers who are not barred from the problem, unbarred those who may judge its matches too; comparing the owner's
 * heads and managers who belong to no company that competes; others are single people of the scene.
 */
export const TOLD = `
problem.created             ProblemWrittenDown owner
problem.submitted           ProblemSubmitted office
problem.accepted            ProblemAccepted owner, WrittenProblemAccepted writer
problem.infoAsked           ProblemInfoAsked owner
problem.infoReminded        ProblemInfoReminder owner
problem.infoAnswered        ProblemInfoAnswered office
problem.lapsed              ProblemLapsed owner
problem.referred#2          ProblemReferredToYou receiver
problem.taken               ProblemTaken owner
problem.bounced             ProblemBounced office
problem.markedDuplicate     ProblemMarkedDuplicate owner
problem.rejected            ProblemRejected owner
problem.appealed            ProblemAppealed judges
problem.appealGranted       ProblemAppealGranted owner
problem.appealDenied        ProblemAppealDenied owner
problem.assigned?assigneeId=f1 ProblemAssigned f1
problem.assigned?assigneeId=f3
problem.withdrawn           ProblemWithdrawn office
problem.solved              ProblemSolved office
problem.closedUnsolved      ProblemClosedUnsolved owner
problem.officerRecused      OfficerRecused office
engagement.offered          EngagementOffered definer
engagement.applied          EngagementApplied office
engagement.accepted         EngagementAccepted owner+office
engagement.declined         EngagementDeclined office
engagement.chosen           EngagementChosen owner+definer
engagement.expired          EngagementExpired definer+office
engagement.retracted        EngagementRetracted office
engagement.conflictDeclared EngagementConflictDeclared office
engagement.conflictWaived   EngagementConflictWaived definer
engagement.candidateProposed DefinerCandidateProposed office
engagement.cancelled?reason=otherDefinerFound EngagementCancelled owner+definer
engagement.cancelled?reason=problemEnded      EngagementEndedWithProblem definer
engagement.notChosen?reason=anotherChosen     EngagementAnotherChosen definer
engagement.notChosen?reason=other             EngagementNotChosen definer
engagement.resigned         EngagementResigned office, DefinerResigned owner
engagement.reassigned       EngagementTakenAway definer, EngagementReassigned owner
engagement.finished         EngagementDone definer
definition.signatureAsked   DefinitionSignatureAsked owner
definition.changesRequested DefinitionChangesRequested definer
definition.signed           DefinitionSigned office+definer
definition.sentBack         DefinitionSentBack definer+owner
definition.approved         DefinitionApproved owner+definer
definition.newVersionBegun  DefinitionNewVersionBegun owner+definer+office
definition.takenBack        DefinitionTakenBack owner
definition.abandoned        DefinitionAbandoned definer
definition.broken           DefinitionBroken owner+definer+office
rfp.submitted               RfpSubmitted office
rfp.changesRequested        RfpChangesRequested owner+definer
rfp.approved                RfpApproved owner+definer
rfp.opened                  RfpOpened owner+definer+office
rfp.closed                  RfpClosed owner+definer+office, FollowedRfpClosed follower+company2
rfp.openingFinished         RfpProposalsOpened comparing+unbarred
rfp.failed                  RfpFailed owner+definer+office, FollowedRfpFailed follower+company2
rfp.cancelled               RfpCancelled owner+definer+office+access, FollowedRfpCancelled follower+company2
rfp.takenBack               RfpTakenBack office+definer
rfp.deadlineMoved           RfpDeadlineMoved owner+definer+office+access, FollowedRfpChanged follower+company2
rfp.signatureAsked          RfpSignatureAsked owner
rfp.addendumPublished       AddendumPublished owner+definer+office+access
rfp.questionAsked           QuestionAsked owner+definer+office
rfp.questionAnswered        QuestionAnswered access
rfp.closeNear               ProposalDraftWaits company2+writer2
addendum.signatureAsked     AddendumSignatureAsked owner
addendum.submitted          AddendumSubmitted office
addendum.changesRequested   AddendumChangesRequested owner+definer
savedSearch.found           SavedSearchFound follower
match.scored                MatchesFound unbarred
supplyGap.opened            SupplyGap unbarred
match.notified              MatchNotified company
match.selfApplied           MatchSelfApplied unbarred
match.admitted              MatchAdmitted company
match.interested            MatchInterested unbarred
match.declined              MatchDeclined unbarred
match.reminded              MatchReminder company
match.expired               MatchExpired company
match.rejectionStands       MatchRejected company
match.ended                 MatchEnded company
match.rejectionStands#2
match.ended#2
match.reconsidered#2
proposal.submitted          ProposalReceived company
proposal.withdrawn          ProposalWithdrawn company
proposal.locked             ProposalLocked company
proposal.reconfirmDemanded  ProposalNeedsReconfirm company
proposal.reconfirmed        ProposalReconfirmed company
proposal.lapsed             ProposalLapsed company
capacity.requested          CapacityRequested office0
capacity.renewed            CapacityRequested office0
capacity.resubmitted        CapacityResubmitted office0
capacity.sentBack           CapacitySentBack owner
capacity.refused            CapacityRefused owner
capacity.verified           CapacityVerified owner
capacity.revoked            CapacityRevoked owner
capacity.expired            CapacityExpired owner, CapacityExpiredElsewhere office0
capacity.expiryReminded     CapacityExpiresSoon owner
certificate.expiryReminded  CertificateEndsSoon owner
certificate.expired         CertificateExpired owner
joining.requested           JoiningRequested o
joining.withdrawn           JoiningWithdrawn o
joining.refused             JoiningRefused follower
joining.lapsed              JoiningLapsed follower, JoiningLeftUnanswered o
joining.accepted?byPersonId=o JoiningAccepted follower
joining.accepted?byPersonId=f1 JoiningAccepted follower, MemberTakenIn o
membership.roleChanged?byPersonId=f1 RoleChanged follower, MemberRoleChanged o
membership.ended?byPersonId=f1 MembershipEnded follower, MemberRemoved o
membership.ended?byPersonId=follower MemberLeft o
account.passwordChanged     PasswordChanged follower
account.secondFactorChanged SecondFactorChanged follower
`;

/** People of one word of the table. */
const SIDES: Readonly<Record<string, string>> = {
  owner: 'o og ox',
  comparing: 'o og',
  definer: 'd dg',
  office: 'f1 f2 f4',
  office0: 'f1 f2 f3 f4',
  unbarred: 'f1 f2',
  judges: 'f1 f4 b',
  access: 'c cm f4 ox',
  company: 'c',
};

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
  const rfpId = await openRfp(api, scene);
  await giveAccess(api, rfpId, scene.solver);
  const person: Record<string, Person> = {
    ...{ o: scene.owner.head, d: scene.definer.head, c: scene.solver.head, company2: second.head },
    ...{ f1: scene.office.officers[0] as Person, f2: scene.office.officers[1] as Person },
    ...{ f3: scene.office.officers[2] as Person, receiver: receivers.head, b: fallback.head, writer: hub.head },
  };
  for (const name of ['og', 'om', 'ox', 'gone', 'dg', 'dm', 'cm', 'writer2', 'f4', 'follower'])
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
  ] as const)
    await join(who, organization, role);
  for (const organization of [scene.owner, scene.definer, scene.solver, scene.office])
    await join('gone', organization, 'head', 'clock_timestamp()');
  const people = Object.fromEntries(Object.entries(person).map(([name, { id }]) => [name, id]));
  return { people, ids: await objects(api, scene, rfpId, people, { second, receivers, hub }) };
}

async function objects(
  api: TestApi,
  scene: Awaited<ReturnType<typeof setScene>>,
  rfpId: string,
  people: Record<string, string>,
  { second, receivers, hub }: Record<'second' | 'receivers' | 'hub', Organization>,
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
  await run(
    `insert into officer_conflict (id, problem_id, person_id, kind, declared_at) values ($1, $2, $3, 'family', now())
      on conflict (problem_id, person_id) do update set kind = 'family'`,
    ...[newId(), problemId, people['f3']],
  );
  for (const name of ['follower', 'company2', 'o'])
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
  const [proposalId, draftId] = [newId(), newId()];
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
  const ids = { certificateId: newId(), joiningRequestId: newId(), savedSearchId: newId() };
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
  await run(
    "insert into saved_search (id, person_id, name, terms, created_at) values ($1, $2, 'x', '{}', now())",
    ...[ids.savedSearchId, people['follower']],
  );
  await run(
    'update organization_capacity set office_id = $2 where organization_id = $1',
    scene.owner.id,
    scene.office.id,
  );
  return {
    ...ids,
    problemId,
    problem2Id,
    rfpId,
    matchId,
    match2Id,
    proposalId,
    addendumId: newId(),
    questionId: newId(),
    organizationId: scene.owner.id,
    personId: people['follower'] ?? '',
    membershipId: await one('select id from membership where person_id = $1', people['o']),
    capacityId: await one('select id from organization_capacity where organization_id = $1', scene.owner.id),
    engagementId: await one('select id from engagement where problem_id = $1', problemId),
    definitionVersionId: await one('select id from definition_version where problem_id = $1', problemId),
  };
}

/** What an event about each kind of object carries. */
const CARRIES: Readonly<Record<string, readonly string[]>> = {
  problem: ['problemId'],
  engagement: ['engagementId', 'problemId'],
  definition: ['definitionVersionId', 'problemId'],
  rfp: ['rfpId', 'problemId', 'addendumId', 'questionId'],
  addendum: ['addendumId', 'rfpId'],
  savedSearch: ['savedSearchId', 'rfpId'],
  supplyGap: ['rfpId'],
  match: ['matchId', 'rfpId'],
  'match.scored': ['rfpId'],
  proposal: ['proposalId'],
  capacity: ['capacityId'],
  certificate: ['certificateId'],
  joining: ['joiningRequestId', 'organizationId', 'personId'],
  membership: ['membershipId', 'organizationId', 'personId'],
  account: ['personId'],
};

/** What events tell otherwise than the table says, in words, at most so many. */
export async function mistold(api: TestApi, { people, ids }: ToldScene, most = Infinity): Promise<string[]> {
  const db = api.app.get(Db, { strict: false });
  const nameOf = new Map(Object.entries(people).map(([name, id]) => [id, name]));
  const found: string[] = [];
  for (const line of TOLD.trim().split('\n')) {
    const [, event = '', object = '', which = '', key = '', value = '', rest = ''] =
      /^((\w+)\.\w+)(?:#(\d))?(?:\?(\w+)=(\w+))?\s*(.*)$/.exec(line) ?? [];
    const payload: Record<string, unknown> = {
      ...Object.fromEntries((CARRIES[event] ?? CARRIES[object] ?? []).map((id) => [id, ids[id]])),
      ...(which ? { [`${object}Id`]: ids[`${object}${which}Id`] } : {}),
      ...(key ? { [key]: people[value] ?? value } : {}),
    };
    const told = new Map<string, Set<string>>();
    const all = await toldOf(event as EventName, payload, db).catch((error: Error) => {
      found.push(`${line.split(/\s/)[0]}: ${error.message}`);
      return [];
    });
    for (const { rule, draft } of all)
      for (const id of draft.recipientIds)
        told.set(rule.kind, (told.get(rule.kind) ?? new Set()).add(nameOf.get(id) ?? 'somebody else'));
    const expected = rest.split(', ').filter(Boolean).map(expand).sort().join(', ');
    const answered = [...told]
      .map(([kind, names]) => `${kind} ${[...names].sort().join(' ')}`)
      .sort()
      .join(', ');
    if (answered !== expected)
      found.push(`${line.split(/\s/)[0]} tells ${answered || 'nobody'} instead of ${expected || 'nobody'}`);
    if (found.length >= most) break;
  }
  return found;
}

function expand(part: string): string {
  const [kind = '', sides = ''] = part.split(/\s+/);
  const names = sides.split('+').flatMap((side) => (SIDES[side] ?? side).split(' '));
  return `${kind} ${[...new Set(names)].sort().join(' ')}`;
}
