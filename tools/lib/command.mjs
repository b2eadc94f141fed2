import { tellFault } from './plain-fault.mjs';
import { commandOf, parentOf } from './processes.mjs';

/**
 * Runs a command that starts other processes: whatever way it ends, by itself, by a fault, by a signal or because npm above it
 * was killed, everything it started is ended first. `work` answers the exit code, or a promise that never settles.
 */
export async function command(crew, work, farewell = () => {}) {
  let leaving = false;
  const leave = async (code, words) => {
    if (leaving) return;
    leaving = true;
    if (words) console.log(words);
    const complaints = await crew.close();
    for (const complaint of complaints) console.error(complaint);
    farewell();
    process.exit(code || (complaints.length ? 1 : 0));
  };
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void leave(0, '\nStopping …'));
  process.on('uncaughtException', (error) => {
    console.error(error);
    void leave(1);
  });
  watchParents(() => void leave(0, '\nStopping …'));
  try {
    await leave(await work());
  } catch (error) {
    if (leaving) return;
    tellFault(error);
    await leave(1);
  }
}

/**
 * SIGKILL to npm never reaches us, nor does SIGTERM where npm's shell stays in between: so when npm or that shell is gone,
 * we go too.
 */
function watchParents(orphaned) {
  if (!process.env.npm_lifecycle_event) return;
  const belowShell = !commandOf(process.ppid).includes('npm');
  const above = () => `${process.ppid} ${belowShell ? parentOf(process.ppid) : ''}`;
  const first = above();
  setInterval(() => above() !== first && orphaned(), 250).unref();
}
