/**
 * SQL that is true where every term, `key|key|…` of `searchTerms`, is found among these `searchKeys`. Both sides stand
 * between blanks, so that a part of a word is no hit.
 */
export const holdsTermsIn = (keys: string, terms: string): string =>
  `not exists (select 1 from unnest(${terms}) term where not exists (
    select 1 from unnest(string_to_array(term, '|')) key where strpos(${keys}, ' ' || key || ' ') > 0))`;

/** The same among those of row `t`. */
export const holdsTerms = (t: string, terms: string): string => holdsTermsIn(`${t}.search_folded`, terms);
