import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export const AWARD_FILES = ['queries.jsonl.gz', 'profiles.jsonl.gz', 'projects.jsonl.gz', 'qrels.tsv'];

/**
 * Reads a folder of research topics, companies with their past projects, and who won what: the first topics, their winners,
 * and companies in order of id until there are enough.
 */
export async function readAwards(folder, { topics: topicCount, companies: companyCount }) {
  const topics = (await lines(folder, 'queries.jsonl.gz')).slice(0, topicCount);
  const profiles = new Map((await lines(folder, 'profiles.jsonl.gz')).map((profile) => [profile.id, profile]));
  const winners = new Map(topics.map(({ id }) => [id, new Set()]));
  for (const line of (await readFile(join(folder, 'qrels.tsv'), 'utf8')).split('\n')) {
    const [topic, company] = line.trim().split('\t');
    if (profiles.has(company)) winners.get(topic)?.add(company);
  }
  const chosen = new Set([...winners.values()].flatMap((of) => [...of]));
  for (const id of [...profiles.keys()].sort()) if (chosen.size < companyCount) chosen.add(id);
  /** @type {Map<string, any[]>} */
  const projects = new Map([...chosen].map((id) => [id, []]));
  for (const project of await lines(folder, 'projects.jsonl.gz')) projects.get(project.company)?.push(project);
  const companies = [...chosen].map((id) => ({ ...profiles.get(id), projects: projects.get(id) }));
  return { topics, winners, companies, projects: companies.reduce((sum, company) => sum + company.projects.length, 0) };
}

async function lines(folder, file) {
  const read = [];
  for await (const line of createInterface({
    input: createReadStream(join(folder, file)).pipe(createGunzip()),
    crlfDelay: Infinity,
  }))
    if (line.trim()) read.push(JSON.parse(line));
  return read;
}
