import { Injectable } from '@nestjs/common';
import { Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { VersionLifecycle } from '../version.lifecycle.js';
import { VersionSituations } from '../version-situations.js';

/** An approved definition whose RFP failed or was cancelled waits for another one. */
@Injectable()
export class AwaitRfp {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: VersionLifecycle,
    private readonly situations: VersionSituations,
  ) {}

  async run(problemId: string): Promise<void> {
    const approved = await this.db.one<{ id: string }>(
      `select id from definition_version where problem_id = $1 and state = 'approved' order by number desc limit 1`,
      [problemId],
    );
    const loaded = approved && (await this.situations.load([approved.id], Viewer.system)).get(approved.id);
    if (loaded) await this.steps.waitAnew(this.lifecycle, loaded.row, loaded.situation);
  }
}
