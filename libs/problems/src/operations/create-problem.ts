import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { LeftDrafts, OrganizationReader, requireOrganization } from '@peyvand/organizations';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { emptyProblem } from '../text/empty-problem.js';
import { answersOf } from '../text/problem-answers.js';
import type { CreateProblemInput } from '../problem.inputs.js';
import { ProblemLifecycle } from '../lifecycle/problem.lifecycle.js';
import { ParkCheck } from '../text/park-check.js';
import { newSituation } from '../lifecycle/problem-situations.js';

interface Parties {
  readonly ownerId: string;
  readonly enteredBy: string | null;
}

/** Begins a draft: a member for its own organization, or an office or park for an owner. */
@Injectable()
export class CreateProblem {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: ProblemLifecycle,
    private readonly organizations: OrganizationReader,
    private readonly parks: ParkCheck,
    private readonly drafts: LeftDrafts,
    private readonly idempotency: Idempotency,
  ) {}

  run(viewer: Viewer, input: CreateProblemInput): Promise<string> {
    return this.idempotency.once(viewer, 'createProblem', input, async () => {
      const { ownerId, enteredBy } = await this.parties(viewer, input);
      await this.parks.require(input.parkId);
      const begun = { ...emptyProblem, language: viewer.locale };
      const values = {
        ...begun,
        ...answersOf(begun, input),
        id: newId(),
        ownerId,
        enteredBy,
        createdBy: viewer.personId,
        createdAt: await this.db.now(),
      };
      const { id } = await this.steps.create(
        this.lifecycle,
        'create',
        values,
        newSituation(ownerId, enteredBy),
        viewer,
      );
      await this.drafts.saved(viewer, 'problem', id, { role: 'owner', organizationId: ownerId, officeId: null });
      return id;
    });
  }

  /** @throws NotFound for an owner that the viewer may not see, and the refusals of `requireOrganization`. */
  private async parties(viewer: Viewer, { ownerId, organizationId }: CreateProblemInput): Promise<Parties> {
    const isOwn = !ownerId || (viewer.actsFor(ownerId) && (!organizationId || organizationId === ownerId));
    if (isOwn) return { ownerId: requireOrganization(viewer, null, ownerId ?? organizationId), enteredBy: null };
    const enteredBy = writingOrganization(viewer, organizationId);
    const owner = await this.organizations.find(ownerId);
    if (!owner || owner.id === enteredBy || (owner.listed && viewer.kind === 'person')) throw new NotFound();
    return { ownerId, enteredBy };
  }
}

/** Offices and parks write problems down for others. */
function writingOrganization(viewer: Viewer, organizationId?: string | null): string {
  const able = [...new Set([...viewer.officeIds, ...viewer.organizationsWith('park')])].filter(
    (id) => !organizationId || id === organizationId,
  );
  const [only, ...others] = able;
  if (!only) throw new Refusal('CAPACITY_REQUIRED', 'organizationId', { capacity: 'office' });
  if (others.length) throw new Refusal('MEMBERSHIP_REQUIRED', 'organizationId');
  return only;
}
