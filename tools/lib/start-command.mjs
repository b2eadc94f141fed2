import { join, relative } from 'node:path';
import { command } from './command.mjs';
import { Crew } from './crew.mjs';
import { keepAlive } from './keep-alive.mjs';
import { makeDataFolder, root } from './paths.mjs';
import { PlainFault, tellFault } from './plain-fault.mjs';
import { choosePorts, portSettings } from './ports.mjs';
import { prepare } from './prepare.mjs';
import { clearPostgres } from './postgres-leftovers.mjs';
import { claimRun } from './run-record.mjs';
import { seconds } from './steps.mjs';

/**
 * `npm start`: everything from an empty checkout to a running demo, and back down again. With `watch`, as `npm run dev` asks,
 * what is edited is built at once and API and worker start anew.
 */
export async function start({ watch = false } = {}) {
  const begun = Date.now();
  const { record, folder, ended } = await claimOrLeave();
  const crew = new Crew(record);
  await command(
    crew,
    async () => {
      console.log(`Peyvand\n${ended.length ? `  Ended what an earlier run left behind: ${ended.join(', ')}.\n` : ''}`);
      await choosePorts(portSettings(process.env));
      await prepare(crew, folder, { watch });
      if (await clearPostgres(join(folder, 'postgres')))
        console.log('  Ended a PostgreSQL that an earlier run left behind.');
      const { startStack } = await import('./stack.mjs');
      const stack = await startStack({ crew, folder, watch });
      record.publish(stack.addresses);
      announce(stack, folder, begun);
      return await keepAlive(stack.children, crew);
    },
    () => record.release(),
  );
}

async function claimOrLeave() {
  try {
    if (process.env.NODE_ENV === 'production')
      throw new PlainFault(
        'NODE_ENV is production, and npm start runs the demo: unset NODE_ENV, or see "Servers of your own" in README.md.',
      );
    const folder = makeDataFolder();
    return { folder, ...(await claimRun(folder)) };
  } catch (error) {
    tellFault(error);
    process.exit(1);
  }
}

function announce({ addresses, signIns }, folder, begun) {
  const rows = [
    ['Web application', addresses.api],
    ['GraphQL', addresses.graphql],
    ['GraphiQL', new URL('/graphiql', addresses.graphql).href],
    ['Health of the API', addresses.health],
    ['Health of the worker', addresses.workerHealth],
    ...(addresses.mailbox ? [['Mailbox', addresses.mailbox]] : []),
  ];
  console.log(`\nPeyvand is ready after ${seconds(begun)}.\n`);
  for (const [name, address] of rows) console.log(`  ${name.padEnd(22)}${address}`);
  if (signIns) console.log(`\n${signIns}`);
  console.log(`\nLogs are in ${relative(root, join(folder, 'logs')) || folder}. Ctrl-C stops everything.`);
}
