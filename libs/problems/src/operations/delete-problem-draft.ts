import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts } from '@peyvand/organizations';
import { Audit, Db } from '@peyvand/platform';
import type { DeleteProblemDraftInput } from '../problem.inputs.js';
import { ProblemRepository } from '../problem.repository.js';
import { problemActs } from '../lifecycle/problem.acts.js';
import { ProblemSituations } from '../lifecycle/problem-situations.js';

/** Drafts are deleted, not withdrawn: by who wrote it, or by head or manager of owner and writer. */
@Injectable()
export class DeleteProblemDraft {
  constructor(
    private readonly db: Db,
    private readonly problems: ProblemRepository,
    private readonly situations: ProblemSituations,
    private readonly drafts: LeftDrafts,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, { problemId }: DeleteProblemDraftInput): Promise<void> {
    return this.db.inTransaction(async () => {
      const { row: problem, situation } = await this.situations.lock(problemId, viewer);
      if (problem.state !== 'draft') throw Refusal.stale(problemId);
      problemActs.require('deleteDraft', problem.state, viewer, situation);
      await this.problems.deleteDraft(problemId);
      await this.drafts.ended('problem', problemId);
      await this.audit.write(`problem:${problemId}`, viewer, 'problem.deleted', { id: problemId });
    });
  }
}
