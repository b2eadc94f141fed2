import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { Clocked, Log, type ClockTask } from '@peyvand/platform';
import { EngagementRepository } from '../engagements/engagement.repository.js';
import { EndEngagement } from '../engagements/operations/end-engagement.js';

/** Offers that nobody answered in time. */
@Injectable()
@Clocked('1m')
export class ExpireOffersClock implements ClockTask {
  constructor(
    private readonly engagements: EngagementRepository,
    private readonly ends: EndEngagement,
    private readonly log: Log,
  ) {}

  async run(): Promise<number> {
    let ended = 0;
    for (const id of await this.engagements.expired()) {
      try {
        await this.ends.expire(id);
        ended += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) this.log.error('An offer could not expire', { engagementId: id, error });
      }
    }
    return ended;
  }
}
