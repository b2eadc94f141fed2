import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Scorer, StoreScores } from '@peyvand/matching';
import { Db } from '@peyvand/platform';
import { emailOf } from '../../apps/api/src/demo/cast-writer.js';
import { Desk } from '../../apps/api/src/demo/desk.js';
import { problems } from '../../apps/api/src/demo/lay-out.js';
import type { TestApi } from './api.js';

const FOLDER = join(__dirname, '../screens');

/** The documents of the screens by name: `home` for `05-home.graphql`. */
export const screenTexts = (): Map<string, string> =>
  new Map(
    readdirSync(FOLDER).map((file) => [file.replace(/^\d+-|\.graphql$/g, ''), readFileSync(join(FOLDER, file), 'utf8')]),
  );

export interface Furnished {
  readonly rfpId: string;
  readonly draftRfpId: string;
  readonly problemId: string;
  readonly draftProblemId: string;
  readonly definitionId: string;
  readonly matchId: string;
  readonly matchOfCompany: string;
  readonly proposalId: string;
  readonly companyId: string;
}

type Json = Record<string, unknown>;
interface Drafted {
  readonly sections: readonly { readonly key: string; readonly revision: number }[];
}

/** Lists of more than two rows wherever a screen has a list, made as people make them; and where the things are. */
export async function furnish(api: TestApi): Promise<Furnished> {
  const desk = new Desk(api.app);
  const one = async (sql: string, values: unknown[] = []): Promise<string> =>
    (await api.owner.query<{ id: string }>(sql, values)).rows[0]?.id ?? '';
  const titleOf = (key: string): string => problems.find((problem) => problem.key === key)?.title ?? '';
  const problemOf = (key: string): Promise<string> => one('select id from problem where title = $1', [titleOf(key)]);
  const rfpOf = async (key: string): Promise<string> =>
    one('select id from rfp where problem_id = $1', [await problemOf(key)]);
  const companyOf = (key: string): Promise<string> =>
    one(
      `select m.organization_id as id from membership m join person p on p.id = m.person_id
        where p.email = $1 and m.role = 'head'`,
      [emailOf(key)],
    );
  const [rfpId, companyId] = [await rfpOf('weft'), await companyOf('vision')];

  const db = api.app.get(Db, { strict: false });
  const scorer = api.app.get(Scorer, { strict: false });
  for (const key of ['weft', 'sand', 'dye-water', 'needle-line']) {
    const id = await rfpOf(key);
    const scored = await scorer.scoreRfp(id);
    await db.inTransaction(() => api.app.get(StoreScores, { strict: false }).ofRfp(id, scored));
  }
  for (const text of ['Which loom?', 'How much dust?', 'Who pays for the line?'])
    await desk.tell('vision', 'askQuestion', { rfpId, organizationId: companyId, text }, 'question { id }');
  for (const name of ['Carpets', 'Foundries', 'Everything'])
    await desk.tell('vision', 'saveSearch', { name, province: 'IR-10' }, 'savedSearch { id }');
  await define(desk, await one('select id from definition_version where problem_id = $1', [await problemOf('knit-energy')]));
  await remark(desk, api, await problemOf('order-delay'));
  await desk.close();
  return {
    rfpId,
    companyId,
    draftRfpId: await rfpOf('foundry-porosity'),
    problemId: await problemOf('order-delay'),
    draftProblemId: await problemOf('carpet-smell'),
    definitionId: await one('select id from definition_version where problem_id = $1', [await problemOf('knit-energy')]),
    matchId: await one("select id from match where rfp_id = $1 and state = 'inReview' order by score desc limit 1", [rfpId]),
    matchOfCompany: await one('select id from match where rfp_id = $1 and organization_id = $2', [rfpId, companyId]),
    proposalId: await one('select id from proposal where rfp_id = $1', [await rfpOf('steam')]),
  };
}

async function define(desk: Desk, definitionId: string): Promise<void> {
  const revisionOf = async (): Promise<number> =>
    (await desk.ask<Drafted>('definer.two', `query ($id: ID!) { answer: definition(id: $id) { sections { key revision } } }`, {
      id: definitionId,
    })).sections.find(({ key }) => key === 'stakes')?.revision ?? 0;
  for (const need of ['Energy is paid monthly.', 'Energy is a fifth of the cost.', 'Energy is a fourth of the cost.']) {
    const revision = await revisionOf();
    await desk.tell(
      'definer.two',
      'saveDefinitionSection',
      { definitionId, revision, content: { stakes: { need } } },
      'definition { id }',
    );
    const at: Json = { definitionId, section: 'stakes', revision: revision + 1 };
    await desk.tell('polyester', 'commentOnDefinition', { ...at, text: `Is that so: ${need}` }, 'comment { id }');
    await desk.tell('polyester', 'suggestWording', { ...at, field: 'need', text: `${need} Always.` }, 'suggestion { id }');
  }
}

async function remark(desk: Desk, api: TestApi, problemId: string): Promise<void> {
  for (const text of ['A first word.', 'A second word.', 'A third word.'])
    await desk.tell('weaver', 'addProblemRemark', { problemId, text }, 'problem { id }');
  void api;
}
