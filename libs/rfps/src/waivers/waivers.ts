import { Injectable } from '@nestjs/common';
import { newId, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db, Idempotency, Outbox } from '@peyvand/platform';
import { OwnerLeaks } from '@peyvand/problems';
import { RfpAccess } from '../access/rfp-access.js';
import type { RfpSituation } from '../lifecycle/rfp.workflow.js';
import { RfpSituations, type LoadedRfp } from '../lifecycle/rfp-situations.js';
import { waiverActs } from './waiver.acts.js';
import type { GrantWaiverInput, WaiverParty, WithdrawWaiverInput } from './waiver.model.js';

/** Lets owner or definer propose on their own RFP, and takes it back; told to all who propose, with the reason. */
@Injectable()
export class Waivers {
  constructor(
    private readonly db: Db,
    private readonly situations: RfpSituations,
    private readonly access: RfpAccess,
    private readonly leaks: OwnerLeaks,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws Refusals RFP_NOT_OPEN, RECUSED, OWNER_NAMED, NO_SUCH_PARTY, ALREADY_WAIVED, SOLVER_NOT_VERIFIED */
  grant(viewer: Viewer, input: GrantWaiverInput): Promise<string> {
    return this.idempotency.once(viewer, 'grantWaiver', input, async () => {
      const { row: rfp, situation } = await this.begin('grantWaiver', viewer, input);
      const organizationId = partyOf(situation, input.party);
      if (!organizationId) throw new Refusal('NO_SUCH_PARTY', 'party');
      if (situation.waived?.includes(input.party)) throw new Refusal('ALREADY_WAIVED', 'party');
      if (!situation.waivable?.includes(input.party)) throw new Refusal('SOLVER_NOT_VERIFIED', 'party');
      const id = newId();
      await this.db.query(
        `insert into rfp_waiver (id, rfp_id, organization_id, party, reason, granted_by, granted_at)
         values ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
        [id, rfp.id, organizationId, input.party, input.reason, viewer.personId],
      );
      await this.access.grant(rfp.id, organizationId, 'waiver', id);
      await this.record('rfp.waiverGranted', viewer, rfp, input);
      return rfp.id;
    });
  }

  /** What the party handed in lapses at the close. @throws Refusals as above, NOT_WAIVED */
  withdraw(viewer: Viewer, input: WithdrawWaiverInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { row: rfp } = await this.begin('withdrawWaiver', viewer, input);
      const ended = await this.db.query<{ id: string }>(
        `update rfp_waiver set withdrawal_reason = $3, withdrawn_by = $4, withdrawn_at = clock_timestamp()
          where rfp_id = $1 and party = $2 and withdrawn_at is null returning id`,
        [rfp.id, input.party, input.reason, viewer.personId],
      );
      if (!ended.length) throw new Refusal('NOT_WAIVED', 'party');
      for (const { id } of ended) await this.access.end(id);
      await this.record('rfp.waiverWithdrawn', viewer, rfp, input);
      return rfp.id;
    });
  }

  /** The row lock keeps its close and other waivers out meanwhile. */
  private async begin(
    act: 'grantWaiver' | 'withdrawWaiver',
    viewer: Viewer,
    { rfpId, reason }: WithdrawWaiverInput,
  ): Promise<LoadedRfp> {
    const loaded = await this.situations.lock(rfpId, viewer);
    const { row: rfp, situation } = loaded;
    waiverActs.require(act, rfp.state, viewer, situation);
    if (!rfp.closesAt || rfp.closesAt <= (await this.db.now())) throw new Refusal('RFP_NOT_OPEN');
    await this.leaks.refuseOf(rfp, { reason });
    return loaded;
  }

  private async record(
    event: 'rfp.waiverGranted' | 'rfp.waiverWithdrawn',
    viewer: Viewer,
    { id: rfpId, problemId }: LoadedRfp['row'],
    { party, reason }: WithdrawWaiverInput,
  ): Promise<void> {
    await this.audit.write(`rfp:${rfpId}`, viewer, event, { party, reason });
    await this.outbox.record(event, { rfpId, problemId });
  }
}

const partyOf = ({ ownerId, definerId }: RfpSituation, party: WaiverParty): string | null => {
  if (party === 'owner') return ownerId;
  return definerId === ownerId ? null : definerId;
};
