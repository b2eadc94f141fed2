import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { newId } from '@peyvand/kernel';
import { startApi, type Client, type TestApi } from '../support/api.js';
import { argumentsOf, operationOf, type Filling } from '../support/arguments.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

/** What must never be read as more than text. */
const TEXTS = [
  "'; drop table person cascade; --",
  "' or '1'='1",
  '%_\\',
  '$1',
  '{"$gt": ""}',
  '__proto__',
  '\u0000',
  '\ud800',
  '\r\nBcc: a@b.ir',
  '1e999',
  'x'.repeat(20_000),
  newId(),
];
/** Words that only somebody who looks into the machine would say. */
const INSIDE =
  /\b(select|insert into|syntax error at|relation|column|constraint|pg_|typeorm|postgres|QueryFailed|TypeError|undefined|node_modules|\.ts\b|\.js\b)/i;
const ALLOWED = new Set([
  'BAD_USER_INPUT',
  'BAD_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'TOO_MANY_REQUESTS',
  'PAYLOAD_TOO_LARGE',
  'GRAPHQL_VALIDATION_FAILED',
]);

describe('texts that mean harm', () => {
  let database: TestDatabase;
  let api: TestApi;
  let schema: GraphQLSchema;
  let clients: Client[];

  beforeAll(async () => {
    database = await freshDatabase();
    api = await startApi(database);
    ({ schema } = api.app.get(GraphQLSchemaHost));
    const office = await api.an.office({ fallback: true });
    const firm = await api.a.organization({ capacities: ['problemOwner', 'solver', 'definer'] });
    clients = [api.as(await api.an.administrator()), api.as(office.head), api.as(firm.head)];
  }, 60_000);

  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  /**
   * Sends each filling through every argument of a kind of root field; answers what should not have been said, and how
   * often nothing was wrong.
   */
  const send = async (kind: 'query' | 'mutation', fillings: readonly Filling[]) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const faults = new Set<string>();
    let answers = 0;
    for (const field of Object.values(root?.getFields() ?? {}).filter(({ args }) => args.length)) {
      // Who is turned away at the door is so whatever they bring; the others take turns, each text by one of them.
      const admitted = [...clients];
      for (const [turn, filling] of fillings.entries()) {
        const { errors } = await (async () => {
          for (;;) {
            const client = admitted[turn % admitted.length] as Client;
            const answer = await client.request(operationOf(kind, field), argumentsOf(field, filling));
            const isTurnedAway = answer.errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN');
            if (!isTurnedAway || admitted.length === 1) return answer;
            admitted.splice(admitted.indexOf(client), 1);
          }
        })();
        if (!errors) answers += 1;
        for (const { message, extensions } of errors ?? []) {
          if (!ALLOWED.has(extensions.code))
            faults.add(`${field.name} with ${JSON.stringify(filling).slice(0, 60)}: ${extensions.code}`);
          if (INSIDE.test(message)) faults.add(`${field.name} says ${message}`);
        }
      }
    }
    return { faults: [...faults], answers };
  };
  const asTextAndId = TEXTS.map((text) => ({ text, id: text }));
  const asTextAlone = TEXTS.map((text) => ({ text, id: newId(), onlyRequired: true }));

  it('are only texts to every query', async () => {
    const { faults, answers } = await send('query', [...asTextAndId, ...asTextAlone]);
    expect(faults).toEqual([]);
    expect(answers).toBeGreaterThan(500);
  }, 600_000);

  it('are only texts to every mutation', async () => {
    const { faults, answers } = await send('mutation', [...asTextAndId.slice(0, 3), ...asTextAlone]);
    expect(faults).toEqual([]);
    expect(answers).toBeGreaterThan(500);
    const { rows } = await api.owner.query<{ n: string }>('select count(*) as n from person');
    expect(Number(rows[0]?.n)).toBeGreaterThanOrEqual(4);
  }, 600_000);
});
