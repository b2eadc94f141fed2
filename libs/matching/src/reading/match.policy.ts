import { isMemberSql } from '@peyvand/organizations';
import { once, type Sql } from '@peyvand/platform';
import { competesSql, reader } from '@peyvand/problems';
import { isUnbarredOffice, ofItsRfp, rfpParties } from '@peyvand/rfps';
import { matchParties } from '../match.parties.js';

/** Officers who act on the matches: all of the office and of those beside it, save who is barred. */
export const reviewedByViewer: Sql = once(ofItsRfp(isUnbarredOffice));

/** What a barred officer still finds: the bare row of the own company, with the steps that are refused. */
const ownOfBarredOfficer: Sql = (t, viewer, kind) =>
  `(${matchParties.is.office(t, viewer, kind)} and ${isMemberSql(`${t}.organization_id`, reader(viewer))})`;

/** A company sees its own match from the moment it is told; one that applied by itself from the start. */
export const toldToViewer: Sql = (t, ...reading) =>
  `${matchParties.is.company(t, ...reading)} and (${t}.notified_at is not null or ${t}.origin = 'selfApplied')`;

export const closedForOwner: Sql = ofItsRfp(
  (r, viewer, kind) => `${r}.closed_at is not null
    and not ${competesSql(`${r}.id`, reader(viewer))} and ${rfpParties.is.owner(r, viewer, kind)}`,
);

export const anyOf =
  (...rules: Sql[]): Sql =>
  (t, viewer, kind) =>
    rules.map((rule) => `(${rule(t, viewer, kind)})`).join(' or ');

/** Office, the company its own, the owner after the close: those who read how it was judged. */
export const mayReadMatch = anyOf(reviewedByViewer, toldToViewer, closedForOwner);

export const maySeeMatch = anyOf(mayReadMatch, ownOfBarredOfficer);

/** What an officer noted when adding a company is for officers. */
export const mayReadNote: Sql = (t, viewer, kind) =>
  `(${reviewedByViewer(t, viewer, kind)} or ((${t}.origin <> 'added' or ${t}.state = 'declined')
    and (${mayReadMatch(t, viewer, kind)})))`;
