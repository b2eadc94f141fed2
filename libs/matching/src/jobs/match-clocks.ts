import { Injectable } from '@nestjs/common';
import { Clocked, type ClockTask } from '@peyvand/platform';
import { ExpireMatches } from '../operations/expire-matches.js';
import { RescoreDue } from '../operations/rescore-due.js';
import { SupplyGaps } from '../supply/supply-gaps.js';

/** Reminds and expires what is not answered. */
@Injectable()
@Clocked('1m')
export class ExpireMatchesClock implements ClockTask {
  constructor(private readonly matches: ExpireMatches) {}

  run(): Promise<number> {
    return this.matches.run();
  }
}

/** Puts needs without supply on record. */
@Injectable()
@Clocked('1m')
export class SupplyGapClock implements ClockTask {
  constructor(private readonly gaps: SupplyGaps) {}

  run(): Promise<number> {
    return this.gaps.run();
  }
}

/** Scores companies again whose profiles changed. */
@Injectable()
@Clocked('1m')
export class RescoreClock implements ClockTask {
  constructor(private readonly due: RescoreDue) {}

  run(): Promise<number> {
    return this.due.run();
  }
}
