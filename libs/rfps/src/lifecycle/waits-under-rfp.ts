import type { WaitingObject } from '@peyvand/platform';
import { underProblem } from '@peyvand/problems';

type Id = (id: string) => string;

/** SQL: the RFP that a row of the table names. */
export const rfpOf =
  (table: string): Id =>
  (id) =>
    `(select o.rfp_id from ${table} o where o.id = ${id})`;

/** What waits and belongs to an RFP is looked after by the office of its problem. */
export const waitsUnderRfp = (table: string): ReturnType<typeof underProblem> =>
  underProblem(
    (id) => `(select r.problem_id from ${table} o join rfp r on r.id = o.rfp_id where o.id = ${id})`,
    (problemId) => `select o.id from ${table} o join rfp r on r.id = o.rfp_id where r.problem_id = ${problemId}`,
  );

/** In lists it goes by the title of its RFP. */
export const titledByRfp = (of: Id = (id) => id): Pick<WaitingObject, 'titled'> => ({
  titled: { type: 'Rfp', field: 'title', of },
});
