import type { PreviewKind, ViewerKind } from '@peyvand/kernel';
import { holdsSql } from '@peyvand/organizations';
import { once, type Sql } from '@peyvand/platform';
import { barredOnMatchesSql, competesSql, reader } from '@peyvand/problems';
import { cancelledAtSql, rfpParties } from '../rfp.parties.js';
import { waivedSql } from '../waivers/waiver.sql.js';

const mine = (viewer: Parameters<Sql>[1]): string => `any(${viewer('organizationIds', 'uuid[]')})`;

export const { owner: isOwner, definer: isDefiner, office: isOffice } = rfpParties.is;

/** What is asked of the RFP of a row that belongs to one. */
export const ofItsRfp =
  (rule: Sql): Sql =>
  (t, viewer, kind) =>
    `exists (select 1 from rfp r where r.id = ${t}.rfp_id and ${rule('r', viewer, kind)})`;

/** Its office, save officers who are barred on its matches, proposals and award. */
export const isUnbarredOffice: Sql = (t, viewer, kind) =>
  `(${isOffice(t, viewer, kind)} and not ${barredOnMatchesSql(`${t}.id`, `${t}.problem_id`, reader(viewer))})`;

/**
 * Owner and office: those who read its proposals once they are opened, save who belongs to a company that competes or
 * is barred otherwise. The definer does not.
 */
export const mayCompareProposals: Sql = (t, viewer, kind) =>
  `(${isUnbarredOffice(t, viewer, kind)}
    or (${isOwner(t, viewer, kind)} and not ${competesSql(`${t}.id`, reader(viewer))}))`;

/**
 * Who reads on trial is nobody of those who make it: a verified solver, or one that holds access and accepted the NDA
 * text, its draft included.
 */
const onTrial = (kind: ViewerKind): PreviewKind | null =>
  kind === 'previewSolver' || kind === 'previewHolder' ? kind : null;

const isOwnerOrOffice: Sql = (t, viewer, kind) => `(${isOffice(t, viewer, kind)} or ${isOwner(t, viewer, kind)})`;

/** Those who make the RFP: owner, definer, office. They know of each other, so nothing of it is hidden from them. */
export const isInsider: Sql = once((t, viewer, kind) =>
  kind === 'anonymous' || onTrial(kind)
    ? 'false'
    : `(${isOwnerOrOffice(t, viewer, kind)} or ${isDefiner(t, viewer, kind)})`,
);

/** Where there is an NDA text, its newest version was accepted for the organization. */
export const acceptedNda = (t: string, organization: string): string =>
  `not exists (select 1 from nda_text n where n.rfp_id = ${t}.id
    and n.number = (select max(newest.number) from nda_text newest where newest.rfp_id = ${t}.id)
    and not exists (select 1 from nda_acceptance na
      where na.nda_text_id = n.id and na.organization_id = ${organization}))`;

/** There is an NDA text to accept, or will be once it opens. */
export const hasNdaText = (t: string): string =>
  `(exists (select 1 from nda_text n where n.rfp_id = ${t}.id) or ${t}.draft_nda_text is not null)`;

const live = (a: string): string => `(${a}.until is null or ${a}.until > clock_timestamp())`;

/** The organization holds an access row that has not ended. */
export const hasAccess = (t: string, organization: string): string =>
  `exists (select 1 from rfp_access a where a.rfp_id = ${t}.id and a.organization_id = ${organization}
    and ${live('a')})`;

const access = (t: string, viewer: Parameters<Sql>[1], extra: string): string =>
  `exists (select 1 from rfp_access a where a.rfp_id = ${t}.id and a.organization_id = ${mine(viewer)} and ${live('a')}
    and ${extra})`;

/** Those of the viewer's organizations that are verified solvers: asked once for all rows, as it depends on none. */
const solversSql = (viewer: Parameters<Sql>[1]): string =>
  `array(select s.id from unnest(${viewer('organizationIds', 'uuid[]')}) s(id) where ${holdsSql('s.id', 'solver')})`;

const solver = (t: string, viewer: Parameters<Sql>[1], extra: string): string =>
  `(${t}.confidentiality = 'public' and exists (select 1 from unnest(${solversSql(viewer)}) mine(id) where ${extra}))`;

/** May propose: an access row is held and the NDA text, if any, accepted. */
export const holdsAccess: Sql = (t, viewer, kind) =>
  kind === 'anonymous' || onTrial(kind)
    ? String(kind === 'previewHolder')
    : access(t, viewer, acceptedNda(t, 'a.organization_id'));

/** May read the NDA text, and everything else once it is accepted. */
export const mayReadNda: Sql = (t, viewer, kind) => {
  const trial = onTrial(kind);
  if (trial) return trial === 'previewHolder' ? 'true' : `(${t}.confidentiality = 'public')`;
  return kind === 'anonymous'
    ? 'false'
    : `(${isInsider(t, viewer, kind)} or (${t}.opened_at is not null
      and (${solver(t, viewer, 'true')} or ${access(t, viewer, 'true')})))`;
};

/**
 * Reads the full dossier: who makes the RFP; of an opened public one every verified solver; otherwise who holds access,
 * after accepting the NDA text where there is one.
 */
export const mayReadDossier: Sql = once((t, viewer, kind) => {
  const trial = onTrial(kind);
  if (trial) return trial === 'previewHolder' ? 'true' : `(${t}.confidentiality = 'public' and not ${hasNdaText(t)})`;
  return kind === 'anonymous'
    ? 'false'
    : `(${isInsider(t, viewer, kind)} or (${t}.opened_at is not null
      and (${solver(t, viewer, acceptedNda(t, 'mine.id'))}
        or ${access(t, viewer, acceptedNda(t, 'a.organization_id'))})))`;
});

/** A company that takes no part in making it, or may propose by a waiver, reads the dossier and may still propose. */
export const standsOpenToSql = (t: string, organization: string): string =>
  `(${t}.state = 'open' and ${t}.closes_at > clock_timestamp() and ${acceptedNda(t, organization)}
    and (${hasAccess(t, organization)} or (${t}.confidentiality = 'public' and ${holdsSql(organization, 'solver')}))
    and (${waivedSql(t, organization)} or (${rfpParties.sql.definer(t)} is distinct from ${organization}
      and ${rfpParties.sql.owner(t)} <> ${organization})))`;

const heldAccess = (t: string, viewer: Parameters<Sql>[1], extra: string): string =>
  `(${t}.state = 'cancelled' and exists (select 1 from rfp_access a
    where a.rfp_id = ${t}.id and a.organization_id = ${mine(viewer)} and a.until >= ${cancelledAtSql(t)}
    and ${extra}))`;

const mayReadEnd =
  (extra: (t: string) => string): Sql =>
  (t, viewer, kind) =>
    kind === 'anonymous' ? 'false' : `(${mayReadDossier(t, viewer, kind)} or ${heldAccess(t, viewer, extra(t))})`;

/** Why it was cancelled: also for those who held access until then, for they were told of it. */
export const mayReadCancelReason = mayReadEnd(() => 'true');

/** What was said with it, which may speak of the dossier: after accepting the NDA text where there is one. */
export const mayReadCancelNote = mayReadEnd((t) => acceptedNda(t, 'a.organization_id'));

/** The row itself: insiders always; anybody from the opening on, who then sees the teaser. */
export const maySee: Sql = (t, viewer, kind) => `(${t}.opened_at is not null or ${isInsider(t, viewer, kind)})`;

/** The province of an anonymous owner would help to guess it, in a filter as much as on the page. */
export const maySeeProvince: Sql = (t, viewer, kind) =>
  `(${t}.confidentiality <> 'anonymousOwner' or ${mayReadDossier(t, viewer, kind)})`;

/** The owner: those who make the RFP; who reads the dossier, unless the owner is anonymous. */
export const maySeeOwner: Sql = (t, viewer, kind) =>
  `(${isInsider(t, viewer, kind)} or (${t}.confidentiality <> 'anonymousOwner'
    and ${mayReadDossier(t, viewer, kind)}))`;

/** What a member finds among its own RFPs. */
export const isConcerned: Sql = (t, viewer, kind) =>
  `(${isInsider(t, viewer, kind)} or (${t}.opened_at is not null and ${access(t, viewer, 'true')}))`;
