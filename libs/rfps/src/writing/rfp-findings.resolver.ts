import { Args, Context, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { DismissRfpFinding } from '../operations/dismiss-rfp-finding.js';
import { DismissRfpFindingInput, RestoreRfpFindingInput } from '../rfp.inputs.js';
import { RfpModel, RfpMutation } from '../reading/rfp.model.js';

@Resolver(() => RfpModel)
export class RfpFindingsResolver {
  constructor(private readonly findings: DismissRfpFinding) {}

  @Allow('member')
  @RfpMutation('Sets a finding of a draft aside with a reason. By its definer or an officer.')
  dismissRfpFinding(
    @Args('input') input: DismissRfpFindingInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.findings.dismiss(viewer, input);
  }

  @Allow('member')
  @RfpMutation('Takes back that a finding was set aside. By its definer or an officer.')
  restoreRfpFinding(
    @Args('input') input: RestoreRfpFindingInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.findings.restore(viewer, input);
  }
}
