import type { Sql } from './mapping.js';

let rules = 0;

/**
 * A rule that several fields of a row ask: in a compiled read it is evaluated once per row, by everything that asks
 * it, and planned once. Elsewhere it is its text. The marks are comments, so nothing depends on their being read.
 */
export function once(rule: Sql): Sql {
  const number = rules++;
  return (t, viewer, kind) => {
    const text = rule(t, viewer, kind);
    return /^(true|false)$/.test(text) ? text : `/*${t}<${number}*/(${text})/*${t}>${number}*/`;
  };
}

const OPENING = /\/\*(\w+)<(\d+)\*\//g;

/** Without the marks: what was asked once stays where it stands. */
export const unmarked = (text: string): string => text.replace(/\/\*\w+[<>]\d+\*\//g, '');

/** A text with names in the place of rules, and the sources of rows that these names come from. */
export interface Hoisted {
  readonly text: string;
  readonly from: string;
}

/**
 * Takes what is marked of row `t` and asked more than once out of a text that is evaluated for each such row, into
 * lateral steps; a rule within a rule comes first. `offset 0` keeps the planner from copying a step back into its uses.
 */
export function hoist(text: string, t: string): Hoisted {
  let [rest, from, steps] = [text, '', 0];
  for (let mark = innermost(rest, t); mark; mark = innermost(rest, t)) {
    const uses = rest.split(mark.whole);
    if (uses.length === 2) {
      rest = uses.join(mark.inside);
      continue;
    }
    const step = `${t}_${steps++}`;
    from += ` cross join lateral (select ${unmarked(mark.inside)} as fact offset 0) ${step}`;
    rest = uses.join(`${step}.fact`);
  }
  return { text: rest, from };
}

/** The first marked rule of row `t` that holds no other of that row. */
function innermost(text: string, t: string): { whole: string; inside: string } | null {
  let open: { at: number; end: number; closing: string } | null = null;
  for (const mark of text.matchAll(OPENING)) {
    if (mark[1] !== t) continue;
    if (open && text.indexOf(open.closing, open.end) < mark.index) break;
    open = { at: mark.index, end: mark.index + mark[0].length, closing: `/*${t}>${mark[2]}*/` };
  }
  if (!open) return null;
  const closing = text.indexOf(open.closing, open.end);
  return { whole: text.slice(open.at, closing + open.closing.length), inside: text.slice(open.end, closing) };
}
