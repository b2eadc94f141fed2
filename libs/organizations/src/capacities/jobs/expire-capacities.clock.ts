import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { ExpireCapacities } from '../operations/expire-capacities.js';

/** Verifications end with their last day. */
@Injectable()
@Clocked('1m')
export class ExpireCapacitiesClock implements ClockTask {
  constructor(private readonly capacities: ExpireCapacities) {}

  run(): Promise<number> {
    return this.capacities.run();
  }
}
