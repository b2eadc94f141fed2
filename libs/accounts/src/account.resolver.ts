import { Args, Context, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Allow,
  DonePayload,
  NextStepModel,
  NextSteps,
  Projected,
  Projector,
  RequestContext,
  mutationOf,
  OncePerDocument,
} from '@peyvand/platform';
import {
  ClaimAdministrationInput,
  RegisterInput,
  RequestRegistrationLinkInput,
  UpdateMeInput,
  VerifyEmailInput,
} from './account.inputs.js';
import { ClaimAdministration } from './operations/claim-administration.js';
import { Register } from './operations/register.js';
import { UpdateMe } from './operations/update-me.js';
import { VerifyEmail } from './operations/verify-email.js';
import { PersonModel } from './people/person.model.js';

const MeMutation = mutationOf('me', () => PersonModel);

const done = { done: true };

@Resolver(() => PersonModel)
export class AccountResolver {
  constructor(
    private readonly projector: Projector,
    private readonly asking: Register,
    private readonly verifying: VerifyEmail,
    private readonly updating: UpdateMe,
    private readonly claiming: ClaimAdministration,
    private readonly steps: NextSteps,
  ) {}

  @ResolveField(() => [NextStepModel], { description: 'What you may begin.' })
  nextSteps(@Parent() { $ }: { $: { id: string } }, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Person', $.id, context);
  }

  @Allow('public')
  @Projected({ kind: 'self', target: 'Person', key: 'personId' })
  @Query(() => PersonModel, { nullable: true, description: 'You; null when nobody is signed in.' })
  me(@Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Asks for an account. The answer is the same whether or not the address has one; the rest comes by mail.',
  })
  async register(@Args('input') input: RegisterInput, @Context() context: RequestContext): Promise<object> {
    await this.asking.run(input, context.address);
    return done;
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Sends the link of the registration with this password again, valid for a day from now. The answer is the same whether or not there is one; two days after the last link, or six after registering, register anew.',
  })
  async requestRegistrationLink(
    @Args('input') input: RequestRegistrationLinkInput,
    @Context() context: RequestContext,
  ): Promise<object> {
    await this.asking.again(input, context.address);
    return done;
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Opens the account by the link of the mail and the password of the registration. Sign in afterwards. Whoever reads the mail and does not know the password asks for a new one.',
  })
  async verifyEmail(@Args('input') input: VerifyEmailInput, @Context() context: RequestContext): Promise<object> {
    await this.verifying.run(input, context.address);
    return done;
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description: 'Makes its user an administrator, by the one-time link that the operator printed.',
  })
  async claimAdministration(@Args('input') input: ClaimAdministrationInput): Promise<object> {
    await this.claiming.run(input);
    return done;
  }

  @Allow('signedIn')
  @MeMutation('Changes name, language, time zone or preferences.')
  updateMe(@Args('input') input: UpdateMeInput, @Context() context: RequestContext): Promise<string> {
    return this.updating.run(context.viewer, input);
  }
}
