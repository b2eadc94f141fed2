import type { WaitingObject } from '@peyvand/platform';
import { barredSql } from '../conflicts/recusal.js';

type Id = (id: string) => string;

/** SQL: the problem that a row of the table names. */
export const problemOf =
  (table: string): Id =>
  (id) =>
    `(select o.problem_id from ${table} o where o.id = ${id})`;

/** What waits and belongs to a problem is looked after by its office. */
export const underProblem = (
  problem: Id,
  ofProblem: Id,
): Pick<WaitingObject, 'office'> & { problem: Id; ofProblem: Id } => ({
  problem,
  ofProblem,
  office: (id) => `(select o.office_id from problem o where o.id = ${problem(id)})`,
});

/** The same of what names its problem in its own table. */
export const waitsUnderProblem = (table: string): ReturnType<typeof underProblem> =>
  underProblem(problemOf(table), (problemId) => `select o.id from ${table} o where o.problem_id = ${problemId}`);

/** In lists it goes by the title of its problem. */
export const titledByProblem = (of: Id = (id) => id): Pick<WaitingObject, 'titled'> => ({
  titled: { type: 'Problem', field: 'title', of },
});

/** Of an office that defines itself who is barred on the problem is left alone. */
export const barredInOwnOffice =
  (problem: Id): Id =>
  (id) =>
    `exists (select 1 from problem p where p.id = ${problem(id)} and p.office_id = m.organization_id
      and ${barredSql('p.id', 'm.person_id')})`;
