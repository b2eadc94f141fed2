import { holdsSql } from '@peyvand/organizations';
import { barredSql } from '@peyvand/problems';
import { byObjectType, WAITING_OBJECTS } from './by-object-type.js';

/*
 * Whose officers a row `w` of `waiting` is for, and which of them may act, said once for stand-ins, reminders and the
 * lists of offices.
 */

export const problemOfSql = (w: string): string =>
  byObjectType(w, (object, id) => object.problem?.(id) ?? 'null::uuid');

/** SQL: the office of the object by its kind; null where none may learn of it. */
export const officeOfSql = (w: string): string => byObjectType(w, (object, id) => object.office?.(id) ?? 'null::uuid');

/** SQL: the office that looks after the object. */
export const lookingAfterSql = (w: string): string => `coalesce(${w}.office_id, ${officeOfSql(w)})`;

/** SQL: the office whose officers the next step is for, as office or as its own definer; null where it is others'. */
export const officeToActSql = (w: string): string =>
  `coalesce(${w}.office_id, case when ${w}.organization_id = ${officeOfSql(w)}
    and ${w}.organization_id = ${byObjectType(w, (object, id) => object.definer?.(id) ?? 'null::uuid')}
    then ${w}.organization_id end)`;

const barred = byObjectType('w', (object, id) => object.barred?.(id) ?? 'false');

/**
 * SQL: whether the member `m` of an office may take the next step of `w`: the office is verified, the person had no
 * part in it and is not barred.
 */
export const mayActSql = (problemId = `(${problemOfSql('w')})`): string =>
  `(${holdsSql('m.organization_id', 'office')} and not (${barred}) and not ${barredSql(problemId, 'm.person_id')})`;

/** SQL: whether the member `m.person_id` of the party of `w` may learn that it waits. */
export const isToldSql = (w: string): string =>
  `not (${byObjectType(w, (object, id) => object.untold?.(id) ?? 'false')})`;

/** SQL: whether an office among `offices`, an array, has an officer who may take the next step of `w`. */
export const hasOfficerSql = (offices: string, problemId?: string): string =>
  `exists (select 1 from membership m where m.organization_id = any(${offices}) and m.until is null
    and ${mayActSql(problemId)})`;

/** SQL: the offices that act beside the one of `w`, as an array. */
export const standInsSql = (w: string, problemId = `(${problemOfSql(w)})`): string =>
  `array(select s.office_id from office_stand_in s
    where (s.object_type, s.object_id) in (('problem', ${problemId}), ('capacity', ${w}.object_id)))`;

const underProblem = [...WAITING_OBJECTS].flatMap(([type, { ofProblem }]) =>
  ofProblem ? [`select '${type}', o.id from (${ofProblem('s.object_id')}) o(id)`] : [],
);

/** SQL: ids of the rows of `waiting` about what `offices`, an array, stand in for, whoever must act. */
export const stoodInForSql = (offices: string): string =>
  `(select w.id from office_stand_in s
    cross join lateral (select s.object_type, s.object_id union ${underProblem.join(' union ')}) o(type, id)
    join waiting w on w.object_type = o.type and w.object_id = o.id where s.office_id = any(${offices}))`;
