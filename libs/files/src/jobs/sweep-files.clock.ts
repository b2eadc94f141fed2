import { Injectable } from '@nestjs/common';
import { Clocked, EachDue, type ClockTask } from '@peyvand/platform';
import { FileSweep } from './file-sweep.js';

const BATCH = 50;

/**
 * Takes away what nobody needs: files that hang on nothing after a day, tickets that ran out, and bytes that no file
 * names.
 */
@Injectable()
@Clocked('1m')
export class SweepFilesClock implements ClockTask {
  constructor(
    private readonly sweep: FileSweep,
    private readonly each: EachDue,
  ) {}

  async run(): Promise<number> {
    const alone = await this.each.run({
      name: 'files.alone',
      batch: BATCH,
      find: (limit) => this.sweep.alone(limit),
      work: (id) => this.sweep.dropAlone(id),
    });
    const tickets = await this.each.run({
      name: 'files.tickets',
      batch: BATCH,
      find: (limit) => this.sweep.outOfTime(limit),
      work: (id) => this.sweep.dropTicket(id),
    });
    const bytes = await this.each.run({
      name: 'files.bytes',
      batch: BATCH,
      find: (limit) => this.sweep.dropped(limit),
      work: (hash) => this.sweep.dropBytes(hash),
    });
    return alone + tickets + bytes;
  }
}
