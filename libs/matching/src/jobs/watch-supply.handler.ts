import { Injectable } from '@nestjs/common';
import { WatchSupply, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { SupplyGaps } from '../supply/supply-gaps.js';

@Injectable()
@Handles(WatchSupply)
export class WatchSupplyHandler implements JobHandler<typeof WatchSupply> {
  constructor(private readonly gaps: SupplyGaps) {}

  handle({ rfpId }: PayloadOf<typeof WatchSupply>): Promise<void> {
    return this.gaps.watch(rfpId);
  }
}
