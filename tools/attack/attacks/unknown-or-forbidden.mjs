import { randomUUID } from 'node:crypto';
import { quantile } from '../field.mjs';

export const title = 'Telling what is there and not yours from what is not there, from the answer or from its time';

const CALLS = 200;

/** SQL: people who have to do with problem `p`. */
const INSIDERS = `select x.email from membership m join person x on x.id = m.person_id where m.until is null
  and (m.organization_id in (p.owner_id, p.office_id)
    or m.organization_id in (select e.definer_id from engagement e where e.problem_id = p.id))`;
const SOURCES = {
  problem: 'problem p cross join lateral (select p.id, p.state) t',
  rfp: 'rfp t join problem p on p.id = t.problem_id',
  question: 'question t join rfp r on r.id = t.rfp_id join problem p on p.id = r.problem_id',
  addendum: 'addendum t join rfp r on r.id = t.rfp_id join problem p on p.id = r.problem_id',
  comment:
    'definition_comment t join definition_version v on v.id = t.version_id join problem p on p.id = v.problem_id',
};

/** Who tries what on something of others, beside which the rest of the input is in order. */
const TRIES = [
  { who: 'foundry', mutation: 'withdrawProblem', on: 'problem', rest: { reason: 'other', note: 'Ours.' } },
  { who: 'foundry', mutation: 'answerQuestion', on: 'question', rest: { answer: 'Ours.' } },
  { who: 'steam', mutation: 'selfApply', on: 'rfp', where: 't.opened_at is null', rest: {} },
  { who: 'food.officer', mutation: 'addMatch', on: 'rfp', where: 't.opened_at is null', rest: 'organizationId' },
  { who: 'foundry', mutation: 'takeBackAddendum', on: 'addendum', rest: { note: 'Ours.' } },
  { who: 'foundry', mutation: 'answerDefinitionComment', on: 'comment', rest: { text: 'Ours.' } },
];

/** In pairs, each in changing order, so that a busy machine slows both alike. */
export async function attack(field) {
  await prepare(field);
  const lines = [];
  for (const { who, mutation, on, where = 'true', rest } of TRIES) {
    const client = await field.as(who);
    const foreign = await idOf(field, `${SOURCES[on]} where ${where} and '${who}@demo.example' not in (${INSIDERS})`);
    const others = typeof rest === 'string' ? { [rest]: await idOf(field, 'organization t') } : rest;
    const answers = new Set();
    const timed = async (id, times) => {
      const from = performance.now();
      answers.add(await answerOf(client, mutation, { [`${on}Id`]: id, ...others }));
      times.push(performance.now() - from);
    };
    const [there, missing] = [[], []];
    for (let call = 0; call < CALLS; call += 1) {
      const both = [() => timed(foreign, there), () => timed(randomUUID(), missing)];
      for (const one of call % 2 ? both : both.reverse()) await one();
    }
    const [a, b] = [quantile(there, 0.5), quantile(missing, 0.5)];
    lines.push({
      held: answers.size === 1 && Math.abs(a - b) < Math.max(2, b / 10),
      figure: `${mutation}: ${a.toFixed(1)} ms of others, ${b.toFixed(1)} ms missing; ${[...answers].join(' / ')}`,
    });
  }
  return lines;
}

/** An addendum and a comment, which the demo lacks, by the owner of an open RFP. */
async function prepare(field) {
  const { rows } = await field.database.query(
    `select r.id as "rfpId", r.definition_version_id as "definitionId", x.email from rfp r
      join problem p on p.id = r.problem_id join membership m on m.organization_id = p.owner_id and m.role = 'head'
      join person x on x.id = m.person_id
     where r.state = 'open' and x.email <> 'foundry@demo.example' order by r.id limit 1`,
  );
  const [{ rfpId, definitionId, email }] = rows;
  const owner = await field.as(email.split('@')[0]);
  await owner.tell('createAddendum', { rfpId, kind: 'minor' }, 'addendum { id }');
  const comment = { definitionId, section: 'stakes', revision: 1, text: 'Is that all?' };
  await owner.tell('commentOnDefinition', comment, 'comment { id }');
}

async function idOf(field, source) {
  const { rows } = await field.database.query(`select t.id from ${source} order by t.id limit 1`);
  if (!rows.length) throw new Error(`The demo holds nothing of others in ${source}`);
  return rows[0].id;
}

async function answerOf(client, mutation, input) {
  try {
    const { refusals } = await client.try(mutation, input, '__typename');
    return JSON.stringify(refusals);
  } catch (error) {
    return error.message.split('answered: ')[1] ?? error.message;
  }
}
