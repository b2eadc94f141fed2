import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../lib/paths.mjs';
import { accountMails } from './account-mails.mjs';
import { built } from './built.mjs';
import { noticeMails } from './notice-mails.mjs';
import { drawSheets } from './sheets.mjs';

/** Every kind of mail as its reader gets it, as HTML and as text, and sheets of them narrow and wide. */
export async function showMails({ folder, isDark }) {
  const { AppConfig } = await built('libs/platform/src/config/app.config.ts');
  const config = new AppConfig({
    PEYVAND_MODE: 'test',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing',
    SMTP_URL: 'smtp://127.0.0.1:9',
    PUBLIC_URL: 'https://peyvand.example',
  });
  const mails = [...(await accountMails(config)), ...(await noticeMails(config))];
  const place = resolve(root, folder);
  rmSync(place, { recursive: true, force: true });
  for (const { name, mail } of mails) {
    mkdirSync(join(place, mail.language), { recursive: true });
    writeFileSync(join(place, mail.language, `${name}.html`), mail.html);
    writeFileSync(join(place, mail.language, `${name}.txt`), `${mail.subject}\n\n${mail.text}`);
  }
  console.log(`${mails.length} mails in ${place}`);
  drawSheets(place, mails, isDark);
}
