import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { newId, sha256 } from '@peyvand/kernel';
import { createApi } from '../../apps/api/src/create-api.js';
import { testConfig } from './config.js';
import type { TestDatabase } from './database.js';
import { factories, type Factories, type Person } from './factories.js';
import { countStatements, type Counted } from './statements.js';

export interface GraphQLAnswer<Data> {
  /** Null when the whole answer is an error. */
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; [key: string]: unknown } }[];
}

export interface RefusalData {
  code: string;
  field: string | null;
  params: { name: string; value: string }[];
}

export interface Client {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads answers of many shapes
  request<Data = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer<Data>>;
}

interface ActingOptions {
  /** Membership to act for; every membership of the person when not given. */
  membership?: string;
  /** A session in which the password was not given lately. */
  steppedUp?: false;
  /** A session in which the second factor was not proved. */
  proved?: false;
}

export interface TestApi extends Factories {
  app: NestFastifyApplication;
  /** The schema owner: may move time by rows. */
  owner: pg.Pool;
  anonymous: Client;
  as(person: Pick<Person, 'id'>, options?: ActingOptions): Client;
  /** A session by row; its token works as cookie and as Bearer token. */
  signIn(person: Pick<Person, 'id'>, options?: { steppedUp?: false; proved?: false }): Promise<string>;
  /** The token of the session that `as` uses. */
  tokenOf(person: Pick<Person, 'id'>): Promise<string>;
  /** How many SQL statements this process sends while `work` runs. */
  countSql<T>(work: () => Promise<T>): Promise<Counted<T>>;
  close(): Promise<void>;
}

/** The API over a fresh database, with people and organizations to order. */
export async function startApi(database: TestDatabase, settings: Record<string, string> = {}): Promise<TestApi> {
  const app = await createApi(testConfig(database.url, settings));
  const owner = new pg.Pool({ connectionString: database.url, max: 3 });
  // A connection that idles while its database is dropped is no fault of the test.
  owner.on('error', () => undefined);
  const tokens = new Map<string, Promise<string>>();

  const signIn: TestApi['signIn'] = async ({ id }, { steppedUp, proved } = {}) => {
    const token = randomBytes(32).toString('base64url');
    await owner.query(
      `insert into session (id, person_id, token_hash, is_staff, started_at, seen_at, stepped_up_at, second_factor_at,
        user_agent)
       select $1, $2, $3, true, clock_timestamp(), clock_timestamp(), case when $4 then clock_timestamp() end, case
         when $5 then clock_timestamp() end, 'test'`,
      [newId(), id, sha256(token), steppedUp !== false, proved !== false],
    );
    return token;
  };

  const sessionOf = (person: Pick<Person, 'id'>, { steppedUp, proved }: ActingOptions = {}): Promise<string> => {
    const key = `${person.id}:${steppedUp ?? true}:${proved ?? true}`;
    const token = tokens.get(key) ?? signIn(person, { steppedUp, proved });
    tokens.set(key, token);
    return token;
  };

  const client = (token: () => Promise<string | null>, membership?: string): Client => ({
    request: async <Data>(query: string, variables: Record<string, unknown> = {}) => {
      const bearer = await token();
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables },
        headers: {
          ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
          ...(membership ? { 'x-peyvand-membership': membership } : {}),
        },
      });
      return answer.json<GraphQLAnswer<Data>>();
    },
  });

  return {
    app,
    owner,
    signIn,
    countSql: countStatements,
    ...factories(owner),
    anonymous: client(() => Promise.resolve(null)),
    tokenOf: (person) => sessionOf(person),
    as: (person, { membership, ...options } = {}) => client(() => sessionOf(person, options), membership),
    close: async () => {
      await app.close();
      await owner.end();
    },
  };
}

/** The codes of a payload's refusals. */
export const codesOf = (payload: { refusals: RefusalData[] } | null | undefined): string[] =>
  payload?.refusals.map(({ code }) => code) ?? [];

/** The codes of the errors of an answer. */
export const errorsOf = (answer: GraphQLAnswer<unknown>): string[] =>
  answer.errors?.map(({ extensions }) => extensions.code) ?? [];
