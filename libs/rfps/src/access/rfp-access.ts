import { Injectable } from '@nestjs/common';
import { newId } from '@peyvand/kernel';
import { holdCapacity, holdsSql } from '@peyvand/organizations';
import { Db } from '@peyvand/platform';
import type { RfpAccessKind } from './rfp-access.entity.js';
import { acceptedNda } from '../reading/rfp.policy.js';

/** Who may read a dossier and propose. Granted and ended by later libs, in their own transactions. */
@Injectable()
export class RfpAccess {
  constructor(private readonly db: Db) {}

  /**
   * Grants access for one reason; the same reason twice changes nothing. An NDA text accepted earlier stays accepted.
   */
  async grant(rfpId: string, organizationId: string, kind: RfpAccessKind, sourceId: string): Promise<void> {
    await this.db.query(
      `insert into rfp_access (id, rfp_id, organization_id, kind, source_id, nda_version, since)
       values ($1, $2, $3, $4, $5, (select max(n.number) from nda_acceptance a join nda_text n on n.id = a.nda_text_id
         where a.rfp_id = $2 and a.organization_id = $3), clock_timestamp())
       on conflict (rfp_id, source_id) where until is null do nothing`,
      [newId(), rfpId, organizationId, kind, sourceId],
    );
  }

  /** Ends what was granted for this reason; what the loss of the capacity ended does not come back either. */
  async end(sourceId: string): Promise<void> {
    await this.db.query(
      `update rfp_access set until = coalesce(until, clock_timestamp()), lost_capacity = false
        where source_id = $1 and (until is null or lost_capacity)`,
      [sourceId],
    );
  }

  /** Ends the access of all but these, as at the close of those who submitted nothing. */
  async endExcept(rfpId: string, organizationIds: readonly string[]): Promise<void> {
    await this.db.query(
      `update rfp_access set until = clock_timestamp()
        where rfp_id = $1 and until is null and organization_id <> all($2::uuid[])`,
      [rfpId, organizationIds],
    );
  }

  /**
   * A company that is no verified solver any more neither reads dossiers nor proposes. Does nothing while it still is
   * one.
   */
  async endOf(organizationId: string): Promise<void> {
    await this.besideCapacity(
      organizationId,
      `update rfp_access set until = clock_timestamp(), lost_capacity = true
        where organization_id = $1 and until is null and not ${holdsSql('$1', 'solver')}`,
    );
  }

  /**
   * A company that is a verified solver again has back what the loss alone ended, on RFPs that are still open: as rows
   * of their own, for meanwhile it had none.
   */
  async reopenOf(organizationId: string): Promise<void> {
    await this.besideCapacity(
      organizationId,
      `with lost as (
         update rfp_access a set lost_capacity = false from (
           select id from rfp where state = 'open' and id in (
             select rfp_id from rfp_access where organization_id = $1 and lost_capacity) order by id for share) r
         where a.rfp_id = r.id and a.organization_id = $1 and a.lost_capacity and ${holdsSql('$1', 'solver')}
         returning a.rfp_id, a.kind, a.source_id, a.nda_version)
       insert into rfp_access (id, rfp_id, organization_id, kind, source_id, nda_version, since)
       select gen_random_uuid(), rfp_id, $1, kind, source_id, nda_version, clock_timestamp() from lost
       on conflict (rfp_id, source_id) where until is null do nothing`,
    );
  }

  /** The capacity is held meanwhile: a late end would undo what its renewal brought back. */
  private besideCapacity(organizationId: string, statement: string): Promise<void> {
    return this.db.inTransaction(async () => {
      await holdCapacity(this.db, organizationId, 'solver');
      await this.db.query(statement, [organizationId]);
    });
  }

  /** Whether the organization accepted the newest NDA text, where there is one. */
  async hasAcceptedNda(rfpId: string, organizationId: string): Promise<boolean> {
    const row = await this.db.one<{ accepted: boolean }>(
      `select ${acceptedNda('r', '$2')} as accepted from rfp r where r.id = $1`,
      [rfpId, organizationId],
    );
    return row?.accepted ?? false;
  }
}
