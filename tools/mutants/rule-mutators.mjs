import ts from 'typescript';

/** Whoever is one of those named, by a question of the viewer that asks less. */
const named = (question) =>
  [
    '((named) => (viewer, s) => {',
    `const id = [named(s)].flat().find((each) => viewer.${question}(each));`,
    'return id ? { organizationId: id } : null; })',
  ].join(' ');
const WIDER = { asLeader: named('actsFor'), asHead: named('leads'), asOfficer: named('actsFor') };
const OTHER = { ownerId: 'definerId', definerId: 'ownerId' };

const textOf = (node, source) => node.getText(source);
const nameOf = (node) =>
  node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) ? node.name.text : '';
const calleeOf = (node) => (ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : '');

/** An element that is left out of a list. */
const dropElement = (node) =>
  ts.isSpreadElement(node)
    ? { node: node.expression, value: '[]' }
    : { node, before: '...', value: '[]', wrap: ['[', ']'] };

/** What workflows and acts decide by: by whom, guards, reason, relations, alternatives. */
export function ruleMutants(node, source) {
  const found = [];
  // Looked up anew each time, so that one run of a process can wake one mutant after the other.
  const add = (what, mutant) => found.push({ what, lazy: node, ...mutant });
  if (ts.isPropertyAssignment(node)) {
    const value = node.initializer;
    if (nameOf(node) === 'by' && textOf(value, source) !== 'bySelf')
      add('by anybody', { node: value, value: '() => ({ organizationId: null })' });
    if (nameOf(node) === 'when') {
      if (ts.isArrayLiteralExpression(value))
        for (const element of value.elements) add(`when -${guardName(element, source)}`, dropElement(element));
      else add(`when -${textOf(value, source)}`, { node: value, value: '[]' });
    }
    if (nameOf(node) === 'reason' && textOf(value, source) === "'required'")
      add('reason -required', { node: value, value: 'undefined' });
  }
  const callee = calleeOf(node);
  if (callee === 'either')
    for (const each of node.arguments) add(`either -${textOf(each, source)}`, { node: each, value: '() => null' });
  if (callee === 'only' && node.arguments[1]) add('only -test', { node: node.arguments[1], value: '() => true' });
  if (WIDER[callee]) add(`${callee} wider`, { node: node.expression, value: WIDER[callee] });
  if (WIDER[callee] || callee === 'asMember') found.push(...relationMutants(node, source));
  return found;
}

const guardName = (node, source) => {
  const text = textOf(node, source);
  return /code: '(\w+)'/.exec(text)?.[1] ?? text.replace('...', '');
};

/** Owner and definer swapped, or one of several organizations left out. */
function relationMutants(call, source) {
  const found = [];
  const hasDefiner = source.text.includes('definerId');
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node) && OTHER[node.name.text] && hasDefiner)
      found.push({
        what: `relation ${node.name.text} swapped`,
        node,
        value: `${textOf(node.expression, source)}.${OTHER[node.name.text]}`,
      });
    if (ts.isArrayLiteralExpression(node) && node.elements.length > 1)
      for (const each of node.elements) found.push({ what: `relation -${textOf(each, source)}`, ...dropElement(each) });
    ts.forEachChild(node, visit);
  };
  for (const argument of call.arguments) visit(argument);
  return found;
}

/** Each side of a condition left out: of an `and` as true, of an `or` as false. */
export function conditionMutants(node, source) {
  if (!ts.isBinaryExpression(node)) return [];
  const value = { [ts.SyntaxKind.AmpersandAmpersandToken]: 'true', [ts.SyntaxKind.BarBarToken]: 'false' }[
    node.operatorToken.kind
  ];
  if (!value) return [];
  return [node.left, node.right]
    .filter((side) => !(ts.isBinaryExpression(side) && side.operatorToken.kind === node.operatorToken.kind))
    .map((side) => ({ what: `condition -${textOf(side, source)}`, node: side, value }));
}

const SIDES = /^'(owner|definer|office|access|comparingOwner|comparingOffice)'$/;

/** Who is told: a notice, a side, a list of organizations left out; owner and definer swapped. */
export function recipientMutants(node, source) {
  const found = [];
  if (ts.isPropertyAssignment(node) && nameOf(node) === 'collect')
    found.push({
      what: 'nobody told',
      node: node.initializer,
      value: '() => Promise.resolve([])',
      lazy: node.initializer,
    });
  const lists = ts.isArrayLiteralExpression(node)
    ? [node.elements]
    : ['engaged', 'defined'].includes(calleeOf(node))
      ? [node.arguments]
      : [];
  for (const list of lists)
    if (list.length > 1 && list.every((each) => SIDES.test(textOf(each, source)) || ts.isSpreadElement(each)))
      for (const each of list) found.push({ what: `recipient -${textOf(each, source)}`, ...dropElement(each) });
  if (ts.isPropertyAccessExpression(node) && /^parties\.(owner|definer)$/.test(textOf(node, source)))
    found.push({
      what: `${node.name.text} swapped`,
      node,
      value: `parties.${node.name.text === 'owner' ? 'definer' : 'owner'}`,
    });
  if (
    ['leadersOf', 'officersOf', 'membersOf'].includes(calleeOf(node)) &&
    node.arguments[1] &&
    !ts.isPropertyAccessExpression(node.arguments[1])
  )
    found.push({ what: `recipient -${textOf(node.arguments[1], source)}`, node: node.arguments[1], value: '[]' });
  return found;
}

/** Who is party of an object: a relation left out, owner and definer swapped. */
export function relationOfParties(node, source) {
  if (!ts.isPropertyAssignment(node) || !ts.isCallExpression(node.initializer)) return [];
  const [, isMany] = /^relation\.(?:organization|office)(s?)$/.exec(textOf(node.initializer.expression, source)) ?? [];
  if (isMany === undefined) return [];
  const [sql] = node.initializer.arguments;
  /** @type {any[]} */
  const found = [
    { what: 'relation -', lazy: sql, node: sql, value: isMany ? `() => "'{}'::uuid[]"` : "() => 'null::uuid'" },
  ];
  const other = /** @type {any[]} */ ([...node.parent.properties]).find(
    (each) => nameOf(each) === { owner: 'definer', definer: 'owner' }[nameOf(node)],
  );
  if (other && nameOf(node) === 'owner') {
    const [others] = other.initializer.arguments;
    found.push({ what: 'owner and definer swapped', node: sql, value: textOf(others, source) });
    found.push({ what: 'owner and definer swapped', node: others, value: textOf(sql, source), isSecond: true });
  }
  return found;
}

/** Rules that are put together from a list of others: one of these left out. */
export function alternativeMutants(node, source) {
  const isAnyOf = ['anyOf', 'either'].includes(calleeOf(node));
  const isMapped =
    ts.isArrayLiteralExpression(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'map';
  if (!isAnyOf && !isMapped) return [];
  const rules = [...(isAnyOf ? node.arguments : node.elements)].filter((each) => !ts.isSpreadElement(each));
  return rules.map((each) => ({ what: `rule -${textOf(each, source)}`, node: each, value: "(() => 'false')" }));
}

/** The engine: locks, the state that a row must still be in, what is asked before. */
export function engineMutants(node, source) {
  const found = [];
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'setLock')
    found.push({
      what: 'lock -',
      from: node.name.getStart(source) - 1,
      to: node.name.end,
      before: '[',
      value: "'comment'",
      original: "'setLock'",
      after: ']',
    });
  if (ts.isPropertyAssignment(node) && textOf(node, source) === 'state: row.state')
    found.push({ what: 'state asked again -', node, before: '...', value: '{}', wrap: ['{', '}'] });
  if (ts.isIfStatement(node))
    found.push({ what: `if -${textOf(node.expression, source)}`, node: node.expression, value: 'false' });
  return found;
}
