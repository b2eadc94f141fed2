import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { CloseDueRfps } from '../operations/close-due-rfps.js';

/** Closes RFPs whose deadline was reached. */
@Injectable()
@Clocked('1s')
export class CloseDueRfpsClock implements ClockTask {
  constructor(private readonly due: CloseDueRfps) {}

  run(): Promise<number> {
    return this.due.run();
  }
}
