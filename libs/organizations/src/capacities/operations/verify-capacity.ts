import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { dayInIran } from '@peyvand/reference';
import { ProfileRepository } from '../../profiles/profile.repository.js';
import type { VerifyCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';

const YEARS_MAX = 5;
const DAY = 86_400_000;

/** A verification that is shorter than a reminder's distance needs no such reminder. */
const remindersBehind = (until: string, today: string): number =>
  [60, 14].filter((days) => Date.parse(until) - Date.parse(today) <= days * DAY).length;

/** The verifier's yes. An office exists from here on. */
@Injectable()
export class VerifyCapacity {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository,
    private readonly profiles: ProfileRepository,
  ) {}

  run(viewer: Viewer, { capacityId, verifiedUntil, note }: VerifyCapacityInput): Promise<string> {
    return this.steps.run(this.lifecycle, 'verify', capacityId, viewer, {
      note: note ?? null,
      assuming: { hasWrittenReason: Boolean(note) },
      prepare: async () => {
        const today = dayInIran(await this.db.now());
        this.refuseDay(verifiedUntil, today);
        return { set: { verifiedUntil, openItems: [], expiryReminders: remindersBehind(verifiedUntil, today) } };
      },
      after: async ({ kind, organizationId }) => {
        if (kind === 'office') await this.capacities.openOffice(organizationId);
        await this.profiles.touch(organizationId);
      },
    });
  }

  private refuseDay(day: string, today: string): void {
    const latest = `${Number(today.slice(0, 4)) + YEARS_MAX}${today.slice(4)}`;
    if (day < today) throw new Refusal('TOO_EARLY', 'verifiedUntil', { min: today });
    if (day > latest) throw new Refusal('TOO_LATE', 'verifiedUntil', { max: latest });
  }
}
