import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainFault } from './plain-fault.mjs';
import { birthOf } from './processes.mjs';

/** Two checkouts that start at the same moment would find the same port free: who finds one leaves a note here. */
const notes = join(tmpdir(), 'peyvand-ports');

/**
 * The port a setting names, or the next free one from `first` when it is not set.
 * @throws PlainFault when the named one is taken or is no port.
 */
export async function choosePort(setting, first, env = process.env, avoid = new Set()) {
  const text = env[setting]?.trim();
  if (text) {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new PlainFault(`${setting} must be a port from 1 to 65535, not "${text}".`);
    if (avoid.has(port))
      throw new PlainFault(
        `${setting} is ${port}, but another setting has that port: give ${setting} a port of its own.`,
      );
    if (!(await isFree(port)))
      throw new PlainFault(`Port ${port} is taken: set ${setting} to a free port, or unset it to have one found.`);
    avoid.add(port);
    return port;
  }
  for (let port = first; port < first + 1000 && port <= 65535; port++) {
    if (avoid.has(port) || !(await isFree(port)) || !reserve(port)) continue;
    avoid.add(port);
    return port;
  }
  throw new PlainFault(`No free port was found from ${first} on: set ${setting}.`);
}

/** The ports that matter with these settings. */
export function portSettings(env) {
  const embedded = [
    ...(env.DATABASE_URL?.trim() ? [] : ['DATABASE_PORT']),
    ...(env.SMTP_URL?.trim() ? [] : ['MAIL_PORT', 'SMTP_PORT']),
  ];
  return ['API_PORT', 'WORKER_PORT', ...embedded];
}

/**
 * Checks the ports that are set, before anything is started, and answers how to get each of those that will be needed.
 * @throws PlainFault when a set one is taken, is no port, or is set twice.
 */
export async function choosePorts(settings, env = process.env) {
  const taken = new Set();
  const chosen = new Map();
  for (const setting of settings)
    if (env[setting]?.trim()) chosen.set(setting, await choosePort(setting, 0, env, taken));
  return async (setting, first) => chosen.get(setting) ?? (await choosePort(setting, first, env, taken));
}

/** True when no other living process has noted this port for itself. Our note goes when we end. */
function reserve(port, mayClear = true) {
  const note = join(notes, String(port));
  try {
    makeNotes();
    writeFileSync(note, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }), { flag: 'wx', mode: 0o644 });
    process.once('exit', () => rmSync(note, { force: true }));
    return true;
  } catch (error) {
    // Without a place for notes we do without them.
    if (error.code !== 'EEXIST') return true;
    if (!mayClear || isHeld(note)) return false;
    removeStale(note);
    return reserve(port, false);
  }
}

/** For every user of the machine, each with notes of his own. */
function makeNotes() {
  if (mkdirSync(notes, { recursive: true })) chmodSync(notes, 0o1777);
}

function isHeld(note) {
  try {
    const { pid, birth } = JSON.parse(readFileSync(note, 'utf8'));
    return birthOf(pid) === birth;
  } catch {
    return false;
  }
}

function removeStale(note) {
  try {
    rmSync(note, { force: true });
  } catch {
    // Another user's: then the next port is as good.
  }
}

/** Both the loopback address and all addresses are tried: which of them collides with a listener differs between systems. */
export async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port));
}

function canListen(port, host) {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)));
  });
}
