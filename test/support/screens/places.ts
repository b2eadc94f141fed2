import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emailOf } from '../../../apps/api/src/demo/cast-writer.js';
import { problems } from '../../../apps/api/src/demo/lay-out.js';
import type { TestApi } from '../api.js';

const FOLDER = join(__dirname, '../../screens');

/** The documents of the screens by name: `home` for `05-home.graphql`. */
export const screenTexts = (): Map<string, string> =>
  new Map(
    readdirSync(FOLDER).map((file) => [
      file.replace(/^\d+-|\.graphql$/g, ''),
      readFileSync(join(FOLDER, file), 'utf8'),
    ]),
  );

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
