import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FilesModule, ReconcileFiles, type Difference } from '@peyvand/files';
import { AppConfig, PlatformModule, plainReason } from '@peyvand/platform';
import { commandLine } from './command-line.js';
// For what files hang on, each feature says where that stands.
import './features.js';

// npm run reconcile [-- --fast]: files that the database knows against the bytes in the store.

const USAGE = 'Say nothing, or --fast to leave the bytes unread: npm run reconcile -- --fast';
const given = commandLine(USAGE, { fast: { type: 'boolean', default: false } });
if (typeof given === 'string') leave(given);
else if (given.positionals.length) leave(USAGE);
else
  await run(!given.values.fast).catch((error: unknown) =>
    leave(plainReason(error)?.join('\n') ?? (error as Error).message),
  );

async function run(reads: boolean): Promise<void> {
  const config = new AppConfig({ LOG_LEVEL: 'error', ...process.env });
  @Module({ imports: [PlatformModule.forRoot(config), FilesModule], providers: [ReconcileFiles] })
  class ReconcileModule {}
  const app = await NestFactory.createApplicationContext(ReconcileModule, { logger: false, abortOnError: false });
  try {
    let count = 0;
    for await (const difference of app.get(ReconcileFiles).run({ reads })) {
      console.log(told(difference));
      count += 1;
    }
    if (!count) console.log('Every file has its bytes, and all bytes have a file.');
    else process.exitCode = 1;
  } finally {
    await app.close();
  }
}

function told(difference: Difference): string {
  if (difference.kind === 'stray') return `${difference.key}: bytes that no file names.`;
  if (difference.kind === 'alone')
    return `File ${difference.fileId} hangs on an object (${difference.objectType}) that is not there.`;
  const what = difference.kind === 'missing' ? 'is missing from the store' : 'is not what it was when it came';
  return `File ${difference.fileId} ${what} (${difference.key}).`;
}

function leave(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
