import type { BindViewer, Way } from '@peyvand/platform';

const organizations = (viewer: BindViewer): string => `unnest(${viewer('organizationIds', 'uuid[]')})`;
const offices = (viewer: BindViewer): string => `unnest(${viewer('officeIds', 'uuid[]')})`;
const OFFICER = ['officer', 'administrator'] as const;

/** How problems come to who reads them, way by way what `mayReadProblem` says. */
export const problemWays: readonly Way[] = [
  { keys: organizations, on: (t, key) => `${t}.owner_id = ${key}` },
  { keys: organizations, on: (t, key) => `${t}.entered_by = ${key} and ${t}.state = 'draft'` },
  {
    keys: (viewer) => `(select pa.problem_id from problem_access pa
      where pa.organization_id = any(${viewer('organizationIds', 'uuid[]')})
        and (pa.until is null or pa.until > clock_timestamp()))`,
    on: (t, key) => `${t}.id = ${key} and ${t}.state <> 'draft'`,
  },
  { only: OFFICER, keys: offices, on: (t, key) => `${t}.office_id = ${key} and ${t}.state <> 'draft'` },
  { only: OFFICER, keys: offices, on: (t, key) => `${t}.referred_to = ${key} and ${t}.state <> 'draft'` },
  {
    only: OFFICER,
    keys: (viewer) => `(select si.object_id from office_stand_in si
      where si.object_type = 'problem' and si.office_id = any(${viewer('officeIds', 'uuid[]')}))`,
    on: (t, key) => `${t}.id = ${key} and ${t}.state <> 'draft'`,
  },
  {
    only: OFFICER,
    keys: (viewer) => `(select f.organization_id from office f
      where f.is_fallback and f.organization_id = any(${viewer('officeIds', 'uuid[]')}))`,
    on: (t, key) => `${key} is not null and ${t}.state = 'appealed'`,
  },
];
