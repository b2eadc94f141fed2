import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PlainFault } from './plain-fault.mjs';
import { birthOf, commandOf, stopStranger } from './processes.mjs';

/** The file that says which processes belong to this checkout, so that a run that was killed can be cleared up by the next one. */
const fileOf = (folder) => join(folder, 'run.json');

function read(folder) {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8'));
  } catch {
    return null;
  }
}

const lives = ({ pid, birth, mark }) => birthOf(pid) === birth && commandOf(pid).includes(mark);

/** The process that runs Peyvand from this folder at this moment, or null. */
export function runningIn(folder) {
  const run = read(folder);
  return run && lives(run.main) ? run.main.pid : null;
}

/** Where the Peyvand that runs from this folder answers; null when none runs, or it is still starting. */
export function addressesIn(folder) {
  return runningIn(folder) ? (read(folder)?.addresses ?? null) : null;
}

/** Ends what an earlier run left behind; answers the names of what it ended. */
export async function clearOrphans(folder) {
  const orphans = (read(folder)?.processes ?? []).filter(lives);
  // Last started, first ended: the applications before the database they use.
  for (const { pid, stopSignals } of orphans.reverse()) await stopStranger(pid, stopSignals);
  rmSync(fileOf(folder), { force: true });
  return orphans.map(({ name }) => name);
}

/**
 * Makes this process the one that runs Peyvand from this folder.
 * @throws PlainFault when another one does.
 */
export async function claimRun(folder) {
  const pid = runningIn(folder);
  if (pid)
    throw new PlainFault(
      `Peyvand is already running from this folder (process ${pid}): stop that one first, with Ctrl-C or "kill ${pid}".`,
    );
  const ended = existsSync(fileOf(folder)) ? await clearOrphans(folder) : [];
  const record = new RunRecord(folder);
  try {
    writeFileSync(fileOf(folder), record.text(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new PlainFault(
      'Peyvand is being started from this folder by another process at this moment: wait for that one.',
    );
  }
  return { record, ended };
}

class RunRecord {
  processes = [];
  addresses = null;

  constructor(folder) {
    this.folder = folder;
    this.main = { pid: process.pid, birth: birthOf(process.pid), mark: basename(process.argv[1]) };
  }

  /** Written at once: a child must be known before anything can end us. */
  add({ name, pid, mark, stopSignals }) {
    if (!pid) return;
    this.processes.push({ name, pid, birth: birthOf(pid), mark, stopSignals });
    this.write();
  }

  remove(pid) {
    this.processes = this.processes.filter((known) => known.pid !== pid);
    this.write();
  }

  /** Tells other programs of this checkout where everything answers. */
  publish(addresses) {
    this.addresses = addresses;
    this.write();
  }

  release() {
    rmSync(fileOf(this.folder), { force: true });
  }

  text() {
    return JSON.stringify({ main: this.main, processes: this.processes, addresses: this.addresses }, null, 2);
  }

  write() {
    const fresh = `${fileOf(this.folder)}.new`;
    writeFileSync(fresh, this.text(), { mode: 0o600 });
    renameSync(fresh, fileOf(this.folder));
  }
}
