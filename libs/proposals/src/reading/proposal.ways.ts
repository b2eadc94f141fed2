import type { BindViewer, Way } from '@peyvand/platform';

const OFFICER = ['officer', 'administrator'] as const;
const any = (viewer: BindViewer, attribute: 'organizationIds' | 'officeIds'): string =>
  `any(${viewer(attribute, 'uuid[]')})`;
const ofRfp = (t: string, key: string): string => `${t}.rfp_id = ${key} and ${t}.state = 'opened'`;

/** How opened proposals come to who reads them, way by way what `mayReadProposal` says. */
export const openedWays: readonly Way[] = [
  {
    keys: (viewer) => `unnest(${viewer('organizationIds', 'uuid[]')})`,
    on: (t, key) => `${t}.party_id = ${key} and ${t}.state = 'opened'`,
  },
  {
    keys: (viewer) => `(select r.id from problem p join rfp r on r.problem_id = p.id
      where p.owner_id = ${any(viewer, 'organizationIds')})`,
    on: ofRfp,
  },
  {
    only: OFFICER,
    keys: (viewer) => `(select r.id from rfp r where r.office_id = ${any(viewer, 'officeIds')})`,
    on: ofRfp,
  },
  {
    only: OFFICER,
    keys: (viewer) => `(select r.id from office_stand_in si join rfp r on r.problem_id = si.object_id
      where si.object_type = 'problem' and si.office_id = ${any(viewer, 'officeIds')})`,
    on: ofRfp,
  },
];
