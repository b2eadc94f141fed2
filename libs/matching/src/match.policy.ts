import { standsInSql } from '@peyvand/organizations';
import type { Sql } from '@peyvand/platform';

/** Officers of the RFP's office and of those that act beside it. */
export const reviewedByViewer: Sql = (t, viewer) => `exists (select 1 from rfp r where r.id = ${t}.rfp_id
  and (r.office_id = any(${viewer('officeIds', 'uuid[]')}) or ${standsInSql('problem', 'r.problem_id', viewer)}))`;

/** A company sees its own match from the moment it is told; one that applied by itself from the start. */
export const toldToViewer: Sql = (t, viewer) =>
  `${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')}) and (${t}.notified_at is not null or ${t}.origin = 'selfApplied')`;

export const closedForOwner: Sql = (t, viewer) =>
  `exists (select 1 from rfp r join problem p on p.id = r.problem_id
    where r.id = ${t}.rfp_id and r.closed_at is not null
     and p.owner_id = any(${viewer('organizationIds', 'uuid[]')}))`;

export const anyOf =
  (...rules: Sql[]): Sql =>
  (t, viewer, kind) =>
    rules.map((rule) => `(${rule(t, viewer, kind)})`).join(' or ');

/** Office, the company its own, the owner after the close. */
export const maySeeMatch = anyOf(reviewedByViewer, toldToViewer, closedForOwner);

/** What an officer noted when adding a company is for officers. */
export const mayReadNote: Sql = (t, viewer, kind) =>
  `(${reviewedByViewer(t, viewer, kind)} or ${t}.origin <> 'added' or ${t}.state = 'declined')`;
