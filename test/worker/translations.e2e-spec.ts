import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TranslateRfp } from '@peyvand/contracts';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { codesOf, errorsOf, startApi, type Client, type TestApi } from '../support/api.js';
import { Translator } from '../../libs/rfps/src/translations/translator.js';
import { testConfig, workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { openRfp, SAVE, setScene, writtenRfp } from '../support/rfps.js';

const WORDING = 'language isTranslation by isOutdated title summary requirements { id text acceptanceTest }';
const READ = `query($id: ID!, $language: RfpLanguage) { rfp(id: $id) { draftRevision title language
  timeZones { office reader } teaser(language: $language) { ${WORDING} } translations { ${WORDING} }
  content { requirements { id } } } }`;
const TRANSLATE = `mutation($input: SaveRfpTranslationInput!) { saveRfpTranslation(input: $input) {
  rfp { teaser(language: fa) { isTranslation by title } } refusals { code field } } }`;
const SEARCH = 'query($search: String!) { rfps(filter: { search: $search }) { nodes { id } } }';
const FA = { language: 'fa', title: 'کاهش ضایعات بافندگی', summary: 'ضایعات دستگاه سوم باید کم شود.' };

interface Asked {
  from: string;
  to: string;
  texts: string[];
}

describe('an RFP in other languages', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication | undefined;
  let address: string;
  let machine: Server;
  const asked: Asked[] = [];
  let leak = '';

  const translate = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
      asked.push(body);
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ texts: body.texts.map((text) => (text.includes('zirconium') ? leak : `ماشین: ${text}`)) }),
      );
    });
  };

  beforeAll(async () => {
    machine = createServer(translate);
    await new Promise<void>((listening) => machine.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(machine.address() as AddressInfo).port}/`;
    database = await freshDatabase();
    api = await startApi(database);
  }, 120_000);

  afterAll(async () => {
    await worker?.close();
    await api.close();
    await database.drop();
    machine.close();
  });

  const read = async (client: Client, id: string, language?: string) =>
    (await client.request(READ, { id, language })).data.rfp;
  const found = async (search: string): Promise<string[]> =>
    (await api.anonymous.request(SEARCH, { search })).data.rfps.nodes.map(({ id }: { id: string }) => id);
  const save = async (person: { id: string }, input: object) =>
    (await api.as(person).request(TRANSLATE, { input })).data.saveRfpTranslation;
  const open = async (confidentiality: 'public' | 'anonymousOwner' = 'public', content: object = {}) => {
    const scene = await setScene(api, { confidentiality });
    const id = await openRfp(api, scene, { confidentiality, content: { ...content } });
    await api.owner.query(`update rfp set language = 'en' where id = $1`, [id]);
    return { scene, id };
  };

  it('is translated by owner, definer and office, and read in the language of the reader', async () => {
    const scene = await setScene(api);
    const { id } = await writtenRfp(api, scene);
    await api.owner.query(`update rfp set language = 'en' where id = $1`, [id]);
    const before = await read(api.as(scene.owner.head), id);
    const [need] = before.content.requirements;
    expect(before.teaser).toMatchObject({ language: 'en', isTranslation: false, by: null, title: before.title });
    const requirements = [
      { requirementId: need.id, text: 'پارگی پود را در دو ثانیه می‌یابد', acceptanceTest: 'ده آزمون' },
    ];
    const input = { rfpId: id, revision: before.draftRevision, ...FA, requirements };
    expect(errorsOf(await api.as(scene.solver.head).request(TRANSLATE, { input }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await save(scene.owner.head, { ...input, revision: 1 }))).toEqual(['STALE']);
    expect(codesOf(await save(scene.owner.head, { ...input, language: 'en' }))).toEqual(['SAME_LANGUAGE']);
    const gone = [{ requirementId: id, text: 'نیست' }];
    expect((await save(scene.owner.head, { ...input, requirements: gone })).refusals).toEqual([
      { code: 'REQUIREMENT_GONE', field: 'requirements.0.text' },
    ]);
    expect((await read(api.as(scene.owner.head), id)).translations).toEqual([]);
    for (const { head } of [scene.owner, scene.definer, scene.office])
      expect(await save(head, input)).toEqual({
        rfp: { teaser: { isTranslation: true, by: 'person', title: FA.title } },
        refusals: [],
      });
    const persian = await read(api.as(scene.owner.head), id, 'fa');
    expect(persian.teaser).toEqual({
      ...FA,
      isTranslation: true,
      by: 'person',
      isOutdated: false,
      requirements: [{ id: need.id, text: requirements[0]?.text, acceptanceTest: 'ده آزمون' }],
    });
    expect(persian.translations).toEqual([persian.teaser]);
    expect((await read(api.as(scene.owner.head), id, 'tr')).teaser).toEqual(before.teaser);
    expect(await read(api.anonymous, id)).toBeNull();
    // Of another title the translation stays, and says that it is of an earlier one; the rest does not matter.
    const change = async (parts: object) => {
      const { draftRevision: revision } = await read(api.as(scene.owner.head), id);
      const { refusals } = (await api.as(scene.owner.head).request(SAVE, { input: { rfpId: id, revision, ...parts } }))
        .data.saveRfpDraft;
      expect(refusals).toEqual([]);
      return (await read(api.as(scene.owner.head), id, 'fa')).translations;
    };
    expect(await change({ content: { background: 'Another background.' } })).toMatchObject([{ isOutdated: false }]);
    expect(await change({ title: 'Scrap at the fourth loom' })).toMatchObject([{ isOutdated: true, title: FA.title }]);
    // What passed while the owner was shown may name it.
    expect(await change({ confidentiality: 'anonymousOwner' })).toEqual([]);
  });

  it('is found by words of either language, and hides in a translation what it hides in the original', async () => {
    const { scene, id } = await open('anonymousOwner');
    const { draftRevision: revision, content } = await read(api.as(scene.owner.head), id);
    const input = { rfpId: id, revision, ...FA, title: 'زیرکونیوم در بافندگی' };
    expect(await found('زيركونيوم')).toEqual([]);
    const leaking = { ...input, summary: `برای ${scene.owner.name}` };
    expect((await save(scene.definer.head, leaking)).refusals).toEqual([{ code: 'OWNER_NAMED', field: 'summary' }]);
    const requirements = [{ requirementId: content.requirements[0].id, text: 'نیوبیوم' }];
    expect(codesOf(await save(scene.definer.head, { ...input, requirements }))).toEqual([]);
    expect(await found('زيركونيوم')).toEqual([id]);
    expect(await found('loom زیرکونیوم')).toEqual([id]);
    // The teaser tells nothing of requirements, so neither does a hit.
    expect(await found('نیوبیوم')).toEqual([]);
    const visitor = await read(api.anonymous, id);
    expect(visitor.teaser).toMatchObject({ title: input.title, isTranslation: true, requirements: null });
    expect(visitor.translations).toEqual([visitor.teaser]);
    expect(visitor.timeZones).toEqual({ office: 'Asia/Tehran', reader: null });
    await api.owner.query(`update person set time_zone = 'Europe/Vienna', locale = 'en' where id = $1`, [
      scene.solver.head.id,
    ]);
    const solver = await read(api.as(scene.solver.head), id);
    expect(solver.timeZones).toEqual({ office: 'Asia/Tehran', reader: 'Europe/Vienna' });
    expect(solver.teaser).toMatchObject({ language: 'en', isTranslation: false });
  });

  it('is translated by a machine where one is named: only what all may read, marked, never over a person', async () => {
    const { scene, id } = await open();
    const hidden = await open('anonymousOwner');
    const leaking = await open('anonymousOwner', { summary: 'A zirconium matter.' });
    leak = leaking.scene.owner.name;
    worker = await createWorker(workerConfig(database.url, { TRANSLATOR_URL: address }), { jobs: [TranslateRfp] });
    await eventually(async () => {
      const { rows } = await api.owner.query<{ waiting: number }>(
        'select count(*)::integer as waiting from outbox where consumer = $1 and done_at is null',
        [TranslateRfp.name],
      );
      expect(rows).toEqual([{ waiting: 0 }]);
    });
    const { title } = await read(api.anonymous, id);
    const summary = 'Scrap at the third loom is to fall.';
    expect((await read(api.anonymous, id, 'fa')).teaser).toEqual({
      language: 'fa',
      isTranslation: true,
      by: 'machine',
      isOutdated: false,
      title: `ماشین: ${title}`,
      summary: `ماشین: ${summary}`,
      requirements: null,
    });
    expect((await read(api.anonymous, hidden.id, 'fa')).teaser.by).toBe('machine');
    expect((await read(api.anonymous, leaking.id, 'fa')).translations).toEqual([]);
    // Of the public one the teaser and two requirements with their tests, of the others the teaser; of one that a
    // person has translated nothing.
    expect(asked.map(({ from, to, texts }) => [from, to, texts.length]).sort()).toEqual([
      ['en', 'fa', 2],
      ['en', 'fa', 2],
      ['en', 'fa', 6],
    ]);
    const owner = await read(api.as(scene.owner.head), id, 'fa');
    expect(owner.teaser.requirements).toMatchObject([
      { text: 'ماشین: finds a broken weft within two seconds', acceptanceTest: 'ماشین: ten trials' },
      { text: 'ماشین: shows its alarms in Persian', acceptanceTest: 'ماشین: by sight' },
    ]);
    const input = { rfpId: id, revision: owner.draftRevision, ...FA };
    expect(codesOf(await save(scene.owner.head, input))).toEqual([]);
    expect((await read(api.as(scene.owner.head), id, 'fa')).teaser).toMatchObject({ by: 'person', requirements: [] });
  });

  it('is translated by a program in the place of an address, and by nothing that answers otherwise', async () => {
    const by = (script: string) =>
      new Translator(
        testConfig(database.url, { TRANSLATOR_COMMAND: `${process.execPath} -e ${script.replaceAll(' ', '')}` }),
      );
    const upper = by(
      "process.stdin.on('data',(d)=>console.log(JSON.stringify({texts:JSON.parse(d).texts.map((t)=>t+'!')})))",
    );
    expect(upper.isOn).toBe(true);
    expect(await upper.translate('en', 'fa', ['One two', 'سه'])).toEqual(['One two!', 'سه!']);
    await expect(by('process.exit(3)').translate('en', 'fa', ['One'])).rejects.toThrow('ended with 3');
    await expect(by('console.log(JSON.stringify({texts:[]}))').translate('en', 'fa', ['One'])).rejects.toThrow('each');
    const hidden = by('console.log(JSON.stringify({texts:[String(process.env.DATABASE_URL)]}))');
    expect(await hidden.translate('en', 'fa', ['One'])).toEqual(['undefined']);
    expect(new Translator(testConfig(database.url)).isOn).toBe(false);
    const wrong: Record<string, string>[] = [
      { TRANSLATOR_COMMAND: 'translate' },
      { TRANSLATOR_COMMAND: '/bin/translate', TRANSLATOR_URL: address },
    ];
    for (const settings of wrong) expect(() => testConfig(database.url, settings)).toThrow();
  });
});
