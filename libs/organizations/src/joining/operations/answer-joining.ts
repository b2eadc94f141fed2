import { Injectable } from '@nestjs/common';
import { said, Viewer } from '@peyvand/kernel';
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
  accept(viewer: Viewer, { joiningRequestId, role }: AcceptJoiningInput): Promise<JoiningRequestEntity> {
    return this.db.inTransaction(async () => {
      const request = await this.requests.get(joiningRequestId, viewer);
      const { organizationId, personId, claimOfficeId: officeId } = request;
      const accepted = await this.end('accept', request, viewer);
      if (officeId) await this.organizations.unlist(organizationId);
      // Whom an office takes in is the first, who leads.
      await this.memberships.begin(organizationId, personId, officeId ? 'head' : role, viewer);
      if (officeId) await this.profiles.scoreAnew(organizationId);
      return accepted;
    });
  }

  /** By the same. */
  refuse(viewer: Viewer, { joiningRequestId, ...why }: RefuseJoiningInput): Promise<JoiningRequestEntity> {
    return this.db.inTransaction(async () => {
      const request = await this.requests.get(joiningRequestId, viewer);
      return this.end('refuse', request, viewer, said(why));
    });
  }

  /** By who asked. */
  withdraw(viewer: Viewer, { joiningRequestId }: WithdrawJoiningInput): Promise<JoiningRequestEntity> {
    return this.db.inTransaction(async () =>
      this.end('withdraw', await this.requests.get(joiningRequestId, viewer), viewer),
    );
  }

  /** All of a person who goes for good. Part of that transaction. */
  async withdrawAll(viewer: Viewer): Promise<void> {
    for (const request of await this.requests.openOf(viewer.personId ?? ''))
      await this.end('withdraw', request, viewer);
  }

  /** What a person asked for and now has by an invitation. Part of that transaction. */
  async settle(organizationId: string, personId: string): Promise<void> {
    const request = await this.requests.findOpen(organizationId, personId);
    if (request) await this.end('settle', request, Viewer.system);
  }

  /** Ends what nobody answered. Answers how many. */
  lapse(): Promise<number> {
    return this.each.run({
      name: 'organizations.lapse-joining-requests',
      batch: BATCH,
      find: (limit) => this.requests.overdue(limit),
      work: async (id) => this.end('lapse', await this.requests.get(id, Viewer.system), Viewer.system),
    });
  }

  private async end(
    step: JoiningStep,
    request: JoiningRequestEntity,
    viewer: Viewer,
    options: StepOptions<JoiningRequestEntity> = {},
  ): Promise<JoiningRequestEntity> {
    const { claimOfficeId: officeId } = request;
    const situation = { ...(await this.requests.situation(request.organizationId, request.personId)), officeId };
    const set = { endedAt: await this.db.now(), endedBy: viewer.personId };
    return this.steps.take(this.lifecycle, step, request, situation, viewer, { ...options, set });
  }
}
