import { isEngagedSql } from '@peyvand/definitions';
import type { BindViewer, Way } from '@peyvand/platform';

const OFFICER = ['officer', 'administrator'] as const;
const any = (viewer: BindViewer, attribute: 'organizationIds' | 'officeIds'): string =>
  `any(${viewer(attribute, 'uuid[]')})`;
const ofProblem = (t: string, key: string): string => `${t}.problem_id = ${key}`;

/** How RFPs come to who is concerned by them, way by way what `isConcerned` says. */
export const ownRfpWays: readonly Way[] = [
  {
    keys: (viewer) => `(select p.id from problem p where p.owner_id = ${any(viewer, 'organizationIds')})`,
    on: ofProblem,
  },
  {
    keys: (viewer) => `(select dv.id from engagement e join definition_version dv on dv.engagement_id = e.id
      where e.definer_id = ${any(viewer, 'organizationIds')} and ${isEngagedSql('e')})`,
    on: (t, key) => `${t}.definition_version_id = ${key}`,
  },
  {
    keys: (viewer) => `(select distinct a.rfp_id from rfp_access a
      where a.organization_id = ${any(viewer, 'organizationIds')}
        and (a.until is null or a.until > clock_timestamp()))`,
    on: (t, key) => `${t}.id = ${key} and ${t}.opened_at is not null`,
  },
  {
    only: OFFICER,
    keys: (viewer) => `unnest(${viewer('officeIds', 'uuid[]')})`,
    on: (t, key) => `${t}.office_id = ${key}`,
  },
  {
    only: OFFICER,
    keys: (viewer) => `(select si.object_id from office_stand_in si
      where si.object_type = 'problem' and si.office_id = ${any(viewer, 'officeIds')})`,
    on: ofProblem,
  },
];
