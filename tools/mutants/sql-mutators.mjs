import ts from 'typescript';

/** Words that end one condition and may begin another; `distinct from` is none of them. */
const BORDERS = new RegExp(
  '\\b(?:select|where|on|having|when|then|else|end|left join|join|order by|group by|limit|union|returning|set|values|' +
    'for update|for share|(?<!distinct )from)\\b|,|;',
  'g',
);

/**
 * The conditions that can be left out of a text: each side of an `and` taken as true, each side of an `or` as false. A
 * text that is one condition as a whole, such as `not exists (…)`, is taken as true.
 */
export function conditionsOf(text) {
  const found = [];
  const whole = text.trim();
  if (/^(not|exists)\b/.test(whole) && !/\b(and|or)\b/.test(outermost(whole)))
    found.push({ ...trimmed(text, 0, text.length), value: 'true' });
  for (const [from, to] of segmentsOf(text)) {
    const flat = blanked(text.slice(from, to));
    if (/\bbetween\b/.test(flat)) continue;
    const disjuncts = split(flat, /\bor\b/g, from);
    for (const [a, b] of disjuncts) {
      if (disjuncts.length > 1) found.push({ ...trimmed(text, a, b), value: 'false' });
      const conjuncts = split(flat.slice(a - from, b - from), /\band\b/g, a);
      if (conjuncts.length > 1) for (const [c, d] of conjuncts) found.push({ ...trimmed(text, c, d), value: 'true' });
    }
  }
  return found.filter(({ start, end }) => end > start && text.slice(start, end) !== 'true');
}

const outermost = (text) => blanked(text);

/** Parts between borders, at each depth of brackets. */
function segmentsOf(text) {
  const segments = [];
  const read = (from, to) => {
    const flat = blanked(text.slice(from, to));
    let begun = 0;
    for (const border of flat.matchAll(BORDERS)) {
      segments.push([from + begun, from + border.index]);
      begun = border.index + border[0].length;
    }
    segments.push([from + begun, to]);
    for (const [a, b] of bracketsIn(text, from, to)) read(a, b);
  };
  read(0, text.length);
  return segments;
}

/** The insides of the outermost brackets. */
function bracketsIn(text, from, to) {
  const found = [];
  const opened = [];
  for (let at = from; at < to; at += 1) {
    if (text[at] === '(') opened.push(at + 1);
    if (text[at] === ')' && opened.length) {
      const begun = opened.pop();
      if (!opened.length) found.push([begun, at]);
    }
  }
  return found;
}

/** The same length, with everything in brackets blank. */
function blanked(text) {
  let result = text;
  for (const [a, b] of bracketsIn(text, 0, text.length))
    result = result.slice(0, a) + ' '.repeat(b - a) + result.slice(b);
  return result;
}

function split(flat, word, offset) {
  const parts = [];
  let begun = 0;
  for (const hit of flat.matchAll(word)) {
    parts.push([offset + begun, offset + hit.index]);
    begun = hit.index + hit[0].length;
  }
  parts.push([offset + begun, offset + flat.length]);
  return parts;
}

function trimmed(text, from, to) {
  const part = text.slice(from, to);
  return { start: from + part.length - part.trimStart().length, end: from + part.trimEnd().length };
}

const HOLE = '§';

/** A literal's SQL, as long as its source, with holes for what is put in; null where it is none. */
export function sqlOf(node, source) {
  const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  if (!isText && !ts.isTemplateExpression(node)) return null;
  if (ts.isNewExpression(node.parent)) return null;
  const start = node.getStart(source);
  let text = source.text.slice(start + 1, node.end - 1);
  if (ts.isStringLiteral(node) && /[`]|\$\{/.test(text)) return null;
  for (const { expression } of ts.isTemplateExpression(node) ? node.templateSpans : []) {
    const from = source.text.lastIndexOf('${', expression.getStart(source)) - start - 1;
    const to = source.text.indexOf('}', expression.end) - start;
    text = text.slice(0, from) + HOLE.repeat(to - from) + text.slice(to);
  }
  text = text.replace(/'[^']*'/g, (quoted) => `'${'x'.repeat(quoted.length - 2)}'`).replace(/\n/g, ' ');
  return /\b(and|or|not|exists|where)\b/.test(text) && /[=<>.(]|§/.test(text) ? { text, at: start + 1 } : null;
}
