import { runBuilt } from './built-command.mjs';
import { built } from './paths.mjs';

/** `npm run jobs -- list | replay <id> | drop <id>`: what failed in all its tries. */
export const jobs = () => runBuilt(built.jobs);
