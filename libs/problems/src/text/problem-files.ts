import { Injectable } from '@nestjs/common';
import { TakesFilesOf, type Holding, type TakesFiles } from '@peyvand/files';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { mayEdit, problemActs } from '../lifecycle/problem.acts.js';
import { namesIn, OwnerLeaks } from '../owner-leaks.js';
import { ProblemReader } from '../reading/problem.reader.js';
import { ProblemSituations } from '../lifecycle/problem-situations.js';

/**
 * Files of a problem come and go with its text; once it was submitted its owner adds some, as it adds remarks, and
 * takes none away.
 */
@Injectable()
@TakesFilesOf('problem')
export class ProblemFiles implements TakesFiles {
  constructor(
    private readonly situations: ProblemSituations,
    private readonly reader: ProblemReader,
    private readonly leaks: OwnerLeaks,
  ) {}

  async holdForFiles(viewer: Viewer, problemId: string, names: readonly string[]): Promise<Holding> {
    const { row: problem, situation } = await this.situations.lock(problemId, viewer);
    if (!mayEdit(problem.state, situation, viewer)) {
      if (!names.length || problem.state === 'draft')
        throw new Refusal('STEP_NOT_ALLOWED', undefined, { step: 'edit' });
      problemActs.require('remark', problem.state, viewer, situation);
      await this.reader.lockLive(problemId);
    }
    // A draft may say anything until it is submitted.
    if (problem.state !== 'draft') await this.leaks.refuseIn(problem, { name: namesIn(names) });
    return {};
  }
}
