import type { RfpStepName } from './rfp.workflow.js';

/** SQL: whether the RFP of this id ever took the step. */
export const hasTakenSql = (rfpId: string, step: RfpStepName): string =>
  `exists (select 1 from rfp_step ts where ts.subject_id = ${rfpId} and ts.step = '${step}')`;
