import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { waitOf, type Loaded, type Steppable, type Wait } from '@peyvand/platform';
import { JoiningRequestEntity, JoiningRequestStepEntity } from './joining-request.entity.js';
import { JoiningRepository } from './joining.repository.js';
import { joiningWaits } from './joining.waits.js';
import { joiningWorkflow, type JoiningSituation, type JoiningStep } from './joining.workflow.js';

/** How a request to join is stored, and who has to act. */
@Injectable()
export class JoiningLifecycle implements Steppable<JoiningRequestEntity, JoiningSituation, JoiningStep> {
  readonly workflow = joiningWorkflow;
  readonly entity = JoiningRequestEntity;
  readonly stepEntity = JoiningRequestStepEntity;

  constructor(private readonly requests: JoiningRepository) {}

  /** By who asks and who answers. */
  async lock(id: string, viewer: Viewer): Promise<Loaded<JoiningRequestEntity, JoiningSituation>> {
    const row = await this.requests.lock(id, viewer);
    const situation = await this.requests.situation(row.organizationId, row.personId);
    return { row, situation: { ...situation, officeId: row.claimOfficeId } };
  }

  stream({ id }: JoiningRequestEntity): string {
    return `joiningRequest:${id}`;
  }

  payload({ id, organizationId, personId, endedBy }: JoiningRequestEntity): Record<string, string> {
    return { joiningRequestId: id, organizationId, personId, byPersonId: endedBy ?? '' };
  }

  waits(request: JoiningRequestEntity): Promise<Wait | null> {
    return waitOf(joiningWaits, request, undefined);
  }
}
