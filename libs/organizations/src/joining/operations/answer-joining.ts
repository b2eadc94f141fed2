import { Injectable } from '@nestjs/common';
import { givenReason, Viewer } from '@peyvand/kernel';
import { Db, EachDue, Steps, type StepOptions } from '@peyvand/platform';
import { MembershipRepository } from '../../members/membership.repository.js';
import { OrganizationRepository } from '../../organization.repository.js';
import { ProfileRepository } from '../../profiles/profile.repository.js';
import type { JoiningRequestEntity } from '../joining-request.entity.js';
import type { AcceptJoiningInput, RefuseJoiningInput, WithdrawJoiningInput } from '../joining.inputs.js';
import { JoiningLifecycle } from '../joining.lifecycle.js';
import { JoiningRepository } from '../joining.repository.js';
import type { JoiningStep } from '../joining.workflow.js';

const BATCH = 50;

/** A request to join ends: by a head, by who asked, by a place taken meanwhile, or by time. */
@Injectable()
export class AnswerJoining {
  constructor(
    private readonly db: Db,
    private readonly steps: Steps,
    private readonly lifecycle: JoiningLifecycle,
    private readonly requests: JoiningRepository,
    private readonly memberships: MembershipRepository,
    private readonly organizations: OrganizationRepository,
    private readonly profiles: ProfileRepository,
    private readonly each: EachDue,
  ) {}

  /**
   * By a head, or for a listed organization by its office. @throws Refusal ALREADY_MEMBER, ORGANIZATION_EXISTS, STALE
   */
  accept(viewer: Viewer, { joiningRequestId, role }: AcceptJoiningInput): Promise<string> {
    return this.end('accept', joiningRequestId, viewer, {
      after: async ({ organizationId, personId, claimOfficeId }) => {
        if (claimOfficeId) await this.organizations.unlist(organizationId);
        // Whom an office takes in is the first, who leads.
        await this.memberships.begin(organizationId, personId, claimOfficeId ? 'head' : role, viewer);
        if (claimOfficeId) await this.profiles.scoreAnew(organizationId);
      },
    });
  }

  /** By the same. */
  refuse(viewer: Viewer, { joiningRequestId, ...why }: RefuseJoiningInput): Promise<string> {
    return this.end('refuse', joiningRequestId, viewer, givenReason(why));
  }

  /** By who asked. */
  withdraw(viewer: Viewer, { joiningRequestId }: WithdrawJoiningInput): Promise<string> {
    return this.end('withdraw', joiningRequestId, viewer);
  }

  /** All of a person who goes for good. Part of that transaction. */
  async withdrawAll(viewer: Viewer): Promise<void> {
    for (const { id } of await this.requests.openOf(viewer.personId ?? '')) await this.end('withdraw', id, viewer);
  }

  /** What a person asked for and now has by an invitation. Part of that transaction. */
  async settle(organizationId: string, personId: string): Promise<void> {
    const request = await this.requests.findOpen(organizationId, personId);
    if (request) await this.end('settle', request.id, Viewer.system);
  }

  /** Ends what nobody answered. Answers how many. */
  lapse(): Promise<number> {
    return this.each.run({
      name: 'organizations.lapse-joining-requests',
      batch: BATCH,
      find: (limit) => this.requests.overdue(limit),
      work: (id) => this.end('lapse', id, Viewer.system),
    });
  }

  private end(
    step: JoiningStep,
    id: string,
    viewer: Viewer,
    options: StepOptions<JoiningRequestEntity> = {},
  ): Promise<string> {
    return this.steps.run(this.lifecycle, step, id, viewer, {
      ...options,
      prepare: async () => ({ set: { endedAt: await this.db.now(), endedBy: viewer.personId } }),
    });
  }
}
