import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccountsModule, InviteAdministrator } from '@peyvand/accounts';
import { foldEmail, isEmail } from '@peyvand/language';
import { AppConfig, PlatformModule, plainReason } from '@peyvand/platform';
import { commandLine } from './command-line.js';

// npm run admin -- <email>: prints the one-time link that makes its user an administrator, with an account where there
// is none.

const USAGE = 'Say whom: npm run admin -- <email>';
const given = commandLine(USAGE, {});
const [word = '', ...others] = typeof given === 'string' ? [] : given.positionals;
const address = foldEmail(word);

if (typeof given === 'string') leave(given);
else if (others.length || !isEmail(address)) leave(USAGE);
else
  await invite(address).catch((error: unknown) =>
    leave(plainReason(error)?.join('\n') ?? `The link could not be made: ${(error as Error).message}`),
  );

async function invite(email: string): Promise<void> {
  const config = new AppConfig({ LOG_LEVEL: 'error', ...process.env });
  @Module({ imports: [PlatformModule.forRoot(config), AccountsModule] })
  class AdminModule {}
  const app = await NestFactory.createApplicationContext(AdminModule, { logger: false, abortOnError: false });
  try {
    console.log(await app.get(InviteAdministrator).run(email));
  } finally {
    await app.close();
  }
}

function leave(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
