import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { AppConfig, Db } from '@peyvand/platform';

/** Signing, and giving away power, needs the password again, not just a session that somebody left open. */
@Injectable()
export class StepUp {
  constructor(
    private readonly db: Db,
    private readonly config: AppConfig,
  ) {}

  /**
   * @throws Refusal STEP_UP_REQUIRED unless the password was confirmed in this session within the last five minutes.
   */
  async require(viewer: Viewer): Promise<void> {
    const isFresh = await this.db.one(
      `select 1 from session where id = $1 and person_id = $2
        and stepped_up_at > clock_timestamp() - $3 * interval '1 millisecond'`,
      [viewer.sessionId, viewer.personId, this.config.sessions.stepUpMs],
    );
    if (!isFresh) throw new Refusal('STEP_UP_REQUIRED');
  }
}
