/**
 * What Chrome 109, Firefox ESR 115 or Safari 16.4 lack, and what makes a page of ours blank or dead there. The compiler
 * lowers syntax by itself; functions and style rules it leaves as they are.
 */
const SCRIPTS = {
  'Promise.withResolvers': /\bPromise\.withResolvers\b/,
  'Promise.try': /\bPromise\.try\(/,
  'Array.fromAsync': /\bArray\.fromAsync\b/,
  'Object.groupBy': /\b(?:Object|Map)\.groupBy\b/,
  'copying methods of arrays': /\.(?:toSorted|toReversed|toSpliced)\(/,
  'methods of sets': /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'helpers of iterators':
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|toArray|take|drop|flatMap|reduce|forEach)\(|\bIterator\.from\b/,
  'Intl.Segmenter': /\bnew Intl\.(?:Segmenter|DurationFormat)\b/,
  'URL.canParse': /\bURL\.(?:canParse|parse)\(/,
  'AbortSignal.any': /\bAbortSignal\.any\(/,
  'well-formed texts': /\.(?:isWellFormed|toWellFormed)\(/,
  'RegExp.escape': /\bRegExp\.escape\(/,
  'crypto of bytes in texts': /\.(?:toBase64|toHex)\(|\bUint8Array\.from(?:Base64|Hex)\b/,
};

const STYLES = {
  'color-mix()': /\bcolor-mix\(/,
  'light-dark()': /\blight-dark\(/,
  'oklch() and its kind': /\b(?:oklch|oklab|lch|lab)\(/,
  'relative colours': /\b(?:rgba?|hsla?)\(\s*from\b/,
  ':dir()': /:dir\(/,
  '@scope': /@scope\b/,
  'linear()': /[\s:,]linear\(/,
  subgrid: /:\s*subgrid\b/,
};

/** Features that are asked for first, or that nothing hangs on where they are missing. */
const isAskedFor = (text, at, name) => {
  const before = text.slice(Math.max(0, at - 120), at);
  return new RegExp(`typeof [\\w$.]*${name.split('.').at(-1)}|[\\w$]\\?\\.?$|@supports[^{}]*$`).test(before);
};

/** Answers a sentence for every feature of a built file that its oldest browser would lack. */
export function beyondFloor(name, text) {
  const isStyle = name.endsWith('.css');
  const faults = Object.entries(isStyle ? STYLES : SCRIPTS).flatMap(([feature, sign]) => {
    const hit = [...text.matchAll(new RegExp(sign, 'g'))].find(({ index }) => !isAskedFor(text, index, feature));
    return hit ? [`${feature} (…${around(text, hit.index)}…)`] : [];
  });
  if (isStyle) faults.push(...rulesBeyond(text));
  return faults.map((fault) => `${name} uses ${fault}`);
}

const around = (text, at) => text.slice(Math.max(0, at - 40), at + 60).replaceAll(/\s+/g, ' ');

/**
 * Nested rules, and `:has` in a rule that sets more than looks: in Firefox 115 the rule is dropped, with every other
 * selector of its list.
 */
function rulesBeyond(text) {
  const faults = [];
  const open = [];
  let begun = 0;
  const plain = text.replaceAll(/\/\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (part) =>
    ' '.repeat(part.length),
  );
  for (const { 0: mark, index } of plain.matchAll(/[{};]/g)) {
    const head = plain.slice(begun, index).trim();
    begun = index + 1;
    if (mark === '}') open.pop();
    if (mark !== '{') continue;
    const isGroup = head.startsWith('@');
    if (open.includes('rule') && open.at(-1) !== 'keyframes') faults.push(`nesting (${head.slice(0, 80)})`);
    if (!isGroup && /:has\(/.test(head) && head.includes(','))
      faults.push(`:has among other selectors (${head.slice(0, 80)})`);
    open.push(/^@(?:-\w+-)?keyframes/.test(head) ? 'keyframes' : isGroup ? 'group' : 'rule');
  }
  return faults;
}
