import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { isId, NotFound, Refusal, Viewer } from '@peyvand/kernel';
import { AppConfig, DeadJobs, PlatformModule, plainReason } from '@peyvand/platform';
import { commandLine } from './command-line.js';

// npm run jobs -- list | replay <id> | drop <id>: what failed in all its tries, tried anew or dropped.

/** More than a person reads; those dropped or replayed make room. */
const LIST_MAX = 200;

const SENTENCES: Readonly<Record<string, string>> = {
  JOB_DROPPED: 'The job was dropped and cannot be replayed.',
  JOB_NOT_DEAD: 'The job is not given up: it is still tried, or done.',
};

const USAGE = 'Say what: npm run jobs -- list, npm run jobs -- replay <id>, npm run jobs -- drop <id>';
const given = commandLine(USAGE, {});
const [what, id, ...others] = typeof given === 'string' ? [] : given.positionals;
const isKnown = what === 'list' ? !id : (what === 'replay' || what === 'drop') && isId(id ?? '');
if (typeof given === 'string') leave(given);
else if (!isKnown || others.length) leave(USAGE);
else await run().catch((error: unknown) => leave(told(error)));

async function run(): Promise<void> {
  const config = new AppConfig({ LOG_LEVEL: 'error', ...process.env });
  @Module({ imports: [PlatformModule.forRoot(config)], providers: [DeadJobs] })
  class JobsModule {}
  const app = await NestFactory.createApplicationContext(JobsModule, { logger: false, abortOnError: false });
  try {
    const jobs = app.get(DeadJobs);
    if (what === 'list') await list(jobs);
    else {
      await (what === 'replay' ? jobs.replay(Viewer.system, id ?? '') : jobs.drop(Viewer.system, id ?? ''));
      console.log(what === 'replay' ? 'It is tried anew.' : 'It is dropped.');
    }
  } finally {
    await app.close();
  }
}

async function list(jobs: DeadJobs): Promise<void> {
  const dead = await jobs.list(LIST_MAX);
  if (!dead.length) console.log('Nothing is given up.');
  for (const job of dead)
    console.log(
      `${job.id}  ${job.since.toISOString()}  ${job.consumer} on ${job.event}, ${job.tries} tries: ` +
        (job.lastError ?? 'unknown'),
    );
  if (dead.length === LIST_MAX) console.log(`These are the newest ${LIST_MAX}.`);
}

function told(error: unknown): string {
  if (error instanceof NotFound) return 'There is no such job.';
  if (error instanceof Refusal) return SENTENCES[error.code] ?? error.code;
  return plainReason(error)?.join('\n') ?? `It could not be done: ${(error as Error).message}`;
}

function leave(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
