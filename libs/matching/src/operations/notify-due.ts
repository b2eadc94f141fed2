import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { EachDue, Steps } from '@peyvand/platform';
import { RfpAccess } from '@peyvand/rfps';
import { RfpLocks } from '../lifecycle/rfp-locks.js';
import { MatchClocks } from '../lifecycle/match-clocks.repository.js';
import { MatchLifecycle } from '../lifecycle/match.lifecycle.js';
import { MatchSituations } from '../lifecycle/match-situations.js';

const BATCH = 50;

/**
 * Tells companies of an RFP when the undo window of their approval is over, by the database's clock; the access comes
 * with it.
 */
@Injectable()
export class NotifyDue {
  constructor(
    private readonly clocks: MatchClocks,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly offices: OfficeReader,
    private readonly locks: RfpLocks,
    private readonly access: RfpAccess,
    private readonly each: EachDue,
  ) {}

  /** Answers how many were told. */
  run(): Promise<number> {
    return this.each.run({
      name: 'matching.notify-due',
      batch: BATCH,
      find: (limit) => this.clocks.dueToNotify(limit),
      work: (id) => this.notify(id),
    });
  }

  /** False when another worker has it, or it was undone meanwhile; refused when its problem has ended. */
  private async notify(id: string): Promise<boolean> {
    const match = await this.clocks.lockWithRfp(id, 'approved');
    if (!match) return false;
    await this.locks.shareLive(match.rfpId);
    const situation = await this.situations.get(id, Viewer.system);
    const { matchExpiry } = await this.offices.numbers(situation.officeId);
    const now = await this.clocks.now();
    const set = { notifiedAt: now, expiresAt: await this.offices.dueAfter(situation.officeId, matchExpiry, now) };
    await this.steps.take(this.lifecycle, 'notify', match, situation, Viewer.system, { set });
    await this.access.grant(match.rfpId, match.organizationId, 'notified', match.id);
    return true;
  }
}
