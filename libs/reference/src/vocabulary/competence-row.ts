import type { Cell } from './labels.js';

/** code, technology category, office fields divided by blanks, then fa, en, tr, zh: the label and its synonyms. */
export type CompetenceRow = readonly [string, string, string, Cell, Cell, Cell?, Cell?];
