import { Args, Context, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import { AskRfpSignature } from '../operations/ask-rfp-signature.js';
import { AskRfpSignatureInput } from '../rfp.inputs.js';
import { RfpModel, RfpMutation } from '../reading/rfp.model.js';

@Resolver(() => RfpModel)
export class RfpAsksResolver {
  constructor(private readonly asks: AskRfpSignature) {}

  @Allow('member')
  @Takes('rfp.askSignature')
  @RfpMutation('Asks the heads of the owner to sign an RFP as it is; the next edit voids it. By its owner or definer.')
  askRfpSignature(@Args('input') input: AskRfpSignatureInput, @Context() context: RequestContext): Promise<string> {
    return this.asks.run(context.viewer, input);
  }
}
