import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { htmlPart, listPage, messagePage } from './mailbox-pages.mjs';

const largest = 20 * 1024 * 1024;
const shownAtOnce = 100;

/** The post office of a demo: takes every mail by real SMTP, keeps it as a file, and shows it on a page. Nothing leaves the machine. */
export async function startMailbox({ crew, folder, smtpPort, pagePort }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: largest,
    logger: false,
    // Whoever signs in is let in: there is nothing to protect from a sender on this machine.
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'anyone' }),
    onData: (stream, session, done) =>
      void collect(stream)
        .then((raw) => keep(folder, raw, session.envelope))
        .then(() => done(), done),
  });
  smtp.on('error', () => {});
  await listening(smtp, smtpPort);
  crew.add(() => new Promise((closed) => smtp.close(() => closed(null))));
  const page = createServer((request, response) => answer(folder, pagePort, request, response));
  await listening(page, pagePort);
  crew.add(
    () =>
      new Promise((closed) => {
        page.close(() => closed(null));
        page.closeAllConnections();
      }),
  );
  return { smtpUrl: `smtp://127.0.0.1:${smtpPort}`, pageUrl: `http://127.0.0.1:${pagePort}/` };
}

function listening(server, port) {
  return new Promise((ready, fail) => {
    (server.server ?? server).once('error', fail);
    server.listen(port, '127.0.0.1', () => ready(null));
  });
}

async function collect(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  if (stream.sizeExceeded) throw Object.assign(new Error('The message is too large.'), { responseCode: 552 });
  return Buffer.concat(chunks);
}

/** Two files per mail: as it came, and what the list needs. Their names sort by time. */
async function keep(folder, raw, envelope) {
  const mail = await simpleParser(raw);
  const at = new Date().toISOString();
  const id = `${at.replaceAll(/[^0-9]/g, '')}-${randomBytes(4).toString('hex')}`;
  const summary = {
    id,
    at,
    from: mail.from?.text ?? '',
    to: envelope.rcptTo.map(({ address }) => address),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    hasHtml: Boolean(mail.html),
  };
  write(join(folder, `${id}.eml`), raw);
  write(join(folder, `${id}.json`), JSON.stringify(summary));
}

/** Renamed into place, so that a reader never sees half a mail. */
function write(path, content) {
  writeFileSync(`${path}.new`, content, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** A page of mails, newest first, older than the one named `before`; `older` names the last of it where more come. */
function list(folder, to, before) {
  const mails = [];
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((id) => !before || id < before);
  for (const id of names.sort().reverse()) {
    const summary = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
    if (to && !summary.to.some((address) => address.toLowerCase() === to.toLowerCase())) continue;
    if (mails.length === shownAtOnce) return { mails, older: mails.at(-1).id };
    mails.push(summary);
  }
  return { mails, older: null };
}

function answer(folder, port, request, response) {
  const say = (
    status,
    type,
    body,
    policy = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'",
  ) => {
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  // Mails carry secrets: a page of another name that was pointed at this address must not read them.
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host))
    return say(403, 'text/plain', 'Open the mailbox by its own address.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(405, 'text/plain', 'The mailbox is for reading.');
  const target = URL.canParse(request.url, 'http://x') ? new URL(request.url, 'http://x') : null;
  const to = target?.searchParams.get('to') ?? '';
  const before = target?.searchParams.get('before') ?? '';
  if (target?.pathname === '/') return say(200, 'text/html', listPage(list(folder, to, before), to, before));
  if (target?.pathname === '/messages.json')
    return say(200, 'application/json', JSON.stringify(list(folder, to, before).mails));
  const [, id, part] = /^\/message\/([0-9]+-[0-9a-f]+)(?:\/(html|raw))?$/.exec(target?.pathname ?? '') ?? [];
  const raw = id ? readIfThere(join(folder, `${id}.eml`)) : null;
  if (!raw) return say(404, 'text/plain', 'There is no such page.');
  if (part === 'raw') return say(200, 'text/plain', raw);
  if (!part) return say(200, 'text/html', messagePage(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))));
  const sandbox =
    "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
  simpleParser(raw).then(
    (mail) => say(200, 'text/html', htmlPart(mail.html || ''), sandbox),
    () => say(500, 'text/plain', 'This mail cannot be read.'),
  );
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
