import { readAwards } from '../lib/awards.mjs';
import { until } from './client.mjs';
import { print } from './output.mjs';
import { inTurns } from './stage.mjs';
import * as texts from './texts.mjs';

const TOPICS = 20;
const COMPANIES = 2_000;
/** Requests stay below the API's limit on bodies. */
const BODY_BYTES = 80_000;
const TITLE_MAX = { project: 500, rfp: 200 };

/** Real research topics as imported RFPs, real companies with their past projects; who really won tells how good the matches are. */
export async function tellResearch(stage, people, folder) {
  const data = await readAwards(folder, { topics: TOPICS, companies: COMPANIES });
  print.chapter('1. An office, and what is brought in');
  const administrator = await stage.administrator('Nasrin Azad', 'nasrin@platform.example');
  const [parvin, bahram] = await inTurns([
    () => people.join('Parvin Rostami', 'parvin@office.example'),
    () => people.join('Bahram Kia', 'bahram@office.example'),
  ]);
  await stage.office(administrator, parvin, [bahram], texts.organizations.office);
  const started = Date.now();
  await importCompanies(administrator, data);
  print.does(
    'The administrator',
    `brings in ${data.companies.length} companies with ${data.projects} past projects in ${((Date.now() - started) / 1_000).toFixed(1)} s.`,
  );
  const rfps = await importTopics(administrator, data.topics);
  print.does('The administrator', `brings in ${rfps.length} research topics as RFPs; ${bahram.name} approves them.`);
  for (const { rfpId } of rfps) {
    const { rfp } = await bahram.ask('query ($id: ID!) { rfp(id: $id) { problem { id } } }', { id: rfpId });
    await bahram.declareNoConflict(rfp.problem.id);
    await bahram.tell('approveRfp', { rfpId }, 'rfp { state }');
  }
  print.chapter('2. The ten best matches of each topic');
  const found = { 10: 0, 50: 0, winners: 0 };
  for (const { topic, rfpId } of rfps) await tellTopic(bahram, topic, rfpId, data, found);
  print.chapter('3. True winners among the matches');
  const share = (count) => `${count} of ${found.winners} (${((100 * count) / found.winners).toFixed(1)} %)`;
  console.log(`  In the first 10: ${share(found[10])}\n  In the first 50: ${share(found[50])}`);
}

/** In requests of a bounded size; a company with many projects comes in several, and the same id is the same company. */
async function importCompanies(administrator, { companies }) {
  let rows = [];
  let bytes = 0;
  const send = async () => {
    if (!rows.length) return;
    const { rows: answers } = await administrator.tell(
      'importOrganizations',
      { rows },
      'rows { externalId outcome refusals { code field } }',
    );
    const refused = answers.filter(({ outcome }) => outcome === 'refused');
    if (refused.length) throw new Error(`Companies were refused: ${JSON.stringify(refused.slice(0, 3))}`);
    rows = [];
    bytes = 0;
  };
  for (const row of companies.flatMap(rowsOf)) {
    const size = Buffer.byteLength(JSON.stringify(row));
    if (bytes + size > BODY_BYTES || rows.length === 400) await send();
    rows.push(row);
    bytes += size;
  }
  await send();
}

function rowsOf({ id, name, region, projects }) {
  const row = {
    externalId: id,
    name,
    country: 'US',
    ...(/^[A-Z]{2}$/.test(region ?? '') ? { province: `US-${region}` } : {}),
  };
  /** @type {any[][]} */
  const parts = [[]];
  let bytes = 0;
  projects.forEach(({ title, abstract, year, agency }, place) => {
    const project = {
      externalId: `${id}-${place}`,
      title: title.slice(0, TITLE_MAX.project),
      abstract: abstract ?? '',
      year,
      client: agency,
    };
    bytes += Buffer.byteLength(JSON.stringify(project));
    if (bytes > BODY_BYTES / 2) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(project);
  });
  return parts.map((part) => ({ ...row, projects: part }));
}

async function importTopics(administrator, topics) {
  const owners = [...new Set(topics.map(({ component }) => component))];
  await administrator.tell(
    'importOrganizations',
    { rows: owners.map((name) => ({ externalId: `owner-${name}`, name: `${name} research office`, country: 'US' })) },
    'rows { outcome }',
  );
  const closesAt = new Date(Date.now() + 3_600_000).toISOString();
  const imported = [];
  for (const topic of topics) {
    const { id, title, text, component, keywords, areas } = topic;
    const row = {
      externalId: id,
      title: title.slice(0, TITLE_MAX.rfp),
      text,
      language: 'en',
      organizationExternalId: `owner-${component}`,
      keywords: [...keywords, ...areas].slice(0, 50),
      closesAt,
      requirements: [{ text: title, kind: 'must' }],
    };
    const answer = await administrator.tell('importRfps', { rows: [row] }, 'imported { rfpId }');
    imported.push({ topic, rfpId: answer.imported[0].rfpId });
  }
  return imported;
}

const QUEUE = `query ($rfpId: ID!) { reviewQueue(rfpId: $rfpId, first: 50) { nodes { company { id name } score { score
  reasons { contributions { text competences evidence readiness place conditions } words { profile { text } } projects { title year } } } } } }`;

async function tellTopic(officer, { id, title }, rfpId, { winners, companies }, found) {
  await until(
    `${id} is scored`,
    async () =>
      (await officer.ask('query ($id: ID!) { rfp(id: $id) { scoringRun { id } } }', { id: rfpId })).rfp.scoringRun,
    120,
  );
  const { reviewQueue } = await officer.ask(QUEUE, { rfpId });
  const nameOf = new Map(companies.map((company) => [company.id, company.name]));
  const won = new Set([...winners.get(id)].map((company) => nameOf.get(company)));
  const ranked = reviewQueue.nodes;
  found.winners += winners.get(id).size;
  for (const depth of [10, 50])
    found[depth] += ranked.slice(0, depth).filter(({ company }) => won.has(company.name)).length;
  console.log(`\n  ${id}  ${title}`);
  print.list(
    ranked.slice(0, 10).map(({ company, score }) => {
      const { words, projects } = score.reasons;
      const shared = words
        .slice(0, 5)
        .map(({ profile }) => profile.text.toLowerCase())
        .join(', ');
      return `${won.has(company.name) ? '*' : ' '} ${score.score.toFixed(1)}  ${company.name}: ${shared}${projects[0] ? `; “${projects[0].title.slice(0, 70)}” (${projects[0].year})` : ''}`;
    }),
  );
}
