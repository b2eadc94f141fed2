import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { EscalateWaiting } from './escalate-waiting.js';

/** Brings to mind what is overdue. */
@Injectable()
@Clocked('1m')
export class EscalateWaitingClock implements ClockTask {
  constructor(private readonly escalates: EscalateWaiting) {}

  run(): Promise<number> {
    return this.escalates.run();
  }
}
