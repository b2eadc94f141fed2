import { runBuilt } from './built-command.mjs';
import { built } from './paths.mjs';

/** `npm run admin -- <email>`: prints a one-time link. */
export const admin = () => runBuilt(built.admin);
