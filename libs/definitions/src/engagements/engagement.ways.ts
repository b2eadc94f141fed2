import type { BindViewer, Way } from '@peyvand/platform';

const OFFICER = ['officer', 'administrator'] as const;
const any = (viewer: BindViewer, attribute: 'organizationIds' | 'officeIds'): string =>
  `any(${viewer(attribute, 'uuid[]')})`;
const ofProblem = (t: string, key: string): string => `${t}.problem_id = ${key}`;

/** How engagements come to who reads them, way by way what `maySeeEngagement` says. */
export const engagementWays: readonly Way[] = [
  { keys: (viewer) => `unnest(${viewer('organizationIds', 'uuid[]')})`, on: (t, key) => `${t}.definer_id = ${key}` },
  {
    keys: (viewer) => `(select p.id from problem p where p.owner_id = ${any(viewer, 'organizationIds')})`,
    on: ofProblem,
  },
  {
    only: OFFICER,
    keys: (viewer) => `(select p.id from problem p where p.office_id = ${any(viewer, 'officeIds')})`,
    on: ofProblem,
  },
  {
    only: OFFICER,
    keys: (viewer) => `(select si.object_id from office_stand_in si
      where si.object_type = 'problem' and si.office_id = ${any(viewer, 'officeIds')})`,
    on: ofProblem,
  },
];
