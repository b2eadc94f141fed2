/**
 * SQL: whether a problem has an RFP that neither failed nor was cancelled; there is never a second one. It names a
 * table of a later lib, as what an approved definition waits for is decided here.
 */
export const hasLiveRfpSql = (problemId: string): string =>
  `exists (select 1 from rfp lr where lr.problem_id = ${problemId} and lr.state not in ('failed', 'cancelled'))`;
