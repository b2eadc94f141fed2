import { holdsSql } from '@peyvand/organizations';

/** In the note of a lapse: the party was no verified solver at the close. */
export const CAPACITY = 'capacity';

/**
 * SQL: the party of live proposal `t` is no verified solver (any more). Never stored, so that no event is late and a
 * capacity that is renewed in time counts.
 */
export const isMarked = (t: string): string =>
  `(${t}.state in ('draft', 'submitted', 'needsReconfirm', 'locked', 'opened')
    and not ${holdsSql(`${t}.party_id`, 'solver')})`;
