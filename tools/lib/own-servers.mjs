import { connect } from 'node:net';
import { Redis } from 'ioredis';
import pg from 'pg';
import { PlainFault } from './plain-fault.mjs';
import { step } from './steps.mjs';

const oldest = 150_000;

/** Checks every server of the user's own that is set. */
export async function checkOwnServers(env = process.env) {
  /** @type {Record<string, [string, (url: string) => Promise<string | void>]>} */
  const checks = {
    DATABASE_URL: ['the database', checkDatabase],
    REDIS_URL: ['the queue', checkRedis],
    SMTP_URL: ['the mail server', checkMail],
  };
  for (const [setting, [what, check]] of Object.entries(checks)) {
    const url = env[setting]?.trim();
    if (url) await step(`Checking ${what} at ${setting}`, () => check(url));
  }
}

/** Checks the PostgreSQL that DATABASE_URL names. @throws PlainFault that says what to change, never with the password. */
async function checkDatabase(url) {
  const place = placeIn(url, 'DATABASE_URL', ['postgres:', 'postgresql:'], 5432);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    );
    if (rows[0].number < oldest)
      throw new PlainFault(
        `The PostgreSQL at ${place} is version ${rows[0].name}, and Peyvand needs 15 or newer: change DATABASE_URL.`,
      );
    return `PostgreSQL ${rows[0].name.split(' ')[0]}`;
  } catch (error) {
    if (error instanceof PlainFault) throw error;
    throw new PlainFault(
      `The database at ${place} cannot be used (${reason(error)}): start that server or change DATABASE_URL.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** Checks the Redis that REDIS_URL names. */
async function checkRedis(url) {
  const place = placeIn(url, 'REDIS_URL', ['redis:', 'rediss:'], 6379);
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    retryStrategy: null,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
  });
  /** @type {Error | null} */
  let last = null;
  client.on('error', (error) => (last = error));
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw new PlainFault(
      `The Redis at ${place} cannot be used (${reason(last ?? error)}): start that server, or change or unset REDIS_URL.`,
    );
  } finally {
    client.disconnect();
  }
}

/** Checks that something listens where SMTP_URL points. */
async function checkMail(url) {
  const place = placeIn(url, 'SMTP_URL', ['smtp:', 'smtps:'], url.startsWith('smtps:') ? 465 : 587);
  const { hostname, port } = new URL(url);
  const fault = await new Promise((answer) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || Number(place.split(':').pop()),
      timeout: 5_000,
    });
    socket
      .once('connect', () => answer(null))
      .once('timeout', () => answer('no answer within 5 seconds'))
      .once('error', (error) => answer(reason(error)));
    socket.once('connect', () => socket.destroy()).once('timeout', () => socket.destroy());
  });
  if (fault)
    throw new PlainFault(
      `The mail server at ${place} cannot be reached (${fault}): start it, or change or unset SMTP_URL.`,
    );
}

/** Host and port in an address, without the user and the password. */
function placeIn(text, setting, protocols, defaultPort) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !protocols.includes(url.protocol))
    throw new PlainFault(`${setting} must be an address starting with ${protocols[0]}//: change or unset it.`);
  return `${url.hostname || 'localhost'}:${url.port || defaultPort}`;
}

const words = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ETIMEDOUT: 'no answer',
  ECONNRESET: 'the connection was cut',
  '28P01': 'wrong user or password',
  28000: 'this user may not sign in',
  '3D000': 'there is no database of that name',
};

const reason = (error) => words[error.code] ?? words[error.errors?.[0]?.code] ?? error.message.split('\n', 1)[0];
