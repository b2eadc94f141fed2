import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { LetStand } from '../operations/let-stand.js';
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

/** Lets rejections stand when their undo window is over. */
@Injectable()
@Clocked('1s')
export class LetStandClock implements ClockTask {
  constructor(private readonly due: LetStand) {}

  run(): Promise<number> {
    return this.due.run();
  }
}
