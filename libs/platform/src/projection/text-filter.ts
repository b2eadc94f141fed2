import type { ViewerKind } from '@peyvand/kernel';
import { partsOfName, searchTerms } from '@peyvand/language';
import type { BindViewer, Filter } from './mapping.js';
import { holdsTerms } from './search.js';

/** SQL that is true where the text is found. */
interface Sought {
  /** In a folded name. */
  nameIn(folded: string): string;
  numberIn(number: string): string;
  /** In the search keys of a row, all of its words. */
  wordsIn(row: string): string;
}

/** A filter by one text that may be part of a name, part of a number or words. */
export const textFilter = (
  find: (t: string, sought: Sought, viewer: BindViewer, kind: ViewerKind) => string,
): Filter => ({
  cast: 'jsonb',
  prepare: (value) =>
    JSON.stringify({
      name: partsOfName(String(value)),
      terms: searchTerms(String(value)),
      number: String(value).trim().toLowerCase(),
    }),
  sql: (t, value, ...reading) =>
    find(
      t,
      {
        nameIn: (folded) =>
          `exists (select 1 from jsonb_array_elements_text(${value} -> 'name') part where strpos(${folded}, part) > 0)`,
        numberIn: (number) => `coalesce(strpos(lower(${number}), ${value} ->> 'number') > 0, false)`,
        wordsIn: (row) => `(jsonb_array_length(${value} -> 'terms') > 0
          and ${holdsTerms(row, `array(select jsonb_array_elements_text(${value} -> 'terms'))`)})`,
      },
      ...reading,
    ),
});
