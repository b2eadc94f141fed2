import { Args, Context, Extensions, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, DonePayload, Projected, Projector, RequestContext } from '@peyvand/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { ChangePasswordInput, ConfirmPasswordInput, RegisterInput, SignInInput, UpdateMeInput, VerifyEmailInput, ClaimAdministrationInput } from './account.inputs.js';
import { UpdateMePayload } from './account.payloads.js';
import { ChangePassword } from './operations/change-password.js';
import { ClaimAdministration } from './operations/claim-administration.js';
import { ConfirmPassword } from './operations/confirm-password.js';
import { Register } from './operations/register.js';
import { SignIn } from './operations/sign-in.js';
import { UpdateMe } from './operations/update-me.js';
import { VerifyEmail } from './operations/verify-email.js';
import { PersonModel } from './person.model.js';
import { Sessions } from './sessions.js';

const done = { done: true };
/** At most one of these in a document: aliases must not multiply guesses. */
const Once = () => Extensions({ once: true });

@Resolver(() => PersonModel)
export class AccountResolver {
  constructor(
    private readonly projector: Projector, private readonly sessions: Sessions,
    private readonly asking: Register, private readonly verifying: VerifyEmail, private readonly signingIn: SignIn,
    private readonly confirming: ConfirmPassword, private readonly changing: ChangePassword, private readonly updating: UpdateMe,
    private readonly claiming: ClaimAdministration,
  ) {}

  @Allow('public') @Projected({ kind: 'self', target: 'Person', key: 'personId' })
  @Query(() => PersonModel, { nullable: true, description: 'You; null when nobody is signed in.' })
  me(@Info() info: GraphQLResolveInfo, @Context() context: RequestContext) {
    return this.projector.resolve(info, context);
  }

  @Allow('public') @Once()
  @Mutation(() => DonePayload, { description: 'Asks for an account. The answer is the same whether or not the address has one; the rest comes by mail.' })
  async register(@Args('input') input: RegisterInput, @Context() context: RequestContext): Promise<object> {
    await this.asking.run(input, context.address);
    return done;
  }

  @Allow('public')
  @Mutation(() => DonePayload, { description: 'Opens the account by the link of the mail. Sign in afterwards.' })
  async verifyEmail(@Args('input') input: VerifyEmailInput): Promise<object> {
    await this.verifying.run(input.token);
    return done;
  }

  @Allow('public') @Once()
  @Mutation(() => DonePayload, { description: 'Makes its user an administrator, by the one-time link that the operator printed.' })
  async claimAdministration(@Args('input') input: ClaimAdministrationInput): Promise<object> {
    await this.claiming.run(input);
    return done;
  }

  @Allow('public') @Once()
  @Mutation(() => DonePayload, { description: 'Begins a session; its token comes as a cookie, and may also be sent as a Bearer token.' })
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<object> {
    const { address, userAgent, sessionToken } = context;
    context.reply?.setCookie(await this.signingIn.run(input, { address, userAgent, oldToken: sessionToken }));
    return done;
  }

  @Allow('public')
  @Mutation(() => DonePayload, { description: 'Ends this session; also when there is none.' })
  async signOut(@Context() context: RequestContext): Promise<object> {
    await this.sessions.end(context.sessionToken);
    context.reply?.setCookie('');
    return done;
  }

  @Allow('signedIn') @Once()
  @Mutation(() => DonePayload, { description: 'The password again, for signing: valid for five minutes. The session gets a new token.' })
  async confirmPassword(@Args('input') input: ConfirmPasswordInput, @Context() context: RequestContext): Promise<object> {
    context.reply?.setCookie(await this.confirming.run(context.viewer, input, context.address));
    return done;
  }

  @Allow('signedIn') @Once()
  @Mutation(() => DonePayload, { description: 'Changes the password. All other sessions end, this one gets a new token.' })
  async changePassword(@Args('input') input: ChangePasswordInput, @Context() context: RequestContext): Promise<object> {
    context.reply?.setCookie(await this.changing.run(context.viewer, input, context.address));
    return done;
  }

  @Allow('signedIn')
  @Mutation(() => UpdateMePayload, { description: 'Changes name, language or time zone.' })
  async updateMe(@Args('input') input: UpdateMeInput, @Context() context: RequestContext): Promise<object> {
    return { me: { id: await this.updating.run(context.viewer, input) } };
  }
}
