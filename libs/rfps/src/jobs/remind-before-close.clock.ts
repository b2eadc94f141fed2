import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { RemindBeforeClose } from '../operations/remind-before-close.js';

/** Says when a close comes near. */
@Injectable()
@Clocked('1m')
export class RemindBeforeCloseClock implements ClockTask {
  constructor(private readonly due: RemindBeforeClose) {}

  run(): Promise<number> {
    return this.due.run();
  }
}
