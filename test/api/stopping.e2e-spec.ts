import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApi } from '../../apps/api/src/create-api.js';
import { testConfig } from '../support/config.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';

describe('an API that is told to stop', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let blocker: pg.Client;
  let onlooker: pg.Client;
  let url: URL;
  const agent = new Agent({ keepAlive: true, maxSockets: 2 });

  beforeAll(async () => {
    database = await freshDatabase();
    app = await createApi(testConfig(database.url));
    await app.listen(0, '127.0.0.1');
    url = new URL('/graphql', await app.getUrl());
    blocker = new pg.Client({ connectionString: database.url });
    onlooker = new pg.Client({ connectionString: database.url });
    await Promise.all([blocker.connect(), onlooker.connect()]);
  }, 60_000);

  afterAll(async () => {
    agent.destroy();
    await Promise.all([blocker.end(), onlooker.end()]);
    await database.drop();
  });

  /** A connection that asks nothing. @throws when nobody takes it. */
  const knock = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(url.port), url.hostname, () => {
        socket.destroy();
        resolve();
      });
      socket.on('error', reject);
    });

  const ask = (query: string): Promise<{ status?: number; connection?: string; text: string }> =>
    new Promise((resolve, reject) => {
      const sent = request(
        url,
        { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode,
              connection: response.headers.connection,
              text: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ query }));
    });

  it('answers what it was asked before, lets the connections go, and ends', async () => {
    const list = '{ competences(first: 1) { nodes { code } } }';
    expect(await ask(list)).toMatchObject({ status: 200, connection: 'keep-alive' });
    await blocker.query('begin');
    await blocker.query('lock table competence in access exclusive mode');
    const underWay = ask(list);
    await eventually(async () => {
      const { rows } = await onlooker.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      expect(rows).toHaveLength(1);
    });
    const closed = app.close();
    // Who comes now finds nobody: it is closing.
    await eventually(() => expect(knock()).rejects.toMatchObject({ code: 'ECONNREFUSED' }));
    await blocker.query('rollback');
    const answer = await underWay;
    expect(answer).toMatchObject({ status: 200, connection: 'close' });
    expect(answer.text).toContain('"code"');
    await closed;
    await expect(ask(list)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  }, 30_000);
});
