import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { untilReady } from './health.mjs';
import { startMailbox } from './mailbox.mjs';
import { built, root } from './paths.mjs';
import { PlainFault } from './plain-fault.mjs';
import { choosePorts, portSettings } from './ports.mjs';
import { ensureDatabase, secretOf, startPostgres } from './postgres.mjs';
import { ending, tail } from './processes.mjs';
import { step } from './steps.mjs';

/**
 * Brings up a whole Peyvand: database, queue, mailbox, migrations, demo data, API and worker. The build must be there.
 * `demo: false` leaves the database empty of people; with `watch` API and worker start anew when the build changes. Answers the addresses, the printed sign-ins, and the children that must stay alive, with how those that may be are started anew.
 */
export async function startStack({ crew, folder, env = process.env, demo = true, watch = false }) {
  const log = (name) => freshLog(folder, name);
  const port = await choosePorts(portSettings(env), env);
  const { ownerUrl, server } = await provideDatabase({ crew, folder, env, port, log });
  const databaseUrl = signInUrl(ownerUrl, secretOf(folder));
  const mail = await provideMail({ crew, folder, env, port });
  const apiPort = await port('API_PORT', 4000);
  const workerPort = await port('WORKER_PORT', 4100);
  const api = `http://127.0.0.1:${apiPort}`;
  const childEnv = settingsOf({ env, folder, databaseUrl, smtpUrl: mail.smtpUrl, api, apiPort, workerPort });
  await step('Bringing the database to the newest schema', () =>
    runToEnd({
      crew,
      name: 'The migrations',
      script: join(root, 'tools/migrate.mjs'),
      env: { ...childEnv, DATABASE_OWNER_URL: ownerUrl },
      log: log('migrate'),
    }),
  );
  const signIns = demo ? await layOutDemo({ crew, env: childEnv, log }) : '';
  const children = await startApplications({ crew, env: childEnv, log, apiPort, workerPort, watch });
  const addresses = {
    api,
    graphql: `${api}/graphql`,
    health: `${api}/health/ready`,
    workerHealth: `http://127.0.0.1:${workerPort}/health/ready`,
    mailbox: mail.pageUrl ?? null,
    smtp: mail.smtpUrl,
    database: databaseUrl,
    databaseOwner: ownerUrl,
  };
  return { addresses, signIns, children: [...children, ...(server ? [{ member: server }] : [])] };
}

/** What the applications are told. */
function settingsOf({ env, folder, databaseUrl, smtpUrl, api, apiPort, workerPort }) {
  return {
    ...env,
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    FILES_DIR: set(env, 'FILES_DIR') ?? join(folder, 'files'),
    API_PORT: String(apiPort),
    WORKER_PORT: String(workerPort),
    PUBLIC_URL: set(env, 'PUBLIC_URL') ?? api,
    PEYVAND_MODE: 'demo',
    MAIL_FROM: set(env, 'MAIL_FROM') ?? 'Peyvand <peyvand@localhost>',
  };
}

const set = (env, name) => env[name]?.trim() || undefined;

function freshLog(folder, name) {
  const path = join(folder, 'logs', `${name}.log`);
  rmSync(path, { force: true });
  return path;
}

/** API and worker sign in as a user of their own, which the migrations make; roles belong to the whole server. */
function signInUrl(ownerUrl, password) {
  const url = new URL(ownerUrl);
  url.username = `peyvand_demo_${url.pathname.slice(1)}`;
  url.password = password;
  return url.toString();
}

/** Answers the address for the owner of the schema. */
async function provideDatabase({ crew, folder, env, port, log }) {
  const own = set(env, 'DATABASE_URL');
  if (own) return { ownerUrl: own };
  let server, ownerUrl;
  await step('Starting the embedded PostgreSQL', async () => {
    const number = await port('DATABASE_PORT', 5440);
    server = await startPostgres({
      crew,
      folder: join(folder, 'postgres'),
      port: number,
      password: secretOf(folder),
      log: log('postgres'),
    });
    ownerUrl = await ensureDatabase(server, 'peyvand');
    return `127.0.0.1:${number}`;
  });
  return { ownerUrl, server };
}

async function provideMail({ crew, folder, env, port }) {
  const own = set(env, 'SMTP_URL');
  if (own) return { smtpUrl: own };
  let mailbox;
  await step('Opening the mailbox', async () => {
    mailbox = await startMailbox({
      crew,
      folder: join(folder, 'mail'),
      smtpPort: await port('SMTP_PORT', 2525),
      pagePort: await port('MAIL_PORT', 4200),
    });
  });
  return mailbox;
}

/** Answers what the demo data printed: its sign-ins. */
async function layOutDemo({ crew, env, log }) {
  if (!existsSync(built.demo)) return '';
  const output = log('demo');
  await step('Laying out the demo data', () =>
    runToEnd({ crew, name: 'The demo data', script: built.demo, env, log: output }),
  );
  return tail(output, 200);
}

async function runToEnd({ crew, name, script, env, log }) {
  const end = await crew.run({ name, command: process.execPath, args: [script], env, cwd: root, log, mark: script });
  if (end.code !== 0) throw new PlainFault(`${name} failed (${ending(end)}). The end of ${log}:\n${tail(log)}`);
}

async function startApplications({ crew, env, log, apiPort, workerPort, watch }) {
  const start = (name, script, file, port) => {
    const args = [...(watch ? ['--watch', '--watch-preserve-output'] : []), script];
    // What it said before its end stays in the log when it is started anew.
    const options = { name, command: process.execPath, args, env, cwd: root, log: log(file), mark: script };
    const renew = () => {
      const member = crew.start(options);
      member.mayBeCutOff = watch;
      return member;
    };
    return { member: renew(), renew, port };
  };
  let children;
  await step('Starting API and worker', async () => {
    children = [start('The API', built.api, 'api', apiPort), start('The worker', built.worker, 'worker', workerPort)];
    await Promise.all(children.map(({ member, port }) => untilReady(member, port)));
  });
  return children;
}
