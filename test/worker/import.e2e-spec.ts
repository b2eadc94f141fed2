import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProcessImport } from '@peyvand/contracts';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { codesOf, startApi, type TestApi } from '../support/api.js';
import { workerConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import type { Person } from '../support/factories.js';
import { found } from '../support/found.js';

const START =
  'mutation($input: StartImportInput!) { startImport(input: $input) { importRun { id rows done isFinished } refusals { code } } }';
const APPEND =
  'mutation($input: AppendImportRowsInput!) { appendImportRows(input: $input) { importRun { id rows } refusals { code } } }';
const RUN = `query($id: ID!) { importRun(id: $id) { rows done added changed unchanged rejected rate remaining isFinished
  rejects(first: 50) { totalCount nodes { line column code reason row } } } }`;
const HEADER = 'شناسه,نام,استان,شرح,کلیدواژه ها,شناسه پروژه,عنوان پروژه,سال پروژه,توانمندی ها';
const SYMPTOM = 'لرزش پمپ در بار کامل دیده می‌شود و هر هفته خط را نگه می‌دارد.';
const ROWS = [
  '۱۴۰۱,شركت پمپ سازي,خراسان رضوی,پمپ‌های صنعتی,پمپ؛ توربین,p1,پمپ کویر,۱۴۰۲,ساخت پمپ؛ تعمیر توربین',
  '۱۴۰۱,شركت پمپ سازي,خراسان رضوی,,,p2,"پمپ, بزرگ",1403/11/15',
  '1402,,تهران,,,,,',
  '1403,بی‌استان,نیست‌آباد,,,,,',
  '1404,سال بد,تهران,,,p1,پروژه,دیروز',
  '1405,درست,IR-23,,,,,',
];

describe('bringing files in', () => {
  let database: TestDatabase;
  let api: TestApi;
  let worker: NestFastifyApplication;
  let admin: Person;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    worker = await createWorker(workerConfig(database.url), { jobs: [ProcessImport] });
    admin = await api.an.administrator();
    await api.an.office({ fallback: true });
  }, 90_000);

  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });

  const begin = async (kind: string, format: string, header: string | null, total: number | null = null) =>
    (await api.as(admin).request(START, { input: { kind, format, name: `${kind}.${format}`, header, total } })).data
      .startImport;
  const start = async (kind: string, format: string, header: string | null = null, total: number | null = null) =>
    (await begin(kind, format, header, total)).importRun.id as string;
  const append = async (importRunId: string, number: number, firstLine: number, text: string) =>
    (await api.as(admin).request(APPEND, { input: { importRunId, number, firstLine, text } })).data.appendImportRows;
  const finished = (id: string) =>
    found(
      async () => (await api.as(admin).request(RUN, { id })).data.importRun,
      (run) => run.isFinished,
    );
  const count = async (sql: string): Promise<number> =>
    Number((await api.owner.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

  it('keeps the good rows of a Persian CSV and names line, column and reason of the others', async () => {
    const id = await start('organizations', 'csv', HEADER);
    await append(id, 1, 2, ROWS.slice(0, 4).join('\n'));
    await append(id, 2, 6, ROWS.slice(4).join('\n'));
    const run = await finished(id);
    expect(run).toMatchObject({ rows: 6, done: 6, added: 2, changed: 1, rejected: 3, remaining: 0 });
    expect(run.rate).toBeGreaterThan(0);
    expect(run.rejects.nodes).toMatchObject([
      { line: 4, column: 'name', code: 'REQUIRED' },
      { line: 5, column: 'province', code: 'UNKNOWN_CODE' },
      {
        line: 6,
        column: 'سال پروژه',
        code: 'NOT_A_YEAR',
        reason: '“دیروز” is not a year of either calendar. Write it in four digits.',
      },
    ]);
    expect(JSON.parse(run.rejects.nodes[2].row)).toMatchObject({ شناسه: '1404' });
    const { rows } = await api.owner.query(
      `select o.name, o.province, o.listed, v.content -> 'keywords' as keywords,
        jsonb_array_length(v.content -> 'capabilities') as capabilities, (select json_agg(p.year || ' ' || p.title
        order by p.year) from past_project p where p.organization_id = o.id) as projects
       from organization o join organization_identifier i on i.organization_id = o.id and i.scheme = 'import'
         join profile f on f.organization_id = o.id join profile_version v on v.id = f.current_version_id
         where i.value = '1401'`,
    );
    expect(rows).toEqual([
      {
        name: 'شرکت پمپ سازی',
        province: expect.stringMatching(/^IR-/),
        listed: true,
        keywords: ['پمپ', 'توربین'],
        capabilities: 2,
        projects: ['2023 پمپ کویر', '2025 پمپ, بزرگ'],
      },
    ]);
  }, 30_000);

  it('takes the sound rows of one organization without its bad ones, and counts none twice', async () => {
    const id = await start('organizations', 'csv', HEADER);
    const row = (...project: string[]) => ['1450', 'شرکت چند پروژه', 'تهران', '', '', ...project].join(',');
    const good = row('p1', 'پروژه خوب', '1402');
    await append(
      id,
      1,
      2,
      [good, row('p2', 'پروژه بی‌سال', ''), good, row('p3', 'سومی', '1403'), row('', '', '')].join('\n'),
    );
    const run = await finished(id);
    expect(run).toMatchObject({ rows: 5, added: 1, changed: 1, unchanged: 2, rejected: 1 });
    expect(run.rejects.nodes).toMatchObject([{ line: 3, column: 'projects.0.year', code: 'REQUIRED' }]);
    expect(
      await count("past_project p join organization o on o.id = p.organization_id where o.name = 'شرکت چند پروژه'"),
    ).toBe(2);
  });

  it('rejects a row with half of a pair, and goes on', async () => {
    const id = await start('organizations', 'jsonl');
    const lines = [
      '{"externalId":"h1","name":"Half \\ud800 pair","country":"DE"}',
      '{"externalId":"h2","name":"Bytes \\ufffd","country":"DE","\\udc00":"\\u0000 \\\\u0000"}',
      '{"externalId":"\u200fh3","name":"\u202bWhole\u202c","country":"DE"}',
    ];
    await append(id, 1, 1, lines.join('\n'));
    const run = await finished(id);
    expect(run).toMatchObject({ done: 3, added: 1, rejected: 2 });
    expect(run.rejects.nodes).toMatchObject([
      { line: 1, column: 'name', code: 'MALFORMED' },
      { line: 2, column: 'name', code: 'MALFORMED' },
    ]);
    expect(run.rejects.nodes[0].row).toContain('ud800 pair');
    const { rows } = await api.owner.query(
      `select o.name from organization o join organization_identifier i on i.organization_id = o.id
       where i.value = 'h3'`,
    );
    expect(rows).toEqual([{ name: 'Whole' }]);
  }, 30_000);

  it('changes nothing when the same rows come again, nor when the same piece does', async () => {
    const before = [await count('organization'), await count('past_project'), await count('profile_version')];
    const id = await start('organizations', 'csv', HEADER);
    for (let twice = 0; twice < 2; twice += 1) expect(codesOf(await append(id, 1, 2, ROWS.join('\n')))).toEqual([]);
    expect(await finished(id)).toMatchObject({ rows: 6, added: 0, changed: 0, unchanged: 3, rejected: 3 });
    expect([await count('organization'), await count('past_project'), await count('profile_version')]).toEqual(before);
  }, 30_000);

  it('counts right when a worker dies in the middle of a piece', async () => {
    const id = await start('organizations', 'jsonl');
    const lines = Array.from({ length: 520 }, (_, n) => JSON.stringify({ externalId: `x${n}`, name: `Firm ${n}` }));
    lines[3] = '{"externalId":"x3","name":"=HYPERLINK(\\"x\\")"}';
    // Not a fault of the row, so that the piece is left where it stands, as by a worker that is gone.
    await database.asOwner(`create function die() returns trigger language plpgsql as $$ begin
      if new.name = 'Firm 510' then raise exception 'gone' using errcode = '58000'; end if; return new; end $$;
      create trigger die before insert on organization for each row execute function die()`);
    await append(id, 1, 1, lines.join('\n'));
    const counts = async () =>
      (await api.owner.query('select added, rejected, done_at from import_chunk where import_run_id = $1', [id]))
        .rows[0];
    expect(await found(counts, (chunk) => chunk?.added > 0)).toEqual({ added: 499, rejected: 1, done_at: null });
    await worker.close();
    await database.asOwner('drop trigger die on organization; drop function die');
    await api.owner.query('update outbox set not_before = clock_timestamp() where done_at is null');
    worker = await createWorker(workerConfig(database.url), { jobs: [ProcessImport] });
    expect(await finished(id)).toMatchObject({
      done: 520,
      added: 519,
      changed: 0,
      unchanged: 0,
      rejected: 1,
      rejects: { totalCount: 1, nodes: [{ line: 4, column: 'name', code: 'FORMULA_NAME' }] },
    });
    expect(await count("organization where name like 'Firm %'")).toBe(519);
  }, 40_000);

  it('takes problems and calls of listed organizations, with Iranian dates', async () => {
    const problems = await start('problems', 'jsonl');
    const text = SYMPTOM;
    await append(
      problems,
      1,
      1,
      [
        { externalId: 'q1', organizationExternalId: '1401', title: 'لرزش پمپ', symptom: text },
        { externalId: 'q2', organizationName: 'هیچ‌کس', title: 'بی‌صاحب', symptom: text },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    expect(await finished(problems)).toMatchObject({
      added: 1,
      rejected: 1,
      rejects: { nodes: [{ line: 2, column: 'organizationName', code: 'OWNER_NOT_LISTED' }] },
    });
    const calls = await start('rfps', 'csv', 'id;organizationExternalId;title;text;requirements;deadline', 4);
    await append(
      calls,
      1,
      2,
      [
        `r1;1401;کاهش لرزش;${text};کاهش لرزش تا ۲ میلی‌متر بر ثانیه|پایش پیوسته;۱۴۱۰/۰۱/۱۵ 12:00`,
        `r2;1401;گذشته;${text};یک;1390/01/15`,
        ';;;;;',
        `r3;1401;تا ثانیه;${text};یک;2031-04-04t12:00:45+0330`,
      ].join('\n'),
    );
    const run = await finished(calls);
    expect(run).toMatchObject({
      rows: 3,
      added: 2,
      rejected: 1,
      rejects: { nodes: [{ line: 3, column: 'closesAt', code: 'CLOSES_TOO_EARLY' }] },
    });
    const { rows } = await api.owner.query(
      `select closes_at, state, jsonb_array_length(draft -> 'requirements') as requirements from rfp
        where external_id = 'r1'`,
    );
    expect(rows).toEqual([{ closes_at: new Date('2031-04-04T08:30:00Z'), state: 'inReview', requirements: 2 }]);
    const { rows: exact } = await api.owner.query("select closes_at from rfp where external_id = 'r3'");
    expect(exact).toEqual([{ closes_at: new Date('2031-04-04T08:30:45Z') }]);
    const again = await start('rfps', 'csv', 'id;organizationExternalId;title;text;requirements;deadline');
    await append(again, 1, 2, `r1;1401;کاهش لرزش;${text};کاهش لرزش;۱۴۱۰/۰۱/۱۵`);
    expect(await finished(again)).toMatchObject({ added: 0, unchanged: 1 });
  }, 30_000);

  it('goes on past rows that no database stores, and tells of them', async () => {
    await database.asOwner(`create function refuse() returns trigger language plpgsql as $$ begin
      if new.name = 'Unstorable' then raise exception 'refused' using errcode = '22003'; end if; return new; end $$;
      create trigger refuse before insert on organization for each row execute function refuse()`);
    const id = await start('organizations', 'jsonl');
    const sound = (n: number) => JSON.stringify({ externalId: `s${n}`, name: `Sound ${n}`, country: 'DE' });
    await append(
      id,
      1,
      1,
      [
        sound(1),
        '{"externalId":"u1","name":"half \\ud83d of it","country":"DE"}',
        '{"externalId":"u2","name":"Nought","country":"DE","summary":"a\\u0000b"}',
        sound(2),
        '{"externalId":"u\\udc00","name":"Id","country":"DE"}',
        '{"externalId":"u3","name":"Unstorable","country":"DE"}',
        '{"externalId":"u4","name":"Column","country":"DE","x\\u0000":"\\ud800","headcount":"\\u0000"}',
        '{"externalId":"u5","name":"Odd","country":"DE","projects":[null,[],3]}',
        `{"externalId":"u6","name":"Deep","country":"DE","summary":${'['.repeat(9_000)}${']'.repeat(9_000)}}`,
        sound(3),
      ].join('\n'),
    );
    const run = await finished(id);
    expect(run).toMatchObject({ done: 10, added: 3, rejected: 7 });
    expect(run.rejects.nodes.map(({ line }: { line: number }) => line)).toEqual([2, 3, 5, 6, 7, 8, 9]);
    expect(run.rejects.nodes[0]).toMatchObject({ column: 'name', code: 'MALFORMED' });
    expect(JSON.parse(run.rejects.nodes[0].row).name).toBe('half \\ud83d of it');
    expect(run.rejects.nodes[3]).toMatchObject({ code: 'NOT_STORABLE' });
    await database.asOwner('drop trigger refuse on organization; drop function refuse');
    const problems = await start('problems', 'jsonl');
    const row = { externalId: 'h1', organizationExternalId: '1401', title: 'لرزش پمپ', symptom: SYMPTOM };
    await append(
      problems,
      1,
      1,
      [row, { ...row, externalId: 'h2', symptom: `${SYMPTOM}\ud800` }].map((one) => JSON.stringify(one)).join('\n'),
    );
    expect(await finished(problems)).toMatchObject({
      added: 1,
      rejected: 1,
      rejects: { nodes: [{ line: 2, column: 'symptom', code: 'MALFORMED' }] },
    });
  }, 60_000);

  it('refuses a first row by which nothing can be read', async () => {
    for (const [header, code] of [
      ['شناسه ملی,نام شرکت,کد', 'COLUMN_TWICE'],
      ['a,b', 'NO_KNOWN_COLUMN'],
      [';;', 'NO_KNOWN_COLUMN'],
      [null, 'REQUIRED'],
    ])
      expect(await begin('organizations', 'csv', header ?? null)).toMatchObject({
        importRun: null,
        refusals: [{ code }],
      });
  });

  it("is the administrator's alone", async () => {
    const id = await start('organizations', 'jsonl');
    for (const who of [api.anonymous, api.as(await api.a.person())]) {
      expect((await who.request(RUN, { id })).errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
      expect(
        (await who.request(START, { input: { kind: 'rfps', format: 'csv', name: 'x' } })).errors?.[0]?.extensions.code,
      ).toMatch(/UNAUTHENTICATED|FORBIDDEN/);
    }
  });
});
