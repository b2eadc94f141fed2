import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { EachDue, Outbox, Steps } from '@peyvand/platform';
import { ProfileRepository } from '../../profiles/profile.repository.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';

const BATCH = 50;

/** Ends verifications whose last day is over, and reminds of that day 60 and 14 days before. */
@Injectable()
export class ExpireCapacities {
  constructor(
    private readonly steps: Steps,
    private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository,
    private readonly profiles: ProfileRepository,
    private readonly outbox: Outbox,
    private readonly each: EachDue,
  ) {}

  /** Answers how many were moved or reminded of. */
  async run(): Promise<number> {
    const expired = await this.each.run({
      name: 'organizations.expire-capacities',
      batch: BATCH,
      find: (limit) => this.capacities.overdue(limit),
      work: (id) => this.expire(id),
    });
    const reminded = await this.each.run({
      name: 'organizations.remind-of-capacities',
      batch: BATCH,
      find: (limit) => this.capacities.dueForReminder(limit),
      work: (id) => this.remind(id),
    });
    return expired + reminded;
  }

  private async expire(id: string): Promise<void> {
    await this.steps.run(this.lifecycle, 'expire', id, Viewer.system, {
      after: ({ organizationId }) => this.profiles.touch(organizationId),
    });
  }

  private async remind(id: string): Promise<boolean> {
    const organizationId = await this.capacities.countReminder(id);
    if (organizationId) await this.outbox.record('capacity.expiryReminded', { capacityId: id, organizationId });
    return organizationId !== null;
  }
}
