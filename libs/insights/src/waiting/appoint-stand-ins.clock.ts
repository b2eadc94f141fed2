import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { AppointStandIns } from './appoint-stand-ins.js';

/** Finds somebody for what waits for an office that has nobody. */
@Injectable()
@Clocked('1m')
export class AppointStandInsClock implements ClockTask {
  constructor(private readonly appoints: AppointStandIns) {}

  run(): Promise<number> {
    return this.appoints.run();
  }
}
