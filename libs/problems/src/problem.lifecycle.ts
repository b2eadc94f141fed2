import { Injectable } from '@nestjs/common';
import { OfficeReader } from '@peyvand/organizations';
import type { Lifecycle, Wait } from '@peyvand/platform';
import { ProblemEntity } from './problem.entity.js';
import { ProblemStepEntity } from './problem-step.entity.js';
import { problemWorkflow, type ProblemSituation, type ProblemStepName } from './problem.workflow.js';

/** How problems are stored and for whom they wait. */
@Injectable()
export class ProblemLifecycle implements Lifecycle<ProblemEntity, ProblemSituation, ProblemStepName> {
  readonly workflow = problemWorkflow;
  readonly entity = ProblemEntity;
  readonly stepEntity = ProblemStepEntity;

  constructor(private readonly offices: OfficeReader) {}

  stream(problem: ProblemEntity): string {
    return `problem:${problem.id}`;
  }

  payload(problem: ProblemEntity): Record<string, string> {
    return { problemId: problem.id };
  }

  /**
   * A draft is private; an accepted problem waits for its office as long as nobody defines it, an imported one has its
   * RFP already.
   */
  async waits(problem: ProblemEntity): Promise<Wait | null> {
    const { officeId, ownerId, referredTo, assigneeId, dueAt, beingDefined, imported } = problem;
    const forOffice = async (
      span: 'problemTriage' | 'problemAppealed' | 'problemAccepted',
      personId: string | null = assigneeId,
    ): Promise<Wait> => {
      const numbers = await this.offices.numbers(officeId);
      return { officeId, personId, until: await this.offices.dueAfter(officeId, numbers[span]) };
    };
    switch (problem.state) {
      case 'triage':
        return forOffice('problemTriage');
      case 'appealed':
        return forOffice('problemAppealed', null);
      case 'needsInfo':
        return { organizationId: ownerId, until: dueAt };
      case 'referred':
        return { officeId: referredTo, until: dueAt };
      case 'accepted':
        return beingDefined || imported ? null : forOffice('problemAccepted');
      default:
        return null;
    }
  }
}
