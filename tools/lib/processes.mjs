import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync } from 'node:fs';
import { pause } from './steps.mjs';

const hasProc = existsSync('/proc/self/stat');
const bootId = hasProc ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() : '';

/** The fields of /proc/<pid>/stat from the state on. */
function statOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** The parent of a process; null when it is gone, or where the system does not tell cheaply. */
export function parentOf(pid) {
  try {
    return hasProc ? Number(statOf(pid)[1]) : null;
  } catch {
    return null;
  }
}

/** When a process started, as a text that no later process with the same number shares; null when it is gone. */
export function birthOf(pid) {
  try {
    if (!hasProc)
      return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || null;
    const fields = statOf(pid);
    return fields[0] === 'Z' ? null : `${bootId}/${fields[19]}`;
  } catch {
    return null;
  }
}

/** The command line of a process, or an empty text. */
export function commandOf(pid) {
  try {
    if (!hasProc) return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/**
 * @typedef {object} ChildOptions
 * @property {string} name
 * @property {string} command
 * @property {string[]} [args]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {string} [log]
 * @property {{ uid?: number, gid?: number }} [user]
 * @property {import('node:child_process').IOType} [stdout]
 */

/**
 * Starts a child in a process group of its own, so that Ctrl-C in the terminal reaches only us and we stop the children in order.
 * What it prints goes to the file `log`, or to our own output without one.
 *
 * @param {ChildOptions} options
 */
export function startChild({ name, command, args = [], env, cwd, log, user = {}, stdout }) {
  const file = log ? openSync(log, 'a', 0o600) : null;
  const output = file ?? 'inherit';
  const child = spawn(command, args, {
    env,
    cwd,
    detached: true,
    stdio: ['ignore', stdout ?? output, output],
    ...user,
  });
  if (file !== null) closeSync(file);
  const exited = new Promise((settle) => {
    child.once('error', (error) => settle({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => settle({ code, signal }));
  });
  return { name, child, pid: child.pid, exited, log };
}

/** Asks with the first signal, waits, and goes on to the harder ones; then ends whatever the child left in its group. */
export async function stopChild({ child, pid, exited }, signals = ['SIGTERM', 'SIGKILL'], patience = 10_000) {
  for (const signal of pid ? signals : []) {
    if (child.exitCode === null && child.signalCode === null) send(signal === 'SIGKILL' ? -pid : pid, signal);
    if (await Promise.race([exited.then(() => true), pause(patience)])) break;
  }
  if (pid) send(-pid, 'SIGKILL');
  return exited;
}

/** The same for an orphan of an earlier run, which is not our child but leads a group all the same. */
export async function stopStranger(pid, signals = ['SIGTERM', 'SIGKILL'], patience = 10_000) {
  const birth = birthOf(pid);
  for (const signal of signals) {
    send(pid, signal);
    for (const until = Date.now() + patience; birthOf(pid) === birth && Date.now() < until;) await pause(50);
    if (birthOf(pid) !== birth) break;
  }
  send(-pid, 'SIGKILL');
}

export function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** The end of a log, for a person who wants to know why. */
export function tail(log, lines = 20) {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

/** How a child ended, in words. */
export const ending = ({ code, signal, error }) =>
  error ? error.message : signal ? `signal ${signal}` : `exit code ${code}`;
