import { Injectable } from '@nestjs/common';
import { type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { RfpReader } from '../reading/rfp.reader.js';

/** A person is told of what everybody can see of an RFP when it changes. */
@Injectable()
export class FollowRfp {
  constructor(
    private readonly db: Db,
    private readonly rfps: RfpReader,
  ) {}

  /** Twice is the same as once. @throws NotFound before it opens. */
  async follow(viewer: Viewer, rfpId: string): Promise<string> {
    await this.rfps.getOpened(rfpId);
    await this.db.query(
      `insert into rfp_follow (person_id, rfp_id, since) values ($1, $2, clock_timestamp()) on conflict do nothing`,
      [viewer.personId, rfpId],
    );
    return rfpId;
  }

  async unfollow(viewer: Viewer, rfpId: string): Promise<string> {
    await this.rfps.getOpened(rfpId);
    await this.db.query('delete from rfp_follow where person_id = $1 and rfp_id = $2', [viewer.personId, rfpId]);
    return rfpId;
  }
}
