import { Injectable } from '@nestjs/common';
import { TakesFilesOf, type Holding, type TakesFiles } from '@peyvand/files';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { namesIn, OwnerLeaks } from '@peyvand/problems';
import { LockVersion } from './operations/lock-version.js';
import { requireEdit } from './version-situations.js';

/** Files of a definition come and go while it is written; what the owner signs names them. */
@Injectable()
@TakesFilesOf('definition')
export class DefinitionFiles implements TakesFiles {
  constructor(
    private readonly locks: LockVersion,
    private readonly leaks: OwnerLeaks,
  ) {}

  async holdForFiles(viewer: Viewer, definitionId: string, names: readonly string[]): Promise<Holding> {
    const { row: version, situation, confidentiality } = await this.locks.get(definitionId, viewer);
    requireEdit(situation, viewer);
    if (version.state !== 'drafting') throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
    await this.leaks.refuseOf({ problemId: version.problemId, confidentiality }, { name: namesIn(names) });
    return {};
  }
}
