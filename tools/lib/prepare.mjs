import { join } from 'node:path';
import { build, buildAndWatch, install, isBuilt, isInstalled } from './install.mjs';
import { step } from './steps.mjs';

/** Dependencies and build, each only when it is missing or out of date. Before the long one, servers of the user's own are looked at. */
export async function prepare(crew, folder, { watch = false } = {}) {
  if (!isInstalled()) await step('Installing the dependencies', () => install(crew, join(folder, 'logs/install.log')));
  // Loaded only now: it needs the dependencies.
  await (await import('./own-servers.mjs')).checkOwnServers();
  if (watch)
    await step('Building, and watching the sources', () => buildAndWatch(crew, join(folder, 'logs/build.log')));
  else if (!isBuilt()) await step('Building', () => build(crew, join(folder, 'logs/build.log')));
}
