import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { OpenDueRfps } from '../operations/open-due-rfps.js';

/** Opens RFPs whose time has come. */
@Injectable()
@Clocked('1s')
export class OpenDueRfpsClock implements ClockTask {
  constructor(private readonly due: OpenDueRfps) {}

  run(): Promise<number> {
    return this.due.run();
  }
}
