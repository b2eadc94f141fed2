import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { NotifyDue } from '../operations/notify-due.js';

/** Tells companies when the undo window is over. */
@Injectable()
@Clocked('1s')
export class NotifyDueClock implements ClockTask {
  constructor(private readonly due: NotifyDue) {}

  run(): Promise<number> {
    return this.due.run();
  }
}
