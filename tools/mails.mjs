import { requireNode } from './lib/node-version.mjs';
import { tellFault } from './lib/plain-fault.mjs';

requireNode();

/** `npm run mails [-- --to folder] [-- --dark]`: writes every kind of mail to look at, and pictures of them where a browser is there. */
const { showMails } = await import('./mails/show-mails.mjs');
const at = process.argv.indexOf('--to');
try {
  await showMails({
    folder: at > 0 ? process.argv[at + 1] : '.peyvand/mails',
    isDark: process.argv.includes('--dark'),
  });
} catch (error) {
  tellFault(error);
  process.exitCode = 1;
}
