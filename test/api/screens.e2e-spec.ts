import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emailOf } from '../../apps/api/src/demo/cast-writer.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo.js';
import { furnish, screenTexts, type Furnished } from '../support/screens.js';

/** Somebody of the demo by key, a visitor, or a person who has no organization yet. */
type Who = string | null;
const VISITOR = null;
const NOBODY = 'nobody';

describe('a screen', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: Furnished;
  let nobody: { id: string };
  const texts = screenTexts();

  beforeAll(async () => {
    database = await demoDatabase();
    api = await startApi(database);
    at = await furnish(api);
    nobody = await api.a.person();
  }, 120_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  it.each([...texts.keys()])('debug %s', async (name) => {
    const vars = (who: Who): Record<string, unknown> => ({
      language: 'fa', area: 'rfp', signedIn: who !== null, id: ({'rfp-page': at.rfpId, publication: at.draftRfpId, 'problem-page': at.problemId, 'definition-editor': at.definitionId, match: at.matchId, 'proposal-editor': at.proposalId, 'company-profile': at.companyId } as any)[name],
      forOffice: who === 'carpet.officer', token: 'x', invited: true, operation: 'registerOrganization', kind: 'solver', problemId: at.draftProblemId, hasDraft: true, hasText: true, text: 'دستگاه بافندگی و پود', section: 'stakes', year: 1405, rfpId: name === 'match' ? at.rfpId : undefined, from: 1, checklistOf: 'solver',
    });
    for (const who of [VISITOR, NOBODY, 'weaver', 'polyester', 'definer', 'definer.two', 'foundry', 'vision', 'steam', 'carpet.officer', 'food.officer', 'admin'] as Who[]) {
      const client = who === null ? api.anonymous : who === NOBODY ? api.as(nobody) : api.as((await api.owner.query('select id from person where email=$1', [emailOf(who)])).rows[0]);
      const run = (first: number) => api.countSql(() => client.request(texts.get(name) ?? '', { ...vars(who), first }));
      await run(2);
      const [a, b] = [await run(2), await run(20)];
      process.stderr.write(`${name} ${who} ${a.statements} ${b.statements} rep ${a.repeats} ${b.repeats} ${JSON.stringify(b.result.errors ?? '').slice(0, 200)}\n`);
      if (a.statements !== b.statements) { const short = (t: string) => t.replace(/\s+/g,' ').slice(0, 160); const x = a.sent.map(s=>s.text); for (const s of b.sent) { const i = x.indexOf(s.text); if (i >= 0) x.splice(i,1); else process.stderr.write('   + ' + short(s.text) + '\n'); } for (const s of x) process.stderr.write('   - ' + short(s) + '\n'); }
    require('fs').mkdirSync('/tmp/scr', {recursive: true});
    require('fs').writeFileSync(`/tmp/scr/${name}.${who}.json`, JSON.stringify(b.result, null, 1));
    }
    expect(1).toBe(1);
  });
});
