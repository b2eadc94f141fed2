/**
 * SQL that is true where every term, `key|key|…` of `searchTerms`, is found among these `searchKeys`. Both sides stand
 * between blanks, so that a part of a word is no hit; a key that ends in `*` is the beginning of one.
 */
export const holdsTermsIn = (keys: string, terms: string): string =>
  `not exists (select 1 from unnest(${terms}) term where not exists (
    select 1 from unnest(string_to_array(term, '|')) key
    where strpos(${keys}, ' ' || case when right(key, 1) = '*' then left(key, -1) else key || ' ' end) > 0))`;

/** The same terms where the last word is still being typed: two letters of it are enough. */
export function whileTyped(terms: readonly string[], text: string): string[] {
  const last = terms.at(-1);
  const [begun = ''] = last?.split('|') ?? [];
  if (!last || /\s$/.test(text) || [...begun].length < 2) return [...terms];
  return [...terms.slice(0, -1), `${last}|${begun}*`];
}

/** The same among those of row `t`. */
export const holdsTerms = (t: string, terms: string): string => holdsTermsIn(`${t}.search_folded`, terms);
