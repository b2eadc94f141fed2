import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const MAILS = 230;
const ROOT = join(__dirname, '../..');

/** The mailbox is a tool, which runs on Node as it is. It is walked from its first page by the ways it shows. */
const WALK = `
  import { startMailbox } from './tools/lib/mailbox.mjs';
  const [folder, smtpPort, pagePort] = process.argv.slice(1);
  const closers = [];
  const crew = { add: (close) => closers.push(close) };
  const { pageUrl } = await startMailbox({ crew, folder, smtpPort: Number(smtpPort), pagePort: Number(pagePort) });
  const walk = async (path) => {
    const pages = [];
    for (let next = path; next;) {
      const text = await (await fetch(new URL(next, pageUrl))).text();
      pages.push([...text.matchAll(/>Mail (\\d+)</g)].map(([, number]) => Number(number)));
      next = /rel="next" href="([^"]+)"/.exec(text)?.[1].replaceAll('&amp;', '&');
    }
    return pages;
  };
  console.log(JSON.stringify({ all: await walk('/'), ofOne: await walk('/?to=a@b.example') }));
  for (const close of closers) await close();
`;

const freePort = (): Promise<number> =>
  new Promise((answer) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => answer(port));
    });
  });

describe('the mailbox of the demo', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'peyvand-mailbox-'));
    for (let number = 1; number <= MAILS; number += 1) {
      const id = `20300101${String(number).padStart(9, '0')}-0000abcd`;
      const to = number % 2 ? ['A@b.example'] : ['other@b.example'];
      const mail = { id, at: '2030-01-01T00:00:00.000Z', to, subject: `Mail ${number}` };
      writeFileSync(join(folder, `${id}.json`), JSON.stringify(mail));
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is paged through to its first mail, newest first, each once; those of one address too', async () => {
    const parameters = [folder, String(await freePort()), String(await freePort())];
    const text = execFileSync(process.execPath, ['--input-type=module', '-e', WALK, ...parameters], {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 30_000,
    });
    const { all, ofOne } = JSON.parse(text) as Record<string, number[][]>;
    const down = Array.from({ length: MAILS }, (_, place) => MAILS - place);
    expect(all?.map((page) => page.length)).toEqual([100, 100, 30]);
    expect(all?.flat()).toEqual(down);
    expect(ofOne?.map((page) => page.length)).toEqual([100, 15]);
    expect(ofOne?.flat()).toEqual(down.filter((number) => number % 2));
  });
});
