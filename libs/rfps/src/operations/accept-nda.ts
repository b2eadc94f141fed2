import { Injectable } from '@nestjs/common';
import { newId, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { AccessingOrganization } from '../access/accessing-organization.js';
import type { AcceptNdaInput } from '../rfp.inputs.js';

/** An organization accepts the NDA text in force; the dossier opens to it. */
@Injectable()
export class AcceptNda {
  constructor(
    private readonly db: Db,
    private readonly organizations: AccessingOrganization,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, { rfpId, number, organizationId }: AcceptNdaInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const organization = await this.organizations.pick(viewer, rfpId, organizationId, { orSolver: true });
      if (!viewer.leads(organization)) throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'acceptNda' });
      const newest = await this.db.one<{ id: string; number: number }>(
        'select id, number from nda_text where rfp_id = $1 order by number desc limit 1',
        [rfpId],
      );
      if (!newest) throw new Refusal('NO_NDA_TEXT');
      if (newest.number !== number) throw Refusal.stale(rfpId);
      const added = await this.db.query(
        `insert into nda_acceptance (id, nda_text_id, rfp_id, organization_id, accepted_by, accepted_at)
         values ($1, $2, $3, $4, $5, clock_timestamp()) on conflict (nda_text_id, organization_id) do nothing
           returning id`,
        [newId(), newest.id, rfpId, organization, viewer.personId],
      );
      if (!added.length) return rfpId;
      await this.db.query('update rfp_access set nda_version = $3 where rfp_id = $1 and organization_id = $2', [
        rfpId,
        organization,
        number,
      ]);
      await this.audit.write(`rfp:${rfpId}`, viewer, 'nda.accepted', { rfpId, number, organization });
      return rfpId;
    });
  }
}
