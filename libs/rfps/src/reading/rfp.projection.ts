import { filesOf, readFilesOf } from '@peyvand/files';
import { stepsOf, waitsOf } from '@peyvand/organizations';
import {
  bool,
  choice,
  clockNextOf,
  dateTime,
  document,
  external,
  id,
  integer,
  one,
  page,
  projection,
  text,
  type Sql,
} from '@peyvand/platform';
import {
  isInsider,
  mayReadCancelNote,
  mayReadCancelReason,
  maySee,
  maySeeOwner,
  maySeeProvince,
  mayReadDossier,
  mayReadNda,
} from './rfp.policy.js';
import { rfpParties } from '../rfp.parties.js';
import { openRfps } from './rfp.lists.js';
import { rfpWaits } from '../lifecycle/rfp.waits.js';

/** A part of what was signed, or of the draft while nothing is signed. */
const signed =
  (path: string, draft: string): Sql =>
  (t) =>
    `coalesce((select v.content #> '{${path}}' from rfp_version v where v.id = ${t}.version_id), ${t}.${draft})`;

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The newest one; before the first of them who reads on trial sees the draft. */
const ndaText: Sql = (t, _viewer, kind) => {
  const newest = `(select jsonb_build_object('number', n.number, 'language', n.language, 'text', n.text) from nda_text n
    where n.rfp_id = ${t}.id order by n.number desc limit 1)`;
  const isOnTrial = kind === 'previewSolver' || kind === 'previewHolder';
  return isOnTrial
    ? `coalesce(${newest}, case when ${t}.draft_nda_text is not null then
        jsonb_build_object('number', 1, 'language', ${t}.language, 'text', ${t}.draft_nda_text) end)`
    : newest;
};

/** Without a name where the owner is hidden: the definer's would lead to it. */
const waiversOf: Sql = (t, viewer, kind) =>
  `(select coalesce(jsonb_agg(jsonb_build_object('party', w.party, 'reason', w.reason,
      'name', case when ${maySeeOwner(t, viewer, kind)} then o.name end, 'grantedAt', ${utc('w.granted_at')},
      'withdrawnAt', ${utc('w.withdrawn_at')}, 'withdrawalReason', w.withdrawal_reason) order by w.granted_at), '[]')
    from rfp_waiver w join organization o on o.id = w.organization_id where w.rfp_id = ${t}.id)`;

const criteria = signed('content,criteria', "draft -> 'criteria'");
const budget = signed('content,budget', "draft -> 'budget'");

readFilesOf('rfp', { table: 'rfp', visible: mayReadDossier, readAs: 'Rfp' });

projection('Rfp', {
  table: 'rfp',
  visible: maySee,
  fields: {
    id: id(),
    number: text(),
    state: choice(),
    origin: choice(),
    title: text(),
    language: text(),
    confidentiality: choice(),
    summary: text({
      sql: (t) =>
        `coalesce((select v.content #>> '{content,summary}' from rfp_version v
          where v.id = ${t}.version_id), ${t}.draft ->> 'summary')`,
    }),
    officeField: text(),
    officeName: text({ sql: (t) => `(select o.name from organization o where o.id = ${t}.office_id)` }),
    province: text({ visible: maySeeProvince }),
    trlNow: integer({ sql: (t) => `(${t}.subject ->> 'trlNow')::integer` }),
    trlTarget: integer(),
    criteriaWeights: document({
      sql: (
        t,
        viewer,
        kind,
      ) => `(select coalesce(jsonb_agg(jsonb_build_object('name', c -> 'name', 'weight', c -> 'weight')), '[]')
        from jsonb_array_elements(case when jsonb_typeof(${criteria(t, viewer, kind)}) = 'array'
          then ${criteria(t, viewer, kind)} else '[]' end) c)`,
    }),
    budgetBand: document({
      sql: (t, viewer, kind) => `(select case when b.budget ->> 'isShown' = 'true' then jsonb_build_object(
          'min', b.budget -> 'min', 'max', b.budget -> 'max', 'currency', b.budget -> 'currency') end
        from (select ${budget(t, viewer, kind)} as budget) b)`,
    }),
    opensAt: dateTime(),
    openedAt: dateTime(),
    questionsUntil: dateTime(),
    answersUntil: dateTime(),
    closesAt: dateTime(),
    closedAt: dateTime(),
    cancelReason: text({ visible: mayReadCancelReason }),
    cancelNote: text({ visible: mayReadCancelNote }),
    envelopes: choice({ visible: mayReadDossier }),
    materialNumber: integer({ visible: mayReadDossier }),
    failReason: text({ visible: mayReadDossier }),
    failNote: text({ visible: mayReadDossier }),
    deadlineMoves: document({
      sql: (
        t,
      ) => `(select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'before', ${utc('d.before_at')}, 'after',
        ${utc('d.after_at')},
        'addendumNumber', d.addendum_number, 'reason', d.reason, 'movedAt', ${utc('d.moved_at')})
        order by d.moved_at), '[]') from rfp_deadline d where d.rfp_id = ${t}.id)`,
      visible: mayReadDossier,
    }),
    waivers: document({ sql: waiversOf, visible: mayReadDossier }),
    content: document({ sql: signed('content', 'draft'), visible: mayReadDossier, isConfidential: true }),
    subject: document({ sql: signed('subject', 'subject'), visible: mayReadDossier }),
    owner: one(
      'Organization',
      (t, viewer, kind) =>
        `(select p.owner_id from problem p where p.id = ${t}.problem_id and ${maySeeOwner(t, viewer, kind)})`,
    ),
    definer: one(
      'Organization',
      (t, viewer, kind) => `(case when ${isInsider(t, viewer, kind)} then ${rfpParties.sql.definer(t)} end)`,
    ),
    problem: one('Problem', 'problem_id'),
    definitionVersionId: id({ visible: isInsider }),
    ndaText: document({ sql: ndaText, visible: mayReadNda }),
    draftNdaText: text({ visible: isInsider }),
    files: filesOf('rfp'),
    draftRevision: integer({ visible: isInsider }),
    draftHash: text({ visible: isInsider }),
    askedHash: text({ visible: isInsider }),
    isSignatureAsked: bool({
      sql: (t) => `(${t}.state = 'draft' and ${t}.asked_revision is not distinct from ${t}.draft_revision)`,
    }),
    signature: document({
      sql: (t) => `(select jsonb_build_object('number', v.number, 'contentHash', v.content_hash, 'signedAt',
        to_char(v.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from rfp_version v
        where v.id = ${t}.version_id)`,
      visible: mayReadDossier,
    }),
    steps: { ...stepsOf('rfp_step', rfpParties.sql), visible: isInsider },
    questions: page('Question', 'rfp_id'),
    waitsFor: waitsOf('rfp', isInsider),
    clockNext: clockNextOf(rfpWaits),
    nextSteps: external('state'),
    can: external('state'),
    dateFindings: external('state'),
    preview: external('state'),
  },
  ...openRfps,
});
