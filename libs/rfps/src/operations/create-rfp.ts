import { Injectable } from '@nestjs/common';
import type { ApprovedDefinition } from '@peyvand/definitions';
import { newId, NotFound, asJson, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { ProblemReader, type SubmittedProblem } from '@peyvand/problems';
import { documentOf, signable } from '../content/rfp-document.js';
import type { RfpContent } from '../content/rfp-content.model.js';
import { rfpSearchColumns } from '../content/rfp-search.js';
import { contentFromDefinition } from '../content/from-definition.js';
import type { RfpEntity } from '../rfp.entity.js';
import type { CreateRfpInput } from '../rfp.inputs.js';
import { RfpDrafts } from '../writing/rfp-drafts.js';
import { RfpLifecycle } from '../lifecycle/rfp.lifecycle.js';
import { RfpRepository } from '../rfp.repository.js';
import { RfpSituations } from '../lifecycle/rfp-situations.js';
import { isNoWider } from '../lifecycle/rfp.workflow.js';
import { untouched } from './untouched.js';

/** Starts an RFP on the approved definition of an accepted problem. */
@Injectable()
export class CreateRfp {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: RfpLifecycle,
    private readonly rfps: RfpRepository,
    private readonly problems: ProblemReader,
    private readonly situations: RfpSituations,
    private readonly idempotency: Idempotency,
    private readonly drafts: RfpDrafts,
  ) {}

  run(viewer: Viewer, input: CreateRfpInput): Promise<string> {
    return this.idempotency.once(viewer, 'createRfp', input, async () => {
      await this.situations.before(await this.problems.getSubmitted(input.problemId), viewer);
      const problem = await this.problems.lockLive(input.problemId);
      const { version, situation } = await this.situations.before(problem, viewer);
      if (problem.state !== 'accepted' || !problem.officeId) throw new Refusal('PROBLEM_NOT_ACCEPTED', 'problemId');
      if (!version) throw new Refusal('NO_APPROVED_DEFINITION', 'problemId');
      const earlier = input.copyOf ? await this.earlier(input.copyOf, problem.id) : null;
      const values = {
        ...valuesOf(problem, version, earlier),
        officeId: problem.officeId,
        officeIds: [problem.officeId],
        createdBy: viewer.personId,
        createdAt: await this.db.now(),
      };
      const row = {
        ...values,
        draftHash: signable(documentOf(values)).hash,
        ...rfpSearchColumns(values.title, values.draft.summary),
      };
      const rfp = await this.rfps.refusingSecondLive(() =>
        this.steps.create(this.lifecycle, 'create', row, situation, viewer),
      );
      await this.rfps.addEditor(rfp.id, viewer);
      await this.drafts.begun(viewer, rfp, situation, earlier?.id);
      return rfp.id;
    });
  }

  /** Only the same problem's earlier call is copied; any other would carry words its readers may not see. */
  private async earlier(id: string, problemId: string): Promise<RfpEntity> {
    const rfp = await this.rfps.find(id);
    if (!rfp || rfp.problemId !== problemId) throw new NotFound();
    return rfp;
  }
}

/** The dates of an earlier call are over. */
const undated = ({ timeline, ...content }: RfpContent): RfpContent => ({
  ...content,
  timeline: timeline ? { ...timeline, opensAt: null, questionsUntil: null, answersUntil: null, closesAt: null } : null,
});

/** A new row, from the definition and from the earlier call that is copied, if any. */
function valuesOf(problem: SubmittedProblem, version: ApprovedDefinition, earlier: RfpEntity | null) {
  const taken = contentFromDefinition(problem, version.content);
  const draft: RfpContent = earlier ? undated(earlier.draft) : taken.draft;
  const keepsWall = earlier && isNoWider(problem.confidentiality, earlier.confidentiality);
  return {
    ...untouched,
    id: newId(),
    problemId: problem.id,
    definitionVersionId: version.id,
    origin: 'defined' as const,
    title: earlier?.title ?? taken.title,
    language: taken.language,
    confidentiality: keepsWall ? earlier.confidentiality : problem.confidentiality,
    problemConfidentiality: problem.confidentiality,
    province: problem.province,
    officeField: taken.officeField,
    trlTarget: taken.subject.trlTarget ?? null,
    draft: asJson(draft),
    subject: asJson(taken.subject),
    draftNdaText: earlier?.draftNdaText ?? null,
    draftFiles: earlier?.draftFiles ?? [],
  };
}
