/**
 * SQL that is true where every term, `key|key|…` of `searchTerms`, is found in the `searchKeys` of row `t`. Both sides
 * stand between blanks, so that a part of a word is no hit.
 */
export const holdsTerms = (t: string, terms: string, keys = `${t}.search_folded`): string =>
  `not exists (select 1 from unnest(${terms}) term where not exists (
    select 1 from unnest(string_to_array(term, '|')) key where strpos(${keys}, ' ' || key || ' ') > 0))`;
