import { until } from '../../story/client.mjs';

export const title = 'Stopping an import by rows that nobody can store or read';

const GOOD = 200;
const DEEP = 5_000;

/** Each between good rows; what is escaped here is escaped in the file as well. */
const BAD = {
  'half of a pair in the name': String.raw`{"externalId":"bad-1","name":"Half \ud83d Ltd","country":"IR"}`,
  'half of a pair in a list': String.raw`{"externalId":"bad-2","name":"List Ltd","country":"IR","keywords":["\udc00"]}`,
  'half of a pair in the id': String.raw`{"externalId":"bad-\ud800","name":"Id Ltd","country":"IR"}`,
  'a zero in the name': String.raw`{"externalId":"bad-4","name":"Zero \u0000 Ltd","country":"IR"}`,
  'brackets without end': '['.repeat(DEEP),
  'an object that goes deep': `{"externalId":"bad-6","name":"Deep","country":"IR","keywords":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
  'no JSON': 'externalId;name;country',
  'a prototype': '{"__proto__":{"externalId":"bad-8"},"name":{"toString":1},"country":["IR"]}',
  'a name of 20,000 letters': `{"externalId":"bad-9","name":"${'n'.repeat(20_000)}","country":"IR"}`,
  'a number beyond numbers': '{"externalId":"bad-10","name":"Big Ltd","country":"IR","headcount":1e999}',
};

const READ = `query ($id: ID!) { importRun(id: $id) { done added rejected isFinished
  rejects(first: 100) { nodes { line code } } } }`;

export async function attack(field) {
  const admin = await field.as('admin');
  const { importRun } = await admin.tell(
    'startImport',
    { kind: 'organizations', format: 'jsonl', name: 'Poisoned.jsonl' },
    'importRun { id }',
  );
  const bad = Object.values(BAD);
  const lines = [];
  const expected = [];
  for (let n = 0; n < GOOD; n += 1) {
    if (n % 20 === 10) expected.push(lines.push(bad[(n - 10) / 20]));
    lines.push(JSON.stringify({ externalId: `good-${n}`, name: `Good Rows ${n}`, country: 'IR' }));
  }
  const handIn = (number, firstLine, text) =>
    admin.try('appendImportRows', { importRunId: importRun.id, number, firstLine, text }, 'importRun { id }');
  let number = 0;
  for (const [text, firstLine] of pieces(lines)) {
    const { refusals } = await handIn((number += 1), firstLine, text);
    if (refusals.length) throw new Error(`A piece was refused: ${JSON.stringify(refusals)}`);
  }
  const run = await until('the end of the import', async () => {
    const found = (await admin.ask(READ, { id: importRun.id })).importRun;
    return found.isFinished && found;
  });
  const { rows } = await field.database.query(
    "select count(*)::int as n from organization where name like 'Good Rows %'",
  );
  const rejected = run.rejects.nodes.map(({ line }) => line);
  const codes = [...new Set(run.rejects.nodes.map(({ code }) => code))].sort().join(', ');
  const raw = await handIn(number + 1, lines.length + 1, '{"externalId":"raw","name":"Raw \ud83d","country":"IR"}');
  const said = raw.refusals.map((refusal) => `${refusal.code} at ${refusal.field}`).join();
  const dead = await field.database.query(
    "select 1 from outbox where consumer = 'imports.process' and done_at is null and tries > 0",
  );
  return [
    { held: rows[0].n === GOOD, figure: `${rows[0].n} of ${GOOD} good rows arrived` },
    {
      held: String(rejected.sort((a, b) => a - b)) === String(expected),
      figure: `${rejected.length} of ${bad.length} bad rows stand in the list with their line, as ${codes}`,
    },
    { held: dead.rowCount === 0, figure: `${dead.rowCount} jobs of the import are left over` },
    { held: said === 'MALFORMED at text', figure: `half of a pair in the request itself: ${said || 'taken'}` },
  ];
}

/** Whole rows, as many as go into one request, with the line on which each piece begins. */
function* pieces(lines) {
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1)
    if (at === lines.length || at - from >= 50 || lines.slice(from, at + 1).join('\n').length > 40_000) {
      yield [lines.slice(from, at).join('\n'), from + 1];
      from = at;
    }
}
