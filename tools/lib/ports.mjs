import { createServer } from 'node:net';
import { PlainFault } from './plain-fault.mjs';

/**
 * The port a setting names, or the next free one from `first` when it is not set.
 * @throws PlainFault when the named one is taken or is no port.
 */
export async function choosePort(setting, first, env = process.env, avoid = new Set()) {
  const text = env[setting]?.trim();
  if (text) {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 1 || port > 65535) throw new PlainFault(`${setting} must be a port from 1 to 65535, not "${text}".`);
    if (avoid.has(port)) throw new PlainFault(`${setting} is ${port}, but another setting has that port: give ${setting} a port of its own.`);
    if (!(await isFree(port))) throw new PlainFault(`Port ${port} is taken: set ${setting} to a free port, or unset it to have one found.`);
    avoid.add(port);
    return port;
  }
  for (let port = first; port < first + 1000 && port <= 65535; port++) {
    if (avoid.has(port) || !(await isFree(port))) continue;
    avoid.add(port);
    return port;
  }
  throw new PlainFault(`No free port was found from ${first} on: set ${setting}.`);
}

/** The ports that matter with these settings. */
export function portSettings(env) {
  const embedded = [...(env.DATABASE_URL?.trim() ? [] : ['DATABASE_PORT']), ...(env.SMTP_URL?.trim() ? [] : ['MAIL_PORT', 'SMTP_PORT'])];
  return ['API_PORT', 'WORKER_PORT', ...embedded];
}

/**
 * Checks the ports that are set, before anything is started, and answers how to get each of those that will be needed.
 * @throws PlainFault when a set one is taken, is no port, or is set twice.
 */
export async function choosePorts(settings, env = process.env) {
  const taken = new Set();
  const chosen = new Map();
  for (const setting of settings) if (env[setting]?.trim()) chosen.set(setting, await choosePort(setting, 0, env, taken));
  return async (setting, first) => chosen.get(setting) ?? (await choosePort(setting, first, env, taken));
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
