import { Args, Context, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext } from '@peyvand/platform';
import { DismissFinding } from './operations/dismiss-finding.js';
import { DismissFindingInput, RestoreFindingInput } from './version.inputs.js';
import { DefinitionModel, DefinitionMutation } from './version.model.js';

@Resolver(() => DefinitionModel)
export class FindingStepsResolver {
  constructor(private readonly findings: DismissFinding) {}

  @Allow('member')
  @DefinitionMutation('Sets a finding of a definition aside with a reason. By its definer or an officer.')
  dismissFinding(@Args('input') input: DismissFindingInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.findings.dismiss(viewer, input);
  }

  @Allow('member')
  @DefinitionMutation('Takes back that a finding was set aside. By its definer or an officer.')
  restoreFinding(@Args('input') input: RestoreFindingInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.findings.restore(viewer, input);
  }
}
