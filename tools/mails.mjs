import { requireNode } from './lib/node-version.mjs';
import { optionsOf } from './lib/options.mjs';
import { plainly } from './lib/plain-fault.mjs';

requireNode();

/** `npm run mails [-- --to folder] [-- --dark]`: writes every kind of mail to look at, and pictures of them where a browser is there. */
const { showMails } = await import('./mails/show-mails.mjs');
await plainly(async () => {
  const { to, dark } = optionsOf('npm run mails [-- --to folder] [-- --dark]', { to: '.peyvand/mails', dark: false });
  await showMails({ folder: to, isDark: dark });
});
