import type { Order } from './mapping.js';

/** Orders by a name as a Persian dictionary does: the collation of the database, not the numbers of the letters. */
export const byName = (sql: Order['sql']): Order => ({ sql: (t) => `(${sql(t)} collate persian)`, cast: 'text' });
