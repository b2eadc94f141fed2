import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Crew } from '../../lib/crew.mjs';
import { untilReady } from '../../lib/health.mjs';
import { built, root } from '../../lib/paths.mjs';
import { choosePort } from '../../lib/ports.mjs';

export const title = 'Guessing past the limit of an address by writing other addresses into the request';

const LIMIT = 5;
const GUESSES = 20;

/** Against APIs as they run in production. No account is tried twice, so only the limit of an address can stop it. */
export async function attack(field) {
  const made = (at) => `198.51.100.${at}`;
  return [
    await attempt(field, 'none', 'straight to the API', made),
    await attempt(field, '1', 'through one proxy', (at) => `${made(at)}, 203.0.113.7`),
    await attempt(field, '10.0.0.0/8', 'past the proxies', made),
  ];
}

async function attempt(field, trusted, way, forwarded) {
  const crew = new Crew();
  try {
    const port = await choosePort('API_PORT', 4500, {});
    const api = crew.start({
      name: 'The API under attack',
      command: process.execPath,
      args: [built.api],
      env: settings(field, port, trusted),
      cwd: root,
      log: join(tmpdir(), `peyvand-attacked-${port}.log`),
      mark: built.api,
    });
    await untilReady(api, port);
    const codes = [];
    for (let at = 0; at < GUESSES; at += 1) codes.push(await guess(port, at, forwarded(at)));
    const evaluated = codes.filter((code) => code === 'SIGN_IN_FAILED').length;
    const figure = `${way}: ${evaluated} of ${GUESSES} guesses were looked at, ${LIMIT} are allowed`;
    return { held: evaluated === LIMIT, figure };
  } finally {
    await crew.close();
    await field.database.query('delete from throttle');
  }
}

const settings = (field, port, trusted) => ({
  PATH: process.env.PATH,
  PEYVAND_MODE: 'production',
  OPERATIONS: 'any',
  DATABASE_URL: field.addresses.database,
  SMTP_URL: field.addresses.smtp,
  API_PORT: String(port),
  PUBLIC_URL: 'https://peyvand.example',
  MAIL_FROM: 'peyvand@peyvand.example',
  LINK_SECRET: 'links of an attack',
  SECOND_FACTOR_KEY: 'factors of an attack',
  THROTTLE_ADDRESS: String(LIMIT),
  TRUSTED_PROXIES: trusted,
});

function guess(port, at, address) {
  const query = `mutation { signIn(input: { email: "nobody${at}@demo.example", password: "a guess" }) { refusals { code } } }`;
  const headers = {
    'content-type': 'application/json',
    'x-forwarded-for': address,
    forwarded: `for=${address}`,
    'x-real-ip': address,
  };
  return new Promise((done, fail) => {
    const request = http.request({ port, path: '/graphql', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => done(JSON.parse(text).data.signIn.refusals[0]?.code));
    });
    request.on('error', fail).end(JSON.stringify({ query }));
  });
}
