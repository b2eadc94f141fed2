import { Args, Context, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import { EndRfp } from './operations/end-rfp.js';
import { FailRfpInput, TakeBackRfpInput } from './rfp.inputs.js';
import { RfpModel, RfpMutation } from './reading/rfp.model.js';

@Resolver(() => RfpModel)
export class RfpEndsResolver {
  constructor(private readonly ends: EndRfp) {}

  @Allow('member')
  @Takes('rfp.takeBack')
  @RfpMutation(
    'Takes an RFP back into writing before it opens; its signature is void. By head or manager of the owner.',
  )
  takeBackRfp(@Args('input') input: TakeBackRfpInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.takeBack(context.viewer, input);
  }

  @Allow('officer')
  @Takes('rfp.fail')
  @RfpMutation('Ends an RFP after its close without a result, with a reason. By an officer.')
  failRfp(@Args('input') input: FailRfpInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.fail(context.viewer, input);
  }
}
