import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  DonePayload,
  NextStepModel,
  NextSteps,
  PageArgs,
  RequestContext,
  Takes,
  mutationOf,
} from '@peyvand/platform';
import { AddendumText } from './addendum.payloads.js';
import { RfpModel } from '../reading/rfp.model.js';
import {
  ApproveAddendumInput,
  AskAddendumSignatureInput,
  CreateAddendumInput,
  DeleteAddendumInput,
  PublishAddendumInput,
  RequestAddendumChangesInput,
  SaveAddendumInput,
  TakeBackAddendumInput,
} from './addendum.inputs.js';
import { AskAddendumSignature } from './ask-addendum-signature.js';
import { AddendumConnection, AddendumModel } from './addendum.model.js';
import { PublishAddendum } from './publish-addendum.js';
import { WriteAddendum } from './write-addendum.js';

const AddendumMutation = mutationOf('addendum', () => AddendumModel);

@Resolver(() => AddendumModel)
export class AddendumResolver {
  constructor(
    private readonly writing: WriteAddendum,
    private readonly asking: AskAddendumSignature,
    private readonly publishing: PublishAddendum,
    private readonly steps: NextSteps,
  ) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: { $: { id: string } }, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Addendum', $.id, context);
  }

  @Allow('member')
  @Takes('addendum.create')
  @AddendumMutation('Begins an addendum to an open RFP. By owner or definer.')
  createAddendum(@Args('input') input: CreateAddendumInput, @Context() context: RequestContext): Promise<string> {
    return this.writing.create(context.viewer, input);
  }

  @Allow('member')
  @Takes('addendum.edit')
  @AddendumMutation('Saves parts of an addendum under way. By owner or definer.', { text: () => AddendumText })
  saveAddendum(@Args('input') input: SaveAddendumInput, @Context() context: RequestContext): Promise<string> {
    return this.writing.save(context.viewer, input);
  }

  @Allow('member')
  @Takes('addendum.delete')
  @Mutation(() => DonePayload, { description: 'Deletes an addendum that was not published. By owner or definer.' })
  async deleteAddendum(
    @Args('input') input: DeleteAddendumInput,
    @Context() context: RequestContext,
  ): Promise<{ done: boolean }> {
    await this.writing.delete(context.viewer, input);
    return { done: true };
  }

  @Allow('member')
  @Takes('addendum.askSignature')
  @AddendumMutation(
    'Asks the heads of the owner to sign an addendum as it is; the next edit voids it. By owner or definer.',
  )
  askAddendumSignature(
    @Args('input') input: AskAddendumSignatureInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.asking.run(context.viewer, input);
  }

  @Allow('member')
  @Takes(['addendum.publish', 'addendum.submit'], { stepUp: true })
  @AddendumMutation('Signs an addendum. By head or manager of the owner, with the password given within five minutes.')
  publishAddendum(@Args('input') input: PublishAddendumInput, @Context() context: RequestContext): Promise<string> {
    return this.publishing.publish(context.viewer, input);
  }

  @Allow('officer')
  @Takes('addendum.approve')
  @AddendumMutation('Publishes a material addendum as the second officer.')
  approveAddendum(@Args('input') input: ApproveAddendumInput, @Context() context: RequestContext): Promise<string> {
    return this.publishing.approve(context.viewer, input);
  }

  @Allow('officer')
  @Takes('addendum.requestChanges')
  @AddendumMutation('Sends a material addendum back; its signature is void.')
  requestAddendumChanges(
    @Args('input') input: RequestAddendumChangesInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.publishing.requestChanges(context.viewer, input);
  }

  @Allow('member')
  @Takes('addendum.takeBack')
  @AddendumMutation('Takes a material addendum back from review. By head or manager of the owner.')
  takeBackAddendum(@Args('input') input: TakeBackAddendumInput, @Context() context: RequestContext): Promise<string> {
    return this.publishing.takeBack(context.viewer, input);
  }
}

@Resolver(() => RfpModel)
export class RfpAddendaResolver {
  @ResolveField(() => AddendumConnection, { description: 'Addenda, the newest first.' })
  addenda(@Args() _args: PageArgs): never {
    throw new Error('Rfp.addenda is read by the field map');
  }
}
