import { holdsSql } from '@peyvand/organizations';
import { once, type BindViewer, type Sql } from '@peyvand/platform';
import { problemParties } from '../problem.parties.js';

const mine = (viewer: BindViewer): string => `any(${viewer('organizationIds', 'uuid[]')})`;

export const isOwner = problemParties.is.owner;

/**
 * Its office, from the moment it is submitted, and those that stand in for it; the office it is referred to; the
 * fallback office, which may judge an appeal. An office that passed it on and saw it taken reads nothing of it.
 */
export const isOffice: Sql = once((t, ...reader) => {
  const { office, referred, fallback } = problemParties.is;
  return `(${t}.state <> 'draft' and (${office(t, ...reader)} or ${referred(t, ...reader)}
    or (${t}.state = 'appealed' and ${fallback(t, ...reader)})))`;
});

/** Who writes it down for the owner reads along until the owner submits it. */
export const isWriter: Sql = (t, ...reader) => `(${t}.state = 'draft' and ${problemParties.is.writer(t, ...reader)})`;

/** Access that was given and not ended; none is given to a draft. */
export const hasAccess: Sql = (t, viewer) =>
  `exists (select 1 from problem_access pa where pa.problem_id = ${t}.id and pa.organization_id = ${mine(viewer)}
    and (pa.until is null or pa.until > clock_timestamp()))`;

/**
 * A problem is read by its owner, its office and who holds access; its draft by the owner and who writes it down for
 * the owner.
 */
export const mayReadProblem: Sql = (t, viewer, kind) =>
  kind === 'anonymous'
    ? 'false'
    : `(${[isOwner, isOffice, isWriter, hasAccess].map((rule) => rule(t, viewer, kind)).join(' or ')})`;

/** Definers may apply for it: accepted, nobody defines it, and its existence is no secret. */
export const isOpenToDefiners: Sql = (t) =>
  `(${t}.state = 'accepted' and not ${t}.being_defined and not ${t}.imported and ${t}.confidentiality <> 'ndaOnly')`;

/** The short form is read by every verified definer. */
export const mayReadOpenProblem: Sql = (t, viewer, kind) =>
  kind === 'anonymous'
    ? 'false'
    : `(${isOpenToDefiners(t, viewer, kind)} and exists (select 1
      from unnest(${viewer('organizationIds', 'uuid[]')}) mine(id) where ${holdsSql('mine.id', 'definer')}))`;
