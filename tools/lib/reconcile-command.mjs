import { runBuilt } from './built-command.mjs';
import { built } from './paths.mjs';

/** `npm run reconcile [-- --fast]`: files that the database knows against the bytes in the store. */
export const reconcile = () => runBuilt(built.reconcile);
