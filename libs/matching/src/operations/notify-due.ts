import { Injectable } from '@nestjs/common';
import { Refusal, Viewer } from '@peyvand/kernel';
import { OfficeReader } from '@peyvand/organizations';
import { Db, Steps } from '@peyvand/platform';
import { RfpAccess } from '@peyvand/rfps';
import { LiveRfp } from '../live-rfp.js';
import { MatchClocks } from '../match-clocks.repository.js';
import { MatchLifecycle } from '../match.lifecycle.js';
import { MatchSituations } from '../match-situations.js';

const BATCH = 50;

/**
 * Tells companies of an RFP when the undo window of their approval is over, by the database's clock; the access comes
 * with it.
 */
@Injectable()
export class NotifyDue {
  constructor(
    private readonly db: Db,
    private readonly clocks: MatchClocks,
    private readonly situations: MatchSituations,
    private readonly lifecycle: MatchLifecycle,
    private readonly steps: Steps,
    private readonly offices: OfficeReader,
    private readonly live: LiveRfp,
    private readonly access: RfpAccess,
  ) {}

  /** Answers how many were told. */
  async run(): Promise<number> {
    let told = 0;
    for (const id of await this.clocks.dueToNotify(BATCH)) if (await this.notify(id)) told += 1;
    return told;
  }

  /** False when another worker has it, it was undone meanwhile, or its problem has ended. */
  private async notify(id: string): Promise<boolean> {
    try {
      return await this.db.inTransaction(async () => {
        const match = await this.clocks.lock(id, 'approved');
        if (!match) return false;
        await this.live.hold(match.rfpId);
        const situation = await this.situations.get(id, Viewer.system);
        const { matchExpiry } = await this.offices.numbers(situation.officeId);
        const now = await this.db.now();
        const set = { notifiedAt: now, expiresAt: await this.offices.dueAfter(situation.officeId, matchExpiry, now) };
        await this.steps.take(this.lifecycle, 'notify', match, situation, Viewer.system, { set });
        await this.access.grant(match.rfpId, match.organizationId, 'notified', match.id);
        return true;
      });
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}
