import { Args, Context, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import { RfpModel, RfpMutation } from '../reading/rfp.model.js';
import { GrantWaiverInput, WithdrawWaiverInput } from './waiver.model.js';
import { Waivers } from './waivers.js';

@Resolver(() => RfpModel)
export class WaiverResolver {
  constructor(private readonly waivers: Waivers) {}

  @Allow('officer')
  @Takes('rfp.grantWaiver')
  @RfpMutation(
    'Lets the owner or the definer propose on its own RFP. All who may propose are told and read the reason. By an officer.',
  )
  grantWaiver(@Args('input') input: GrantWaiverInput, @Context() context: RequestContext): Promise<string> {
    return this.waivers.grant(context.viewer, input);
  }

  @Allow('officer')
  @Takes('rfp.withdrawWaiver')
  @RfpMutation('Takes such a waiver back: what its party handed in lapses at the close. By an officer.')
  withdrawWaiver(@Args('input') input: WithdrawWaiverInput, @Context() context: RequestContext): Promise<string> {
    return this.waivers.withdraw(context.viewer, input);
  }
}
