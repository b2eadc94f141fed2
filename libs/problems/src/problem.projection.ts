import { searchTerms } from '@peyvand/language';
import { waitsOf } from '@peyvand/organizations';
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
  stepsOf,
  text,
  texts,
  type BindViewer,
  type Sql,
  holdsTerms,
} from '@peyvand/platform';
import type { ProblemSide } from './problem.choices.js';
import { hasAccess, isOffice, isOwner, isWriter, mayReadOpenProblem, mayReadProblem } from './problem.policy.js';
import { stemsOf } from './problem-search.js';

/** How many similar problems are shown, and what share of the words counts as similar. */
const SIMILAR_MAX = 5;
const SIMILAR_SHARE = 0.25;

const either =
  (...rules: readonly Sql[]): Sql =>
  (t, viewer, kind) =>
    `(${rules.map((rule) => rule(t, viewer, kind)).join(' or ')})`;

const sides = { owner: isOwner, office: isOffice, access: hasAccess, writer: isWriter } satisfies Record<
  ProblemSide,
  unknown
>;

const onSide = (t: string, value: string, viewer: BindViewer): string =>
  `case ${value} ${Object.entries(sides)
    .map(([side, rule]) => `when '${side}' then ${rule(t, viewer, 'person')}`)
    .join(' ')} end`;

/**
 * The most alike by shared stems, measured against the shorter text: a full statement and its first sentence are alike.
 */
const isAlike = (t: string, stems: string, viewer: BindViewer): string => `${t}.id in (
  select near.id from (
    select s.id, (select count(*) from unnest(s.stems) stem
      where stem = any(${stems}))::float8 as shared, least(cardinality(s.stems), cardinality(${stems})) as shorter
    from problem s where s.stems && ${stems} and ${mayReadProblem('s', viewer, 'person')}) near
  where near.shared >= least(2, near.shorter) and near.shared >= ${SIMILAR_SHARE} * near.shorter
  order by near.shared / near.shorter desc, near.shared desc, near.id desc limit ${SIMILAR_MAX})`;

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
    remarks: page('ProblemRemark', 'problem_id'),
    steps: stepsOf('problem_step'),
    waitsFor: waitsOf('problem'),
    nextSteps: external('state'),
    can: external('state'),
  },
  filters: {
    'filter.state': { cast: 'text', sql: (t, value) => `${t}.state = ${value}` },
    'filter.side': { cast: 'text', sql: onSide },
    'filter.search': { cast: 'text[]', prepare: searchTerms, sql: holdsTerms },
    'input.text': { cast: 'text[]', prepare: stemsOf, sql: isAlike },
    'input.except': { cast: 'uuid', sql: (t, value) => `${t}.id <> ${value}` },
  },
  orders: {
    newest: { sql: (t) => `coalesce(${t}.submitted_at, ${t}.created_at)`, cast: 'timestamptz', descending: true },
  },
});

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
