import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Job } from '@peyvand/contracts';
import { CLOCKED, type ClockTask } from './clocked.js';
import { HANDLES, type JobHandler } from './handler.js';

export interface FoundClock {
  readonly name: string;
  readonly everyMs: number;
  readonly task: ClockTask;
}

type AnyHandler = JobHandler<Job, unknown>;

/** Finds the handlers and clock tasks of the imported features. */
@Injectable()
export class JobRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws when a job has no handler or two. */
  handlers(jobs: readonly Job[]): ReadonlyMap<string, AnyHandler> {
    const found = this.marked<Job, AnyHandler>(HANDLES);
    const faults = jobs.flatMap((job) => {
      const count = found.filter(({ mark }) => mark.name === job.name).length;
      return count === 1 ? [] : [`The job ${job.name} has ${count === 0 ? 'no handler' : `${count} handlers`}`];
    });
    if (faults.length) throw new Error(faults.join('\n'));
    return new Map(found.map(({ mark, instance }) => [mark.name, instance]));
  }

  clocks(): FoundClock[] {
    return this.marked<number, ClockTask>(CLOCKED).map(({ mark, instance }) => ({
      name: instance.constructor.name,
      everyMs: mark,
      task: instance,
    }));
  }

  private marked<Mark, Instance extends object>(key: string): { mark: Mark; instance: Instance }[] {
    return this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const mark = typeof metatype === 'function' ? this.reflector.get<Mark | undefined>(key, metatype) : undefined;
      return mark === undefined || !instance ? [] : [{ mark, instance: instance as Instance }];
    });
  }
}
