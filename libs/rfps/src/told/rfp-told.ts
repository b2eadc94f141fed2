/** What notices name an RFP by: from its opening on what its teaser shows to all, before that nothing. */
export interface ToldRfp {
  readonly number: string | null;
  readonly teaser_title: string;
  readonly closes_at: string | null;
  readonly answers_until: string | null;
}

const moment = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** SQL: the columns of `ToldRfp` of RFP `r`. */
export const TOLD_OF_RFP = `r.number, r.title as teaser_title, ${moment('r.closes_at')} as closes_at,
  ${moment('coalesce(r.answers_until, r.closes_at)')} as answers_until`;

/** Params of its notices. */
export const toldOfRfp = ({ number, teaser_title, closes_at, answers_until }: ToldRfp): Record<string, string> =>
  number
    ? { number, title: teaser_title, closesAt: closes_at ?? '', answersUntil: answers_until ?? '' }
    : { number: '' };
