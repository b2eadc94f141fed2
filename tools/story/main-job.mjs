import { pathToFileURL } from 'node:url';
import { built } from '../lib/paths.mjs';
import { until } from './client.mjs';
import { print } from './output.mjs';
import { inTurns } from './stage.mjs';
import * as texts from './texts.mjs';

/** What people of the demo attach is attached here too. */
const papers = () => import(pathToFileURL(built.papers).href);

/** Seconds from submitting the RFP until it closes: time enough for all that happens while it is open. */
const OPEN_FOR = 18;
const CONFIRM = 'confirmPassword';

/** Everybody of the story, registered by mail, with their organizations verified. */
export async function gather(stage, people) {
  print.chapter('1. People and organizations');
  const administrator = await stage.administrator('Nasrin Azad', 'nasrin@platform.example');
  const [parvin, bahram, shirin, omid, darya, elham, sina, tara] = await inTurns([
    () => people.join('Parvin Rostami', 'parvin@office.example'),
    () => people.join('Bahram Kia', 'bahram@office.example'),
    () => people.join('شیرین مهر', 'shirin@office.example', 'fa'),
    () => people.join('Omid Zagros', 'omid@mill.example'),
    () => people.join('Darya Nokhost', 'darya@audit.example'),
    () => people.join('Elham Weft', 'elham@wefteye.example'),
    () => people.join('سینا سپاهان', 'sina@negah.example', 'fa'),
    () => people.join('Tara Tanur', 'tara@oven.example'),
  ]);
  await stage.office(administrator, parvin, [bahram, shirin], texts.organizations.office);
  const found = async (head, organization, capacity) => {
    const id = await stage.found(head, organization, capacity);
    await stage.verify(parvin, id);
    return Object.assign(head, { organizationId: id });
  };
  await found(omid, texts.organizations.owner, 'problemOwner');
  await found(darya, texts.organizations.definer, 'definer');
  for (const [head, key] of [
    [elham, 'english'],
    [sina, 'persian'],
    [tara, 'baker'],
  ]) {
    await found(head, texts.organizations[key], 'solver');
    await head.tell(
      'saveProfile',
      { ...texts.profiles[key], organizationId: head.organizationId },
      'profile { version }',
    );
  }
  print.does(
    'Nine people',
    'registered, opened the link in their mail, signed in; an office with three officers verified five companies.',
  );
  return { administrator, parvin, bahram, shirin, omid, darya, elham, sina, tara };
}

/** From the owner's words to the approved definition. */
export async function define({ parvin, bahram, omid, darya }) {
  print.chapter("2. A problem in the owner's own words, and its definition");
  const { problem } = await omid.tell('createProblem', texts.problem, 'problem { id }');
  const { photoOfWeft } = await papers();
  await omid.send('problem', problem.id, { name: 'needle line.jpg', bytes: await photoOfWeft() });
  await omid.tell('submitProblem', { problemId: problem.id }, 'problem { state }');
  print.does(omid.name, `writes: “${texts.problem.symptom.slice(0, 96)}…” and submits it, with a photo.`);
  await parvin.declareNoConflict(problem.id);
  await parvin.tell('acceptProblem', { problemId: problem.id }, 'problem { state }');
  const { openProblems } = await darya.ask('{ openProblems { nodes { officeField province symptom } } }');
  print.sees(darya.name, `an open problem in ${openProblems.nodes[0].province}, without its owner`);
  const { engagement } = await parvin.tell(
    'offerEngagement',
    {
      problemId: problem.id,
      definerId: darya.organizationId,
      approach: 'Five whys on site',
      durationDays: 20,
      feeAmount: '450000000',
      feeCurrency: 'IRR',
      payer: 'owner',
    },
    'engagement { id }',
  );
  await darya.tell('acceptEngagement', { engagementId: engagement.id, noConflict: true }, 'engagement { state }');
  const {
    problem: { definitions },
  } = await darya.ask(
    'query ($id: ID!) { problem(id: $id) { definitions { nodes { id sections { key revision } } } } }',
    { id: problem.id },
  );
  const definition = definitions.nodes[0];
  await write(darya, definition);
  const asked = await darya.tell('askSignature', { definitionId: definition.id }, 'definition { contentHash }');
  await omid.tell(CONFIRM, { password: omid.password }, 'done');
  await omid.tell(
    'signDefinition',
    { definitionId: definition.id, contentHash: asked.definition.contentHash },
    'definition { state }',
  );
  await bahram.declareNoConflict(problem.id);
  await bahram.tell('approveDefinition', { definitionId: definition.id }, 'definition { state }');
  print.does(
    omid.name,
    `signs exactly this text (SHA-256 ${asked.definition.contentHash.slice(0, 12)}…), and ${bahram.name} approves it.`,
  );
  return problem.id;
}

/** Its sections, and what the checks say of them. */
async function write(darya, definition) {
  for (const [key, section] of Object.entries(texts.sections())) {
    const revision = definition.sections.find((known) => known.key === key)?.revision ?? 0;
    await darya.tell(
      'saveDefinitionSection',
      { definitionId: definition.id, revision, content: { [key]: section } },
      'definition { id }',
    );
  }
  const { definitionFindings } = await darya.ask(
    'query ($id: ID!) { definitionFindings(definitionId: $id) { clarity findings { check } } }',
    { id: definition.id },
  );
  print.sees(
    darya.name,
    `clarity ${definitionFindings.clarity} of 100, ${definitionFindings.findings.length} findings`,
  );
}

/** The RFP: written, signed by the owner, approved by a second officer, opened by the clock. */
export async function call({ shirin, bahram, omid, darya }, problemId, openFor = OPEN_FOR) {
  print.chapter('3. The request for proposals');
  const created = await darya.tell('createRfp', { problemId }, 'rfp { id draftRevision }');
  const rfpId = created.rfp.id;
  const saved = await darya.tell(
    'saveRfpDraft',
    {
      rfpId,
      revision: created.rfp.draftRevision,
      title: 'Finding needle lines in knitted fabric while it is knitted',
      ndaText: texts.ndaText,
      content: texts.rfpContent(openFor),
    },
    'rfp { draftHash }',
  );
  const { drawingOfHall } = await papers();
  await darya.send('rfp', rfpId, { name: 'knitting hall.dxf', bytes: drawingOfHall(12) });
  const { rfp: drawn } = await omid.ask('query ($id: ID!) { rfp(id: $id) { draftHash } }', { id: rfpId });
  if (drawn.draftHash === saved.rfp.draftHash) throw new Error('The signature would not cover the drawing.');
  print.does(darya.name, 'adds a drawing of the hall: it is part of what is signed.');
  await omid.tell('submitRfp', { rfpId, contentHash: drawn.draftHash }, 'rfp { state }');
  const refused = await bahram.try('approveRfp', { rfpId }, 'rfp { id }');
  print.sees(bahram.name, `${refused.refusals[0].code}: who approved the definition does not approve its RFP`);
  await shirin.declareNoConflict(problemId);
  await shirin.tell('approveRfp', { rfpId }, 'rfp { state }');
  const rfp = await until('the RFP opens', async () => {
    const { rfp: now } = await shirin.ask('query ($id: ID!) { rfp(id: $id) { id number state closesAt } }', {
      id: rfpId,
    });
    return now.state === 'open' && now;
  });
  print.does(shirin.name, `approves; the clock opens ${rfp.number}.`);
  return rfp;
}

const QUEUE = `query ($rfpId: ID!) { reviewQueue(rfpId: $rfpId) { nodes { id state company { id name }
  score { score reasons { contributions { text competences evidence readiness place conditions } words { isExpanded need { text } profile { field text } } } } } } }`;

/** Workers score; a coordinator reviews, with undo and reason; only the chosen are told. */
export async function review({ parvin, bahram, omid, elham, sina, tara }, rfp, people) {
  print.chapter('4. Companies scored by the worker, reviewed by a coordinator');
  const matches = await until('the companies are scored', async () => {
    const { reviewQueue } = await parvin.ask(QUEUE, { rfpId: rfp.id });
    return reviewQueue.nodes.length >= 2 && reviewQueue.nodes;
  });
  print.sees(parvin.name, `${matches.length} matches, best first`);
  print.list(matches.map(described));
  const of = ({ organizationId }) => matches.find(({ company }) => company.id === organizationId);
  const foreign = of(sina);
  if (!foreign?.score.reasons.words.some(({ isExpanded }) => isExpanded))
    throw new Error('The Persian profile was not found by its meaning.');
  const baker = of(tara);
  if (baker) await parvin.tell('rejectMatch', { matchId: baker.id, reason: 'wrongField' }, 'match { state }');
  await parvin.tell('approveMatch', { matchId: of(elham).id }, 'match { state }');
  await parvin.tell('undoMatchApproval', { matchId: of(elham).id }, 'match { state }');
  await parvin.tell('approveMatch', { matchId: of(elham).id }, 'match { state }');
  const late = await bahram.try(
    'rejectMatch',
    { matchId: of(elham).id, reason: 'enoughOthers' },
    'match { state decidedBy }',
  );
  print.sees(
    bahram.name,
    `${late.refusals[0].code}: ${late.match.decidedBy} was faster, the match is ${late.match.state}`,
  );
  await parvin.tell('approveMatch', { matchId: foreign.id }, 'match { state }');
  print.does(
    parvin.name,
    `approves ${of(elham).company.name} and ${foreign.company.name}${baker ? `, rejects ${baker.company.name}` : ''}.`,
  );
  await told(sina, rfp, people);
  await told(elham, rfp, people);
  const { rfp: teaser } = await tara.ask(
    'query ($id: ID!) { rfp(id: $id) { number title province owner { name } content { background } } }',
    { id: rfp.id },
  );
  print.sees(
    tara.name,
    `the teaser only: ${teaser.title}, owner ${teaser.owner ?? 'hidden'}, province ${teaser.province ?? 'hidden'}, dossier ${teaser.content ?? 'closed'}`,
  );
  const { rfp: own } = await omid.ask('query ($id: ID!) { rfp(id: $id) { scoringRun { id } } }', { id: rfp.id });
  if (own.scoringRun) throw new Error('The owner sees the scoring before the close.');
}

function described({ company, score }) {
  const { contributions, words } = score.reasons;
  const parts = Object.entries(contributions)
    .filter(([, value]) => value > 0.05)
    .map(([group, value]) => `${group} ${value.toFixed(1)}`)
    .join(', ');
  const shared = words
    .slice(0, 4)
    .map(({ need, profile, isExpanded }) => (isExpanded ? `${need.text} = ${profile.text}` : profile.text))
    .join(', ');
  return `${String(score.score.toFixed(1)).padStart(5)}  ${company.name}: ${parts}; words: ${shared}`;
}

async function told(company, rfp, people) {
  const match = await until(`${company.name} is told`, async () => {
    const { myMatches } = await company.ask('{ myMatches { nodes { id state rfp { id } } } }');
    return myMatches.nodes.find((one) => one.rfp.id === rfp.id && one.state === 'notified');
  });
  await until(`a notice for ${company.name}`, async () =>
    (await company.ask('{ notices { nodes { kind } } }')).notices.nodes.some(({ kind }) => kind === 'MatchNotified'),
  );
  const mail = await people.mail(company.email, rfp.number);
  await company.tell('declareInterest', { matchId: match.id }, 'match { state }');
  print.does(company.name, `finds a notice and a mail (“${mail.subject}”), and is interested.`);
}

/** NDA, question and answer, two sealed proposals; then the deadline. */
export async function answerCall({ parvin, omid, elham, sina }, rfp) {
  print.chapter('5. Question, answer, proposals');
  const dossier =
    'query ($id: ID!) { rfp(id: $id) { ndaText { number } content { background requirements { id } } questions { nodes { id text answer } } } }';
  for (const company of [elham, sina]) {
    const { rfp: before } = await company.ask(dossier, { id: rfp.id });
    if (before.content) throw new Error('The dossier is open before the NDA text is accepted.');
    await company.tell('acceptNda', { rfpId: rfp.id, number: before.ndaText.number }, 'rfp { id }');
  }
  const FILES = 'query ($id: ID!) { rfp(id: $id) { files { name url size } } }';
  const [drawing] = (await elham.ask(FILES, { id: rfp.id })).rfp.files;
  const [loaded, refused] = [await elham.load(drawing.url), await sina.load(drawing.url)];
  if (loaded.status !== 200 || loaded.bytes.length !== drawing.size || refused.status !== 404)
    throw new Error('The drawing is not read by who asked for it alone.');
  print.sees(
    elham.name,
    `the drawing “${drawing.name}”, ${drawing.size} bytes; its address is of no use to anybody else`,
  );
  const asked = await elham.tell('askQuestion', { rfpId: rfp.id, text: texts.question }, 'question { id }');
  await omid.tell('answerQuestion', { questionId: asked.question.id, answer: texts.answer }, 'question { answer }');
  const { rfp: read } = await sina.ask(
    'query ($id: ID!) { rfp(id: $id) { content { requirements { id } } questions { nodes { text answer asker { name } } } } }',
    { id: rfp.id },
  );
  print.sees(
    sina.name,
    `“${read.questions.nodes[0].text}” – “${read.questions.nodes[0].answer}”, asker ${read.questions.nodes[0].asker?.name ?? 'hidden'}`,
  );
  const { requirements } = read.content;
  await hand(
    elham,
    rfp.id,
    texts.proposal(requirements, {
      language: 'en',
      approach:
        'A line camera under the needle bed, lit from inside the tube; a line that stays over ten revolutions stops the machine.',
      amount: '9800000000',
    }),
  );
  await hand(
    sina,
    rfp.id,
    texts.proposal(requirements, {
      language: 'fa',
      approach: 'دوربین خطی زیر بستر سوزن و نور از درون لوله؛ خطی که ده دور بماند دستگاه را نگه می‌دارد.',
      amount: '8650000000',
    }),
  );
  for (const reader of [omid, parvin]) {
    const { proposals } = await reader.ask(
      'query ($rfpId: ID!) { proposals(filter: { rfpId: $rfpId }) { nodes { id } totalCount { count } } }',
      { rfpId: rfp.id },
    );
    if (proposals.nodes.length || proposals.totalCount.count)
      throw new Error(`${reader.name} sees a proposal before the opening.`);
  }
  print.sees(`${omid.name} and ${parvin.name}`, 'no proposal, and not whether there is one');
}

async function hand(company, rfpId, content) {
  const { proposal } = await company.tell('createProposal', { rfpId }, 'proposal { id draft { revision } }');
  await company.tell(
    'saveProposalDraft',
    { proposalId: proposal.id, revision: proposal.draft.revision, content: { technical: content.technical } },
    'proposal { draft { revision } }',
  );
  const { receipt } = await company.tell(
    'submitProposal',
    { proposalId: proposal.id, content },
    'proposal { state } receipt { number digest receivedAt }',
  );
  const { proposal: sealed } = await company.ask(
    'query ($id: ID!) { proposal(id: $id) { state technical { approach } price { amount } } }',
    { id: proposal.id },
  );
  if (sealed.technical ?? sealed.price) throw new Error('A submitted proposal can be read before the opening.');
  print.does(company.name, `hands in a proposal; receipt ${receipt.number}, digest ${receipt.digest.slice(0, 12)}….`);
}

/** After the deadline the proposals are opened: owner and office read them, nobody else. */
export async function open({ parvin, omid, elham, sina, tara }, rfp) {
  print.chapter('6. The deadline, and the opened proposals');
  const opened = await until(
    'the deadline passes and the proposals are opened',
    async () => {
      const { rfp: now } = await omid.ask('query ($id: ID!) { rfp(id: $id) { state } }', { id: rfp.id });
      return now.state === 'opened' && now;
    },
    60,
  );
  print.does('The clock', `closes ${rfp.number} at its second, locks two proposals and opens them (${opened.state}).`);
  const read =
    'query ($rfpId: ID!) { proposals(filter: { rfpId: $rfpId }) { nodes { party { id name } technical { approach } price { amount currency } } } }';
  for (const reader of [omid, parvin]) {
    const { proposals } = await reader.ask(read, { rfpId: rfp.id });
    if (proposals.nodes.length !== 2)
      throw new Error(`${reader.name} reads ${proposals.nodes.length} proposals instead of 2.`);
    print.sees(reader.name, `${proposals.nodes.length} proposals`);
    print.list(
      proposals.nodes.map(
        ({ party, technical, price }) =>
          `${party.name}: ${BigInt(price.amount).toLocaleString('en')} ${price.currency}. ${technical.approach}`,
      ),
    );
  }
  for (const company of [elham, sina, tara]) {
    const { proposals } = await company.ask(read, { rfpId: rfp.id });
    if (proposals.nodes.some(({ party }) => party.id !== company.organizationId))
      throw new Error(`${company.name} reads a proposal of somebody else.`);
  }
  print.sees('Each company', 'its own proposal at most');
  await until('the owner is told', async () =>
    (await omid.ask('{ notices { nodes { kind } } }')).notices.nodes.some(({ kind }) => kind === 'RfpProposalsOpened'),
  );
  print.sees(omid.name, 'a notice: the proposals can be read; for now the decision is taken outside Peyvand');
}
