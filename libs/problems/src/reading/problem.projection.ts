import { filesOf, readFilesOf } from '@peyvand/files';
import { stepsOf, waitsOf } from '@peyvand/organizations';
import {
  bool,
  choice,
  dateTime,
  exact,
  external,
  id,
  integer,
  one,
  page,
  projection,
  text,
  texts,
  type Sql,
} from '@peyvand/platform';
import { problemList } from './problem.lists.js';
import { isOffice, isOwner, mayReadOpenProblem, mayReadProblem } from './problem.policy.js';
import { problemParties } from '../problem.parties.js';

const either =
  (...rules: readonly Sql[]): Sql =>
  (t, viewer, kind) =>
    `(${rules.map((rule) => rule(t, viewer, kind)).join(' or ')})`;

projection('Problem', {
  table: 'problem',
  visible: mayReadProblem,
  fields: {
    id: id(),
    number: text(),
    state: choice(),
    owner: one('Organization', 'owner_id'),
    office: one('Organization', 'office_id'),
    enteredBy: one('Organization', 'entered_by'),
    imported: bool(),
    language: choice(),
    title: text(),
    symptom: text(),
    province: text(),
    park: one('Organization', 'park_id'),
    placeText: text(),
    officeField: text(),
    isicDivision: text(),
    whereWhen: text(),
    magnitude: text(),
    baseline: text(),
    impact: text(),
    tried: text(),
    expectedMonths: integer(),
    budgetMin: exact(),
    budgetMax: exact(),
    currency: text(),
    confidentiality: choice(),
    unknown: texts(),
    draftRevision: integer(),
    beingDefined: bool(),
    createdAt: dateTime(),
    submittedAt: dateTime(),
    closedAt: dateTime(),
    dueAt: dateTime(),
    appealUntil: dateTime({ visible: either(isOwner, isOffice) }),
    solution: text(),
    duplicateOf: one('Problem', 'duplicate_of'),
    copyOf: one('Problem', 'copy_of'),
    referredTo: one(
      'Organization',
      (t, viewer, kind) => `case when ${either(isOwner, isOffice)(t, viewer, kind)} then ${t}.referred_to end`,
    ),
    assigneeId: id({ column: 'assignee_id', visible: isOffice }),
    files: filesOf('problem'),
    remarks: page('ProblemRemark', 'problem_id'),
    steps: stepsOf('problem_step', problemParties.sql),
    waitsFor: waitsOf('problem'),
    nextSteps: external('state'),
    can: external('state'),
  },
  ...problemList,
});

readFilesOf('problem', { table: 'problem', visible: mayReadProblem });

projection('ProblemRemark', {
  table: 'problem_remark',
  visible: (t, viewer, kind) =>
    `exists (select 1 from problem rp where rp.id = ${t}.problem_id and ${mayReadProblem('rp', viewer, kind)})`,
  fields: { id: id(), text: text(), writtenAt: dateTime() },
  orders: { oldest: { sql: (t) => `${t}.written_at`, cast: 'timestamptz' } },
});

projection('OpenProblem', {
  table: 'problem',
  visible: mayReadOpenProblem,
  fields: {
    id: id(),
    language: choice(),
    officeField: text(),
    symptom: text(),
    province: text(),
    confidentiality: choice(),
    nextSteps: external('id'),
  },
  filters: {
    'filter.officeField': { cast: 'text', sql: (t, value) => `${t}.office_field = ${value}` },
    'filter.province': { cast: 'text', sql: (t, value) => `${t}.province = ${value}` },
  },
  orders: {
    newest: { sql: (t) => `coalesce(${t}.submitted_at, ${t}.created_at)`, cast: 'timestamptz', descending: true },
  },
});
