import { Injectable } from '@nestjs/common';
import { Clocked, EachDue, type ClockTask } from '@peyvand/platform';
import { EngagementRepository } from '../engagements/engagement.repository.js';
import { EndEngagement } from '../engagements/operations/end-engagement.js';

/** Offers that nobody answered in time. */
@Injectable()
@Clocked('1m')
export class ExpireOffersClock implements ClockTask {
  constructor(
    private readonly engagements: EngagementRepository,
    private readonly ends: EndEngagement,
    private readonly each: EachDue,
  ) {}

  run(): Promise<number> {
    return this.each.run({
      name: 'definitions.expire-offers',
      batch: 50,
      find: (limit) => this.engagements.expired(limit),
      work: (id) => this.ends.expire(id),
    });
  }
}
