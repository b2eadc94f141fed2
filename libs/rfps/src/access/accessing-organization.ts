import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { RfpAccess } from './rfp-access.js';
import { RfpReader } from '../reading/rfp.reader.js';

/** Which of the viewer's organizations uses its access to an RFP. */
@Injectable()
export class AccessingOrganization {
  constructor(
    private readonly db: Db,
    private readonly access: RfpAccess,
    private readonly rfps: RfpReader,
  ) {}

  /**
   * The one named, else the only one with live access.
   * @throws NotFound for an RFP that is not open to the public yet, Refusal NO_RFP_ACCESS, MEMBERSHIP_REQUIRED,
   *   NDA_REQUIRED.
   */
  async require(viewer: Viewer, rfpId: string, organizationId?: string | null): Promise<string> {
    const id = await this.pick(viewer, rfpId, organizationId);
    if (!(await this.access.hasAcceptedNda(rfpId, id))) throw new Refusal('NDA_REQUIRED');
    return id;
  }

  /**
   * The same, before the NDA text is accepted. Verified solvers reach a public RFP without an access row when
   * `orSolver` is set.
   */
  async pick(
    viewer: Viewer,
    rfpId: string,
    organizationId?: string | null,
    { orSolver = false } = {},
  ): Promise<string> {
    const rfp = await this.rfps.getOpened(rfpId);
    const wanted = viewer.organizationIds.filter((id) => !organizationId || id === organizationId);
    const rows = await this.db.query<{ id: string }>(
      `select distinct organization_id as id from rfp_access
        where rfp_id = $1 and organization_id = any($2::uuid[]) and (until is null or until > clock_timestamp())`,
      [rfpId, wanted],
    );
    const solvers =
      orSolver && rfp.confidentiality === 'public'
        ? viewer.organizationsWith('solver').filter((id) => wanted.includes(id))
        : [];
    const [only, ...others] = new Set([...rows.map(({ id }) => id), ...solvers]);
    if (!only) throw new Refusal('NO_RFP_ACCESS');
    if (others.length) throw new Refusal('MEMBERSHIP_REQUIRED', 'organizationId');
    return only;
  }
}
