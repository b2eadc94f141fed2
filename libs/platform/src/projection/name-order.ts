import type { Order } from './mapping.js';

/** Orders by a name as a Persian dictionary does: the collation of the database, not the numbers of the letters. */
export const byName = (sql: Order['sql']): Order => ({ sql: (t) => `(${sql(t)} collate persian)`, cast: 'text' });

/** SQL: stands for the day of what has none, in an order by days; an index can hold it. */
export const NO_DAY = "timestamptz '2500-01-01 00:00:00+00'";
