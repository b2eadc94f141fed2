import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.mjs';
import { PlainFault, tellFault } from './plain-fault.mjs';
import { placeOf } from './postgres-files.mjs';
import { clearPostgres } from './postgres-leftovers.mjs';
import { clearOrphans, runningIn } from './run-record.mjs';

/** `npm run reset`: removes what `npm start` has kept in this checkout. Servers of the user's own are left alone. */
export async function reset() {
  try {
    const folder = dataFolder();
    const pid = runningIn(folder);
    if (pid)
      throw new PlainFault(
        `Peyvand is running from this folder (process ${pid}): stop it first, with Ctrl-C or "kill ${pid}".`,
      );
    await clearOrphans(folder);
    const database = join(folder, 'postgres');
    await clearPostgres(database);
    for (const path of [placeOf(database), ...['mail', 'files', 'logs', 'secret'].map((name) => join(folder, name))])
      rmSync(path, { recursive: true, force: true });
    console.log(`Cleared: the embedded database, the mailbox, the files and the logs in ${folder}.`);
    for (const setting of ['DATABASE_URL', 'REDIS_URL'])
      if (process.env[setting]) console.log(`${setting} is set: nothing on that server was touched.`);
  } catch (error) {
    tellFault(error);
    process.exit(1);
  }
}
