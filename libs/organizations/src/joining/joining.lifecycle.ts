import { Injectable } from '@nestjs/common';
import { waitOf, type Lifecycle, type Wait } from '@peyvand/platform';
import { JoiningRequestEntity, JoiningRequestStepEntity } from './joining-request.entity.js';
import { joiningWaits } from './joining.waits.js';
import { joiningWorkflow, type JoiningSituation, type JoiningStep } from './joining.workflow.js';

/** How a request to join is stored, and who has to act. */
@Injectable()
export class JoiningLifecycle implements Lifecycle<JoiningRequestEntity, JoiningSituation, JoiningStep> {
  readonly workflow = joiningWorkflow;
  readonly entity = JoiningRequestEntity;
  readonly stepEntity = JoiningRequestStepEntity;

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
