import type { VersionStepName } from './version.workflow.js';

/** SQL: how often a definition of the firm, made for another, was given back by this step. */
export const returnedSql = (definerId: string, step: VersionStepName): string =>
  `(select count(*)::int from definition_version_step s join definition_version v on v.id = s.subject_id
    join engagement x on x.id = v.engagement_id
    where x.definer_id = ${definerId} and x.origin <> 'own' and s.step = '${step}')`;
