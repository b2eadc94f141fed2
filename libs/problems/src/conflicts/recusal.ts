import type { Guard } from '@peyvand/kernel';
import { belongsSql } from '@peyvand/organizations';
import type { BindViewer } from '@peyvand/platform';
import type { ConflictKind } from './conflict.choices.js';

/*
 * Who is barred, said once, for steps, reads, stand-ins and notices alike. It names tables of later libs: whether a
 * person is barred on the matches of an RFP is asked from the RFP down, long before the lib that fills them.
 */

/** SQL: what the person declared about the problem; null where nothing was said. */
export const declaredSql = (problemId: string, personId: string): string =>
  `(select oc.kind from officer_conflict oc where oc.problem_id = ${problemId} and oc.person_id = ${personId})`;

/**
 * SQL: whether the person is barred on the whole problem, its definition, its RFP and its matches: by a declared
 * interest, or as a member of its owner or of its definer. An office that defines itself bars nobody.
 */
export const barredSql = (problemId: string, personId: string): string =>
  `(coalesce(${declaredSql(problemId, personId)} <> 'none', false) or exists (select 1 from problem bp
    where bp.id = ${problemId} and ${belongsSql(
      personId,
      (its) => `(${its} = bp.owner_id or (${its} is distinct from bp.office_id and exists (select 1
        from problem_access ba where ba.problem_id = bp.id and ba.organization_id = ${its}
          and (ba.until is null or ba.until > clock_timestamp()))))`,
    )}))`;

/**
 * SQL: whether the person belongs to a company that was found for the RFP or let in; an owner that answers itself, by a
 * waiver that all see, still reads as the owner. Its proposal is not asked for: nobody has one without access, and what
 * is sealed stays out of every other question.
 */
export const competesSql = (rfpId: string, personId: string): string =>
  belongsSql(
    personId,
    (its) => `${its} <> (select cp.owner_id from rfp cr join problem cp on cp.id = cr.problem_id where cr.id = ${rfpId})
      and (exists (select 1 from match cx where cx.rfp_id = ${rfpId} and cx.organization_id = ${its})
        or exists (select 1 from rfp_access ca where ca.rfp_id = ${rfpId} and ca.organization_id = ${its}))`,
  );

/** SQL: whether the person is barred on the matches, the proposals and the award of the RFP. */
export const barredOnMatchesSql = (rfpId: string, problemId: string, personId: string): string =>
  `(${barredSql(problemId, personId)} or ${competesSql(rfpId, personId)})`;

/**
 * SQL: whether a member `m` of the definer acts for it: an office that defines itself does so by officers who are not
 * barred, a firm is on its own side. `offices` is an array.
 */
export const actsAsDefinerSql = (problemId: string, offices: string): string =>
  `(m.organization_id <> all(${offices}) or not ${barredSql(problemId, 'm.person_id')})`;

/** The person who reads, for the rules above. */
export const reader = (viewer: BindViewer): string => viewer('personId', 'uuid');

/** What a step of an office is decided on. Left out where no officer acts. */
export interface Recusal {
  /** The viewer is barred, by a word of their own or by what the system knows. */
  readonly isRecused?: boolean;
  /** What the viewer declared about the problem; null before a word was said. */
  readonly declared?: ConflictKind | null;
  readonly problemId?: string;
}

/** SQL: the columns of `Recusal`; the platform itself has nothing to declare. */
export const recusalSql = (problemId: string, personId: string, barred = barredSql(problemId, personId)): string =>
  `${problemId} as "problemId", ${barred} as "isRecused",
    case when ${personId} is null then 'none' else ${declaredSql(problemId, personId)} end as declared`;

export const isNotRecused: Guard<Recusal> = {
  code: 'RECUSED',
  test: ({ isRecused, declared }) => !isRecused && (!declared || declared === 'none'),
};
export const hasDeclared: Guard<Recusal> = {
  code: 'CONFLICT_NOT_DECLARED',
  test: ({ declared }) => declared !== null,
  params: ({ problemId }) => ({ problemId: problemId ?? '' }),
};

/** What a decision asks first; who is known to be barred is not asked for a word. */
export const mayDecide: readonly Guard<Recusal>[] = [isNotRecused, hasDeclared];

/** What a definer's step is decided on, where the definer may be the problem's own office. */
export interface Defining extends Recusal {
  readonly definerId: string | null;
  readonly officeId: string | null;
  /** The viewer acts for the owner, whose own affair it is. */
  readonly actsForOwner?: boolean;
}

/** An office that defines itself does so by officers who are not barred; another firm is on its own side. */
export const isNotRecusedDefiner: Guard<Defining> = {
  code: 'RECUSED',
  test: (s) => s.definerId !== s.officeId || isNotRecused.test(s),
};

/** The same for what owner and definer write together. */
export const isNotRecusedWriter: Guard<Defining> = {
  code: 'RECUSED',
  test: (s) => s.actsForOwner === true || isNotRecusedDefiner.test(s),
};
