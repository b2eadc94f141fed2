import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { Db, Steps } from '@peyvand/platform';
import { Numbers } from '@peyvand/reference';
import type { ProblemLanguage } from '../problem.choices.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';
import { emptyProblem } from '../text/empty-problem.js';
import { searchColumns } from '../reading/problem-search.js';
import { newSituation } from '../lifecycle/problem-situations.js';

export interface ImportedProblem {
  /** A listed organization. */
  readonly ownerId: string;
  readonly officeId: string;
  readonly language: ProblemLanguage;
  readonly title: string;
  readonly symptom: string;
  readonly province: string | null;
  readonly officeField: string;
}

/** The problem behind an RFP from elsewhere: accepted from the start, public, without intake. */
@Injectable()
export class CreateImportedProblem {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly numbers: Numbers,
  ) {}

  async run(viewer: Viewer, imported: ImportedProblem): Promise<string> {
    const now = await this.db.now();
    const values = {
      ...emptyProblem,
      ...imported,
      id: newId(),
      number: await this.numbers.draw('problem'),
      imported: true,
      confidentiality: 'public' as const,
      createdBy: viewer.personId,
      createdAt: now,
      submittedAt: now,
    };
    const { id } = await this.steps.create(
      this.lifecycle,
      'import',
      { ...values, ...searchColumns(values) },
      newSituation(imported.ownerId),
      viewer,
    );
    return id;
  }
}
