import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/paths.mjs';
import {
  alternativeMutants,
  conditionMutants,
  engineMutants,
  recipientMutants,
  relationOfParties,
  ruleMutants,
} from './rule-mutators.mjs';
import { conditionsOf, sqlOf } from './sql-mutators.mjs';

/**
 * Which mutators a file is given, by its role in its name.
 *
 * @type {[RegExp, ((node: any, source: any) => any[])[]][]}
 */
const ROLES = [
  [/\.(workflow|acts)\.ts$/, [ruleMutants, conditionMutants]],
  [/\/recusal\.ts$/, [conditionMutants, sqlMutants]],
  [/\/(?!password)[\w-]+\.policy\.ts$/, [alternativeMutants, sqlMutants]],
  [/\.parties\.ts$/, [relationOfParties, sqlMutants]],
  [/\.(recipients|notices)\.ts$/, [recipientMutants, conditionMutants, sqlMutants]],
  [/libs\/platform\/src\/lifecycle\/(steps|lock-known)\.ts$/, [engineMutants]],
];

export const mutatorsOf = (file) => ROLES.find(([name]) => name.test(file))?.[1];

/** Every mutant of every rule, in order of files and places. */
export function listMutants() {
  const files = readdirSync(join(root, 'libs'), { recursive: true })
    .map((path) => `libs/${path}`)
    .filter((path) => /^libs\/\w+\/src\/.+(?<!\.spec)\.ts$/.test(path))
    .sort();
  return files.flatMap((file) => (mutatorsOf(file) ? mutantsOf(readFileSync(join(root, file), 'utf8'), file) : []));
}

/** The mutants of one file: an id that outlives moved lines, and where and how the text changes. */
function mutantsOf(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const mutate of mutatorsOf(file) ?? [])
      for (const mutant of mutate(node, source)) found.push({ ...mutant, owner: ownerOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  const seen = new Map();
  return found.map((mutant) => {
    const name = plain(`${file.split('/')[1]}/${basename(file, '.ts')} ${mutant.owner}: ${mutant.what}`);
    const times = (seen.get(name) ?? 0) + (mutant.isSecond ? 0 : 1);
    seen.set(name, times);
    const start = mutant.from ?? mutant.node.getStart(source);
    return {
      id: times > 1 ? `${name} ~${times}` : name,
      file,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      start,
      end: mutant.to ?? mutant.node.end,
      ...mutant,
    };
  });
}

function sqlMutants(node, source) {
  const sql = sqlOf(node, source);
  if (!sql || ts.isImportDeclaration(node.parent)) return [];
  return conditionsOf(sql.text).map(({ start, end, value }) => {
    const from = sql.at + start;
    const to = sql.at + end;
    return {
      what: `sql ${value === 'true' ? 'and' : 'or'} -${source.text.slice(from, to)}`,
      from,
      to,
      sql: value,
      literal: node,
    };
  });
}

/** What a place belongs to: the names around it, outermost first; a notice by its event and kind. */
function ownerOf(node) {
  const names = [];
  for (let at = node; at; at = at.parent) {
    if (ts.isCallExpression(at) && at.expression.getText() === 'declareNotices' && at.arguments[0] !== node)
      names.unshift(at.arguments[0].getText().replace(/'/g, ''));
    const name = at.name && ts.isIdentifier(at.name) && !ts.isPropertyAccessExpression(at) ? at.name.text : null;
    if (ts.isObjectLiteralExpression(at)) {
      const kind = /** @type {any[]} */ ([...at.properties]).find(
        (each) => each.name?.getText() === 'kind' && ts.isStringLiteral(each.initializer ?? at),
      );
      if (kind) names.unshift(kind.initializer.text);
    }
    if (name && !['by', 'when', 'reason', 'collect', 'test'].includes(name) && !ts.isParameter(at)) names.unshift(name);
  }
  return names.join('.');
}

const plain = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[^\w .,:/()[\]<>=!'&|$?-]/g, '')
    .slice(0, 140)
    .trim();

/**
 * The text with every mutant in it, each asleep until it is named in `globalThis.mutant`. Line numbers stay. What is
 * nested in another mutant is awake on its own.
 */
export function instrument(text, file) {
  const mutants = mutantsOf(text, file);
  const inserts = [];
  const quoted = new Set();
  for (const node of new Set(mutants.flatMap(({ lazy }) => lazy ?? []))) inserts.push(...lookedUpAnew(node));
  for (const mutant of mutants) {
    const isAwake = `globalThis.mutant === ${JSON.stringify(mutant.id)}`;
    const [before, after] = mutant.sql ? aroundSql(isAwake, mutant.sql) : around(isAwake, mutant);
    inserts.push({ at: mutant.start, end: mutant.end, text: before, opens: true });
    if (mutant.original) inserts.push({ at: mutant.start, cut: mutant.end, text: '' });
    inserts.push({ at: mutant.end, start: mutant.start, text: after, opens: false });
    if (mutant.literal && ts.isStringLiteral(mutant.literal)) quoted.add(mutant.literal);
  }
  for (const literal of quoted)
    for (const at of [literal.getStart(), literal.end - 1]) inserts.push({ at, cut: at + 1, text: '`' });
  return applied(text, inserts);
}

/** A property becomes a getter, a rule that a call makes is made whenever it is asked. */
function lookedUpAnew(node) {
  const start = node.getStart();
  if (!ts.isPropertyAssignment(node))
    return [
      { at: start, end: node.end, text: '((...all) => (', opens: true },
      { at: node.end, start, text: ')(...all))', opens: false },
    ];
  const value = node.initializer.getStart();
  return [
    { at: start, end: node.end, text: 'get ', opens: true },
    { at: node.name.end, cut: value, text: '() { return (' },
    { at: node.end, start, text: '); }', opens: false },
  ];
}

const aroundSql = (isAwake, value) => [
  `\${${isAwake} ? '(' : ''}`,
  `\${${isAwake} ? ' ${value === 'true' ? 'or true' : 'and false'})' : ''}`,
];

function around(isAwake, { before = '', value, wrap: [open, close] = ['', ''], original = '', after = '' }) {
  return [`${before}(${isAwake} ? ${value} : ${open}${original}`, `${close})${after}`];
}

/** At one place what closes comes before what opens; the outer opens first and closes last. */
function applied(text, inserts) {
  const order = (a, b) => {
    if (a.at !== b.at) return a.at - b.at;
    if (a.opens === undefined || b.opens === undefined) return a.rank - b.rank;
    if (a.opens !== b.opens) return a.opens ? 1 : -1;
    return a.opens ? b.end - a.end || a.rank - b.rank : b.start - a.start || b.rank - a.rank;
  };
  let result = '';
  let at = 0;
  for (const insert of inserts.map((each, rank) => ({ ...each, rank })).sort(order)) {
    result += text.slice(at, Math.max(at, insert.at)) + insert.text;
    at = Math.max(at, insert.at, insert.cut ?? 0);
  }
  return result + text.slice(at);
}
