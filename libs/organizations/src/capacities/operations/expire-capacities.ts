import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { Db, Log, Outbox, Steps } from '@peyvand/platform';
import { ProfileRepository } from '../../profiles/profile.repository.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';

/** Ends verifications whose last day is over, and reminds of that day 60 and 14 days before. */
@Injectable()
export class ExpireCapacities {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository,
    private readonly profiles: ProfileRepository,
    private readonly outbox: Outbox,
    private readonly log: Log,
  ) {}

  /** Answers how many were moved or reminded of. */
  async run(): Promise<number> {
    let done = 0;
    for (const id of await this.capacities.overdue()) done += await this.each(id, () => this.expire(id));
    for (const id of await this.capacities.dueForReminder()) done += await this.each(id, () => this.remind(id));
    return done;
  }

  /** One that fails, or that another worker took, does not hold up the others. */
  private async each(id: string, work: () => Promise<void>): Promise<number> {
    try {
      await this.db.inTransaction(work);
      return 1;
    } catch (error) {
      if (!(error instanceof Refusal)) this.log.error('A capacity could not be moved on', { capacityId: id, error });
      return 0;
    }
  }

  private async expire(id: string): Promise<void> {
    const capacity = await this.capacities.getLocked(id);
    const situation = await this.capacities.situation(capacity, Viewer.system);
    await this.steps.take(this.lifecycle, 'expire', capacity, situation, Viewer.system);
    await this.profiles.touch(capacity.organizationId);
  }

  private async remind(id: string): Promise<void> {
    const organizationId = await this.capacities.countReminder(id);
    if (organizationId) await this.outbox.record('capacity.expiryReminded', { capacityId: id, organizationId });
  }
}
