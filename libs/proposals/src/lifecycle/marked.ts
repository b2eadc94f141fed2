import { holdsSql } from '@peyvand/organizations';
import { rfpParties, waivedSql } from '@peyvand/rfps';

/** In the note of a lapse: the party was no verified solver at the close. */
export const CAPACITY = 'capacity';

/**
 * SQL: the party of live proposal `t` is no verified solver (any more). Never stored, so that no event is late and a
 * capacity that is renewed in time counts.
 */
export const isMarked = (t: string): string =>
  `(${t}.state in ('draft', 'submitted', 'needsReconfirm', 'locked', 'opened')
    and not ${holdsSql(`${t}.party_id`, 'solver')})`;

/** In the note of a lapse: the party is the owner or the definer, and its waiver was withdrawn. */
export const WAIVER = 'waiver';

/** SQL: the party of proposal `t` makes the RFP itself and has no waiver (any more). */
export const isUnwaived = (t: string): string =>
  `exists (select 1 from rfp ur join problem up on up.id = ur.problem_id where ur.id = ${t}.rfp_id
    and ${t}.party_id in (up.owner_id, ${rfpParties.sql.definer('ur')}) and not ${waivedSql('ur', `${t}.party_id`)})`;
