import type { NoticeObject } from '@peyvand/notices';
import { barredSql, competesSql, isMemberSql } from '@peyvand/problems';

export interface WaitingReminder {
  readonly kind: string;
  /** SQL: whether it is this that is said; always where absent. */
  readonly when?: (id: string) => string;
}

/** A field of a type of the schema, and SQL for the id of the object that has it. */
export interface Titled {
  readonly type: string;
  readonly field: string;
  readonly of: (id: string) => string;
}

/** What the clocks need to know of a kind of object that waits. `id` is SQL for the id of the object. */
export interface WaitingObjectKind {
  /** The object a notice about it leads to. */
  readonly notice: NoticeObject;
  /** What its party alone is told, instead of what is told of others that are overdue. */
  readonly reminders?: readonly WaitingReminder[];
  /** SQL for the id of the problem it belongs to; null where it belongs to none. */
  readonly problem: ((id: string) => string) | null;
  /** SQL for the ids of those that belong to the problem of this id, the same from its other end. */
  readonly ofProblem?: (problemId: string) => string;
  /** SQL for the office that looks after it; null where none may learn of it. */
  readonly office: ((id: string) => string) | null;
  /**
   * SQL that is true for a person `m.person_id` who may not take the next step, though an officer of the office and not
   * barred on the whole problem.
   */
  readonly barred?: (id: string) => string;
  /** SQL that is true for a head `m.person_id` of organization `m.organization_id` who is not told. */
  readonly untold?: (id: string) => string;
  /** SQL for the firm that defines, where it may wait for that. */
  readonly definer?: (id: string) => string;
  /** What names it in a list: the field of a type, and SQL for the id of which object. */
  readonly titled: Titled;
  /** SQL for the id of what a screen or a notice leads to, where it is not the object itself. */
  readonly place?: (id: string) => string;
}

const officeOfProblem =
  (problem: (id: string) => string) =>
  (id: string): string =>
    `(select o.office_id from problem o where o.id = ${problem(id)})`;

const problemOf =
  (table: string) =>
  (id: string): string =>
    `(select o.problem_id from ${table} o where o.id = ${id})`;

const titledBy =
  (type: string, field: string) =>
  (of: Titled['of'] = (id) => id): { readonly titled: Titled } => ({ titled: { type, field, of } });

/** By the title of its problem; an object of an RFP by that of the RFP. */
const byProblem = titledBy('Problem', 'title');
const byRfp = titledBy('Rfp', 'title');
const rfpOf =
  (table: string) =>
  (id: string): string =>
    `(select o.rfp_id from ${table} o where o.id = ${id})`;

const underProblem = (problem: (id: string) => string, ofProblem: (problemId: string) => string) => ({
  problem,
  ofProblem,
  office: officeOfProblem(problem),
});

/** What names its problem in its own table. */
const ofProblem = (table: string) =>
  underProblem(problemOf(table), (problemId) => `select o.id from ${table} o where o.problem_id = ${problemId}`);

/** What names its RFP in its own table. */
const ofRfp = (table: string) =>
  underProblem(
    (id) => `(select r.problem_id from ${table} o join rfp r on r.id = o.rfp_id where o.id = ${id})`,
    (problemId) => `select o.id from ${table} o join rfp r on r.id = o.rfp_id where r.problem_id = ${problemId}`,
  );

/** What concerns nobody but the party that waits. */
const ofParty = (notice: NoticeObject, reminders: readonly WaitingReminder[]) => ({
  notice,
  reminders,
  problem: null,
  office: null,
});

/** Of an office that defines itself who is barred on the problem is left alone. */
const barredInOwnOffice =
  (problem: (id: string) => string) =>
  (id: string): string =>
    `exists (select 1 from problem p where p.id = ${problem(id)} and p.office_id = m.organization_id
      and ${barredSql('p.id', 'm.person_id')})`;

const versionOfRemark = (id: string): string =>
  `(select o.version_id from definition_comment o where o.id = ${id}
    union all select o.version_id from definition_suggestion o where o.id = ${id})`;

const isHandedIn = (id: string): string =>
  `exists (select 1 from proposal o where o.id = ${id} and o.state <> 'draft')`;

/** Every kind of object that has a row in `waiting`, by its object type. */
export const WAITING_OBJECTS = {
  problem: {
    ...underProblem(
      (id) => id,
      (problemId) => `select ${problemId}`,
    ),
    barred: (id) =>
      `exists (select 1 from problem o where o.id = ${id} and o.state = 'appealed' and o.decided_by = m.person_id)`,
    ...byProblem(),
    notice: 'problem',
  },
  engagement: {
    ...ofProblem('engagement'),
    definer: (id) => `(select o.definer_id from engagement o where o.id = ${id})`,
    barred: (id) => `exists (select 1 from engagement o join problem p on p.id = o.problem_id
      where o.id = ${id} and o.definer_id is distinct from p.office_id
      and ${isMemberSql('o.definer_id', 'm.person_id')})`,
    ...byProblem(problemOf('engagement')),
    notice: 'engagement',
  },
  definition: {
    ...ofProblem('definition_version'),
    definer: (id) => `(select e.definer_id from definition_version o join engagement e on e.id = o.engagement_id
      where o.id = ${id})`,
    ...byProblem(problemOf('definition_version')),
    notice: 'definition',
    barred: (id) => `exists (select 1 from definition_version o join engagement e on e.id = o.engagement_id
      where o.id = ${id} and o.state = 'officeReview'
      and (o.asked_by = m.person_id or (e.definer_id = m.organization_id and e.created_by = m.person_id)
        or exists (select 1 from definition_section s where s.version_id = o.id and s.updated_by = m.person_id)))`,
  },
  rfp: {
    ...ofProblem('rfp'),
    barred: (id) => `exists (select 1 from rfp o left join definition_version v on v.id = o.definition_version_id
      where o.id = ${id} and o.state = 'inReview'
      and (m.person_id in (o.created_by, o.submitted_by, o.entered_by) or v.approved_by = m.person_id
        or exists (select 1 from rfp_editor ed where ed.rfp_id = o.id and ed.person_id = m.person_id)))
      or exists (select 1 from rfp o where o.id = ${id} and o.state in ('opening', 'opened')
        and ${competesSql('o.id', 'm.person_id')})`,
    notice: 'rfp',
    ...byRfp(),
  },
  reviewQueue: { ...ofProblem('rfp'), ...byRfp(), barred: (id) => competesSql(id, 'm.person_id'), notice: 'rfp' },
  match: {
    ...ofRfp('match'),
    barred: (id) => competesSql(`(select o.rfp_id from match o where o.id = ${id})`, 'm.person_id'),
    ...byRfp(rfpOf('match')),
    notice: 'match',
  },
  question: { ...ofRfp('question'), ...byRfp(rfpOf('question')), place: rfpOf('question'), notice: 'rfp' },
  addendum: { ...ofRfp('addendum'), ...byRfp(rfpOf('addendum')), place: rfpOf('addendum'), notice: 'rfp' },
  capacity: {
    ...titledBy(
      'Organization',
      'name',
    )((id) => `(select o.organization_id from organization_capacity o where o.id = ${id})`),
    notice: 'capacity',
    problem: null,
    office: (id) => `(select o.office_id from organization_capacity o where o.id = ${id})`,
  },
  // Who asks where is for its heads alone.
  joiningRequest: {
    ...titledBy('Organization', 'name')((id) => `(select o.organization_id from joining_request o where o.id = ${id})`),
    ...ofParty('joiningRequest', [{ kind: 'JoiningStillWaits' }]),
    untold: () => "m.role <> 'head'",
  },
  // Before the opening nobody but its party may learn that it exists.
  proposal: {
    ...byRfp(rfpOf('proposal')),
    notice: 'proposal',
    reminders: [{ kind: 'ProposalStillToReconfirm' }],
    problem: null,
    office: null,
  },
  // The other party owes an answer; nobody counts it against it.
  remark: {
    ...ofParty('definition', [{ kind: 'RemarkUnanswered' }]),
    ...byProblem((id) => problemOf('definition_version')(versionOfRemark(id))),
    place: versionOfRemark,
    untold: barredInOwnOffice((id) => problemOf('definition_version')(versionOfRemark(id))),
  },
  // What an author left is its party's own affair: no office looks after it, nor counts it against anybody.
  problemDraft: { ...byProblem(), ...ofParty('problem', [{ kind: 'ProblemDraftLeft' }]) },
  definitionDraft: {
    ...ofParty('definition', [{ kind: 'DefinitionDraftLeft' }]),
    ...byProblem(problemOf('definition_version')),
    untold: barredInOwnOffice(problemOf('definition_version')),
  },
  rfpDraft: { ...ofParty('rfp', [{ kind: 'RfpDraftLeft' }]), ...byRfp(), untold: barredInOwnOffice(problemOf('rfp')) },
  addendumDraft: {
    ...ofParty('rfp', [{ kind: 'AddendumDraftLeft' }]),
    ...byRfp(rfpOf('addendum')),
    place: rfpOf('addendum'),
    untold: barredInOwnOffice((id) => problemOf('rfp')(rfpOf('addendum')(id))),
  },
  profileDraft: { ...titledBy('Organization', 'name')(), ...ofParty('organization', [{ kind: 'ProfileDraftLeft' }]) },
  proposalDraft: {
    ...byRfp(rfpOf('proposal')),
    ...ofParty('proposal', [
      { kind: 'ProposalDraftLeft', when: (id) => `not ${isHandedIn(id)}` },
      { kind: 'ReplacementDraftLeft', when: isHandedIn },
    ]),
  },
} satisfies Record<string, WaitingObjectKind>;

export type WaitingObjectType = keyof typeof WAITING_OBJECTS;

export const waitingObjectTypes = Object.keys(WAITING_OBJECTS) as WaitingObjectType[];

/** SQL that answers something per kind of object; `w` is the alias of the row of `waiting`. */
export function byObjectType(w: string, sqlOf: (kind: WaitingObjectKind, id: string) => string): string {
  const cases = Object.entries(WAITING_OBJECTS).map(
    ([type, kind]) => `when '${type}' then ${sqlOf(kind, `${w}.object_id`)}`,
  );
  return `case ${w}.object_type ${cases.join(' ')} end`;
}

/** SQL: what a screen or a notice opens for row `w`. */
export const placeSql = (w: string): string => byObjectType(w, (kind, id) => kind.place?.(id) ?? id);
