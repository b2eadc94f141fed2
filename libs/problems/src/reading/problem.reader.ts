import { Injectable } from '@nestjs/common';
import { NotFound, Refusal } from '@peyvand/kernel';
import type { Confidentiality, ProblemState } from '../problem.choices.js';
import type { ProblemEntity } from '../problem.entity.js';
import { ProblemRepository } from '../problem.repository.js';

/** A problem that left its draft, so what submitting asks for is there. */
export type SubmittedProblem = ProblemEntity & { symptom: string; confidentiality: Confidentiality };

/** States in which something may still be done about a problem. */
const LIVE: readonly ProblemState[] = ['triage', 'needsInfo', 'referred', 'appealed', 'accepted'];

/** SQL: the problem of this row has not ended. */
export const isLiveSql = (p: string): string => `${p}.state in (${LIVE.map((state) => `'${state}'`).join(', ')})`;

@Injectable()
export class ProblemReader {
  constructor(private readonly problems: ProblemRepository) {}

  async get(id: string): Promise<ProblemEntity> {
    const problem = await this.problems.find(id);
    if (!problem) throw new NotFound();
    return problem;
  }

  /** @throws NotFound for none and for a draft, which is nobody else's business. */
  async getSubmitted(id: string): Promise<SubmittedProblem> {
    return submitted(await this.problems.find(id));
  }

  /**
   * Shares the row until the transaction ends, so that nobody ends the problem meanwhile.
   * @throws NotFound for none and for a draft, which is nobody else's business; Refusal PROBLEM_WITHDRAWN when it has
   *   ended.
   */
  async lockLive(id: string): Promise<SubmittedProblem> {
    const problem = submitted(await this.problems.share(id));
    if (!LIVE.includes(problem.state)) throw new Refusal('PROBLEM_WITHDRAWN', 'problemId', { state: problem.state });
    return problem;
  }
}

function submitted(problem: ProblemEntity | null): SubmittedProblem {
  if (!problem || !isSubmitted(problem)) throw new NotFound();
  return problem;
}

function isSubmitted(problem: ProblemEntity): problem is SubmittedProblem {
  return problem.state !== 'draft' && problem.symptom !== null && problem.confidentiality !== null;
}
