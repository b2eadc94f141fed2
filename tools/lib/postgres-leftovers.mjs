import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './postgres-files.mjs';
import { birthOf, commandOf, stopStranger } from './processes.mjs';

/** Fast shutdown first, then immediate; SIGKILL would leave its own children for a moment. */
export const postgresStopSignals = ['SIGINT', 'SIGQUIT', 'SIGKILL'];

/** Ends a server that an earlier run left on this folder, and removes the note that a killed one leaves behind. Needs no dependencies. */
export async function clearPostgres(folder) {
  const data = join(placeOf(folder), 'data');
  const note = join(data, 'postmaster.pid');
  if (!existsSync(note)) return false;
  const pid = Number(readFileSync(note, 'utf8').split('\n', 1)[0]);
  const isOurs = pid > 1 && birthOf(pid) !== null && commandOf(pid).includes(data);
  if (isOurs) await stopStranger(pid, postgresStopSignals);
  rmSync(note, { force: true });
  return isOurs;
}
