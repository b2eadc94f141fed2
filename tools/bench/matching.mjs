import { join, resolve } from 'node:path';
import { requireNode } from '../lib/node-version.mjs';
import { readAwards } from '../lib/awards.mjs';
import { optionsOf } from '../lib/options.mjs';
import { root } from '../lib/paths.mjs';
import { plainly } from '../lib/plain-fault.mjs';

requireNode();

const USAGE = 'npm run bench:matching -- --data <folder> [--topics n] [--companies n]';

/**
 * `npm run bench:matching -- --data <folder> [--topics n] [--companies n]`: how fast the index is built, an RFP is
 * scored and one company is scored again over one RFP, and how many true winners stand among the first. The engine of
 * the last build, without a database.
 */
await plainly(bench);

async function bench() {
  const { data: folder, topics, companies } = optionsOf(USAGE, { data: '', topics: 1e9, companies: 1e9 });
  const { ProfileIndex, Expansion, NeedWords, RANKER, atOnce, rank, scoreSome } = await import(
    join(root, 'dist/libs/matching/src/index.js')
  );
  const data = await readAwards(resolve(process.env.INIT_CWD ?? '.', folder), { topics, companies });

  const expansion = await expansionOf(Expansion);
  const index = new ProfileIndex();
  const indexed = timed(() => data.companies.forEach((company) => index.put(companyOf(company))));
  const wordsOf = (topic) => new NeedWords(needOf(topic), expansion);
  const found = { 10: 0, 50: 0, winners: 0, first: 0 };
  const times = data.topics
    .map((topic) => {
      /** @type {{ ranked: any[] }} */
      let ranking = { ranked: [] };
      const ms = timed(() => (ranking = atOnce(rank(index, needOf(topic), wordsOf(topic), 100))));
      const won = data.winners.get(topic.id) ?? new Set();
      const places = ranking.ranked.flatMap(({ company }, place) =>
        won.has(company.organizationId) ? [place + 1] : [],
      );
      found.winners += won.size;
      for (const depth of [10, 50]) found[depth] += places.filter((place) => place <= depth).length;
      found.first += places.length ? 1 / places[0] : 0;
      return ms;
    })
    .sort((a, b) => a - b);

  /** As when a profile changed: the words of the RFP are known from its scoring, the company is in the index. */
  const again = data.topics
    .map((topic, place) => {
      const [need, words] = [needOf(topic), wordsOf(topic)];
      const { id } = data.companies[(place * 97) % data.companies.length];
      return timed(() => atOnce(scoreSome(index, need, words, [id])));
    })
    .sort((a, b) => a - b);
  tell({ data, found, indexed, times, again, RANKER });
}

async function expansionOf(Expansion) {
  const { glossaryAliases, competenceSeed, LANGUAGES } = await import(join(root, 'dist/libs/reference/src/index.js'));
  return new Expansion([
    ...glossaryAliases().map(({ byLanguage }) => Object.values(byLanguage).flat()),
    ...competenceSeed.map(({ labels, synonyms }) =>
      LANGUAGES.flatMap((language) => [labels[language] ?? '', ...synonyms[language]]),
    ),
  ]);
}

function tell({ data, found, indexed, times, again, RANKER }) {
  const percent = (count) => `${((100 * count) / found.winners).toFixed(1)} %`;
  console.log(
    `${RANKER}: ${data.topics.length} topics, ${data.companies.length} companies, ${data.projects} past projects`,
  );
  console.log(
    `index ${(indexed / 1_000).toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB; scoring ${times[times.length >> 1].toFixed(0)} ms median, ${(times.at(-1) ?? 0).toFixed(0)} ms longest`,
  );
  console.log(
    `one company again over one RFP: ${again[again.length >> 1].toFixed(2)} ms median, ${(again.at(-1) ?? 0).toFixed(2)} ms longest`,
  );
  console.log(
    `true winners in the first 10: ${percent(found[10])}, in the first 50: ${percent(found[50])}; mean reciprocal rank ${(found.first / data.topics.length).toFixed(3)}`,
  );
}

function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function companyOf({ id, name, region, projects }) {
  return {
    organizationId: id,
    profileVersionId: id,
    name,
    summary: '',
    capabilities: [],
    keywords: [],
    isicDivisions: [],
    province: region ? `US-${region}` : null,
    regions: [],
    languages: ['en'],
    headcount: null,
    companyType: null,
    availablePeople: null,
    certificates: [],
    isVerified: false,
    isListed: true,
    projects: projects.map(({ title, abstract, year }, place) => ({
      id: `${id}-${place}`,
      title,
      abstract: abstract ?? '',
      year,
    })),
  };
}

function needOf({ id, title, text, keywords, areas }) {
  return {
    rfpId: id,
    title,
    summary: text.slice(0, 600),
    text,
    requirements: [{ text: title, competences: [], isMust: true }],
    keywords: [...keywords, ...areas],
    technologyCategory: null,
    isicDivision: null,
    province: null,
    trlTarget: null,
    year: new Date().getUTCFullYear(),
    eligibility: { companyTypes: [], certificates: [], provinces: [], sizes: [] },
    excluded: new Map(),
  };
}
