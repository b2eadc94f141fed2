import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { emailOf } from '../../../apps/api/src/demo/cast-writer.js';
import { problems } from '../../../apps/api/src/demo/lay-out.js';
import type { TestApi } from '../api.js';

const FOLDER = join(__dirname, '../../../apps/web/src');
const SCREEN = '.screen.graphql';

/** The first operations of the web application's screens by name, each with the shared fragments it spreads. */
export function screenTexts(): Map<string, string> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const texts = new Map(files.map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]));
  const shared = [...texts]
    .filter(([file]) => /^shared\b/.test(file) && !file.endsWith(SCREEN))
    .map(([, text]) => text);
  const fragments = new Map(
    shared.flatMap((text) => [...text.matchAll(/^fragment (\w+)/gm)].map(([, name]) => [name, text])),
  );
  const withShared = (text: string): string => {
    const whole = new Set([text]);
    // A set that grows while it is walked through: fragments spread others.
    for (const one of whole)
      for (const [, name] of one.matchAll(/\.\.\.(\w+)/g)) {
        const fragment = fragments.get(name);
        if (fragment) whole.add(fragment);
      }
    return [...whole].join('\n');
  };
  return new Map(
    [...texts]
      .filter(([file]) => file.endsWith(SCREEN))
      .map(([file, text]) => [basename(file, SCREEN), withShared(text)]),
  );
}

/** Where the things are that the screens show. */
export class Places {
  constructor(private readonly api: TestApi) {}

  person = (key: string): Promise<string> => this.one('select id from person where email = $1', [emailOf(key)]);
  problem = (key: string): Promise<string> =>
    this.one('select id from problem where title = $1', [problems.find((problem) => problem.key === key)?.title]);
  definition = async (key: string): Promise<string> =>
    this.one('select id from definition_version where problem_id = $1', [await this.problem(key)]);
  rfp = async (key: string): Promise<string> =>
    this.one('select id from rfp where problem_id = $1', [await this.problem(key)]);
  proposal = async (key: string): Promise<string> =>
    this.one('select id from proposal where rfp_id = $1', [await this.rfp(key)]);
  /** The organization that the person heads. */
  company = async (key: string): Promise<string> =>
    this.one("select organization_id as id from membership where person_id = $1 and role = 'head'", [
      await this.person(key),
    ]);
  match = async (key: string, company?: string): Promise<string> =>
    this.one(
      `select id from match where rfp_id = $1 and case when $2::uuid is null then state = 'inReview'
        else organization_id = $2 end order by score desc nulls last, id limit 1`,
      [await this.rfp(key), company ? await this.company(company) : null],
    );

  private async one(sql: string, values: readonly unknown[]): Promise<string> {
    const [row] = (await this.api.owner.query<{ id: string }>(sql, [...values])).rows;
    if (!row) throw new Error(`Not in the demo: ${values.join(' ')}`);
    return row.id;
  }
}
