import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { ExtendClose } from '../questions/extend-close.js';

/** Moves the close where questions stayed open. */
@Injectable()
@Clocked('1m')
export class ExtendCloseClock implements ClockTask {
  constructor(private readonly due: ExtendClose) {}

  run(): Promise<number> {
    return this.due.run();
  }
}
