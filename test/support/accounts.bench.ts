import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { EmailTokenRepository, InviteAdministrator, Passwords, PersonRepository } from '@peyvand/accounts';
import { Db } from '@peyvand/platform';
import type { EmailTokenPurpose } from '../../libs/accounts/src/email/email-token.entity.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { testConfig } from './config.js';
import { freshDatabase } from './database.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of the API are read by path in tests
type Answer = { status: number; body: string; data: any; errors: any; cookie: string; mark: string };
type Headers = { cookie?: string; authorization?: string; address?: string; forwarded?: string };

const PASSWORD = 'a walnut tree in spring';

/** One API over a database of its own, with what specs about people and sessions need. */
export async function accountsBench(settings: Record<string, string> = {}) {
  const database = await freshDatabase();
  const app: NestFastifyApplication = await createApi(testConfig(database.url, settings));
  /** As the owner of the schema, to move time by rows. */
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();

  const send = async (
    query: string,
    variables: object = {},
    { cookie, authorization, address, forwarded }: Headers = {},
  ): Promise<Answer> => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      remoteAddress: address ?? '127.0.0.1',
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(authorization ? { authorization } : {}),
        ...(forwarded ? { 'x-forwarded-for': forwarded } : {}),
      },
    });
    const set = [answer.headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';', 1)[0] ?? '');
    return {
      status: answer.statusCode,
      body: answer.body,
      ...(JSON.parse(answer.body) as { data: unknown; errors: unknown }),
      cookie: set.find((cookie) => /^(__Host-)?peyvand=/.test(cookie)) ?? '',
      mark: set.find((cookie) => /^(__Host-)?peyvand-device=/.test(cookie)) ?? '',
    };
  };

  const signIn = (email: string, password: string, headers: Headers = {}): Promise<Answer> =>
    send(
      'mutation($i: SignInInput!) { signIn(input: $i) { done refusals { code } } }',
      { i: { email, password } },
      headers,
    );

  return {
    app,
    send,
    signIn,
    url: database.url,
    db: {
      query: async (sql: string, values: unknown[] = []) =>
        (await owner.query(sql, values)).rows as Record<string, unknown>[],
    },
    /** A person with a proved address, signed in. */
    async person(email: string, more: { locale?: 'fa' | 'en'; name?: string } = {}): Promise<Answer & { id: string }> {
      const passwordHash = await app.get(Passwords, { strict: false }).hash(PASSWORD);
      const id = await app
        .get(PersonRepository, { strict: false })
        .add({ email, name: 'Somebody', locale: 'fa', timeZone: 'Asia/Tehran', ...more, passwordHash });
      return { ...(await signIn(email, PASSWORD)), id: String(id) };
    },
    /** The token of the newest registration link of an address, as the mail would carry it. */
    async linkFor(email: string): Promise<string> {
      const [row] = (
        await owner.query('select id from email_token where email = $1 order by created_at desc limit 1', [email])
      ).rows as { id: string }[];
      return app.get(EmailTokenRepository, { strict: false }).issue(String(row?.id));
    },
    /** The token of a link of any kind that was just asked for. */
    async linkOf(
      purpose: EmailTokenPurpose,
      email: string,
      more: { personId?: string; askedFrom?: string } = {},
    ): Promise<string> {
      const tokens = app.get(EmailTokenRepository, { strict: false });
      return tokens.issue(await tokens.add({ purpose, email, locale: 'fa', ...more }, 3_600_000));
    },
    async inviteAdministrator(email: string): Promise<string> {
      return String(
        new URL(await app.get(InviteAdministrator, { strict: false }).run(email)).searchParams.get('token'),
      );
    },
    inTransaction: <T>(work: () => Promise<T>): Promise<T> => app.get(Db).inTransaction(work),
    async close(): Promise<void> {
      await owner.end();
      await app.close();
      await database.drop();
    },
  };
}

export type AccountsBench = Awaited<ReturnType<typeof accountsBench>>;
