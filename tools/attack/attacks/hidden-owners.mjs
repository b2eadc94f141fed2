import { PASSWORD } from '../field.mjs';

export const title = 'Telling rivals who a hidden owner is, by any text that they may read';

/** Ways to write what names somebody, so that a reader still knows it. */
const SPELLINGS = {
  plain: (text) => text,
  'cut by what nobody sees': (text) => cut(text, '\u200b'),
  'cut by soft hyphens': (text) => cut(text, '\u00ad'),
  'cut by word joiners': (text) => cut(text, '\u2060'),
  'cut by a mark of direction': (text) => cut(text, '\u061c'),
  joined: (text) => text.replaceAll(' ', ''),
  'in look-alike letters': (text) => text.replaceAll('a', 'а').replaceAll('o', 'о'),
  'in wide letters': (text) => text.replace(/[\w@]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
};
/** By the gate, or, in a title, for the direction mark itself. */
const STOPPED = new Set(['OWNER_NAMED', 'BIDI_CONTROL']);
const RIVAL = 'steam';

const cut = (text, sign) => text.replace(/\p{L}(?=\p{L})/gu, (letter) => `${letter}${sign}`);

const HIDDEN = `select r.id as "rfpId", p.id as "problemId", o.name, x.email,
    split_part(officer.email, '@', 1) as officer, split_part(definer.email, '@', 1) as definer,
    split_part(x.email, '@', 1) as owner
  from rfp r join problem p on p.id = r.problem_id join organization o on o.id = p.owner_id
  join engagement e on e.problem_id = p.id and e.state in ('active', 'done')
  join lateral (${headOf('p.owner_id')}) x on true join lateral (${headOf('r.office_id')}) officer on true
  join lateral (${headOf('e.definer_id')}) definer on true
  where r.state = 'open' and r.confidentiality = 'anonymousOwner' order by r.id limit 1`;

function headOf(organization) {
  return `select person.email from membership m join person on person.id = m.person_id
    where m.organization_id = ${organization} and m.until is null order by m.role = 'head' desc limit 1`;
}

/** The insiders of a need whose owner is hidden, each as careless or bought; a rival reads along. */
export async function attack(field) {
  const [found] = (await field.database.query(HIDDEN)).rows;
  if (!found) throw new Error('The demo holds no open RFP of a hidden owner');
  await giveAccess(field, found.rfpId);
  const naming = Object.entries(SPELLINGS).flatMap(([how, write]) => [
    [`name, ${how}`, write(found.name)],
    [`mail, ${how}`, write(found.email)],
  ]);
  const lines = [];
  for (const [way, send] of Object.entries(await waysOf(field, found))) {
    const passed = [];
    for (const [how, text] of naming) {
      const codes = (await send(`Ask ${text} about it.`)).map(({ code }) => code);
      if (!codes.some((code) => STOPPED.has(code))) passed.push(`${how}: ${codes.join() || 'taken'}`);
    }
    lines.push({
      held: passed.length === 0,
      figure: `${way}: ${naming.length - passed.length} of ${naming.length} refused${passed.map((one) => `; ${one}`).join('')}`,
    });
  }
  return [...lines, await readBy(field, found)];
}

/** As if the rival had been matched. */
async function giveAccess(field, rfpId) {
  await field.database.query(
    `insert into rfp_access (id, rfp_id, organization_id, kind, source_id, since)
      select gen_random_uuid(), $1, m.organization_id, 'admitted', gen_random_uuid(), now()
      from membership m join person p on p.id = m.person_id where p.email = $2 and m.until is null`,
    [rfpId, `${RIVAL}@demo.example`],
  );
}

/** Each a way to get a text before the eyes of rivals; answers the refusals. */
async function waysOf(field, { rfpId, problemId, owner, definer, officer }) {
  const head = await field.as(owner);
  await head.tell('confirmPassword', { password: PASSWORD }, 'done');
  const rival = await field.as(RIVAL);
  await rival.tell('askQuestion', { rfpId, text: 'How wide is the machine?' }, '__typename');
  const questionId = await idOfQuestion(field, rfpId);
  const refusals = async (client, mutation, input) => (await client.try(mutation, input, '__typename')).refusals;
  const answerAs = async (key) => {
    const client = await field.as(key);
    return (answer) => refusals(client, 'answerQuestion', { questionId, answer });
  };
  const addendum = (parts) => async (text) => {
    const made = await head.tell('createAddendum', { rfpId, kind: 'minor' }, 'addendum { id }');
    const addendumId = made.addendum.id;
    const saved = await head.try(
      'saveAddendum',
      { addendumId, revision: 1, reason: 'Measured again.', content: { legal: 'Helmets.' }, ...parts(text) },
      'addendum { contentHash }',
    );
    const found = saved.refusals.length
      ? saved.refusals
      : await refusals(head, 'publishAddendum', { addendumId, contentHash: saved.addendum.contentHash });
    await head.try('deleteAddendum', { addendumId }, '__typename');
    return found;
  };
  return {
    'an answer by the owner': await answerAs(owner),
    'an answer by the definer': await answerAs(definer),
    'an answer by the office': await answerAs(officer),
    'the reason of an addendum': addendum((reason) => ({ reason })),
    'the text of an addendum': addendum((legal) => ({ content: { legal } })),
    'the title in an addendum': addendum((title) => ({ title })),
    'the NDA text in an addendum': addendum((ndaText) => ({ ndaText })),
    'a remark on the problem': (text) => refusals(head, 'addProblemRemark', { problemId, text }),
    'the reason of a cancelled RFP': (note) => refusals(head, 'cancelRfp', { rfpId, reason: 'other', note }),
  };
}

async function idOfQuestion(field, rfpId) {
  const { rows } = await field.database.query('select id from question where rfp_id = $1 order by id desc limit 1', [
    rfpId,
  ]);
  return rows[0].id;
}

/** What a rival with access is given, after all that. */
async function readBy(field, { rfpId, name, email }) {
  const rival = await field.as(RIVAL);
  const { rfp } = await rival.ask(
    `query ($id: ID!) { rfp(id: $id) { title ndaText { text } content { legal summary } cancelNote
      questions(first: 100) { nodes { text answer } } addenda(first: 100) { nodes { reason } } } }`,
    { id: rfpId },
  );
  const told = fold(JSON.stringify(rfp));
  const named = [name, email].filter((one) => told.includes(fold(one)));
  return {
    held: rfp !== null && named.length === 0,
    figure: `what a rival reads then: ${named.length ? named.join(', ') : 'neither name nor mail'}`,
  };
}

const fold = (text) =>
  text
    .normalize('NFKC')
    .replaceAll('а', 'a')
    .replaceAll('о', 'o')
    .replace(/[^\w@.]/g, '')
    .toLowerCase();
