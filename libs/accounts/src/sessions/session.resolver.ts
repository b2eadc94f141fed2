import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, DonePayload, RequestContext, OncePerDocument } from '@peyvand/platform';
import { ChangePasswordInput, ConfirmPasswordInput, SignInInput } from '../account.inputs.js';
import { ChangePassword } from '../operations/change-password.js';
import { ConfirmPassword } from '../operations/confirm-password.js';
import { SignIn } from '../operations/sign-in.js';
import { CurrentSessionModel } from './session.model.js';
import { Sessions, type SessionEnds } from './sessions.js';

const done = { done: true };

@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: Sessions,
    private readonly signingIn: SignIn,
    private readonly confirming: ConfirmPassword,
    private readonly changing: ChangePassword,
  ) {}

  @Allow('public')
  @Query(() => CurrentSessionModel, {
    nullable: true,
    description: 'How long the session that asks holds; null when nobody is signed in.',
  })
  session(@Context() { viewer }: RequestContext): Promise<SessionEnds | null> {
    return this.sessions.endsOf(viewer.sessionId);
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Begins a session; its token comes as a cookie, and may also be sent as a Bearer token. Another cookie marks the device, so that guesses from elsewhere do not stop you there.',
  })
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<object> {
    const { address, userAgent, sessionToken, deviceMark } = context;
    const device = { address, userAgent, oldToken: sessionToken, mark: deviceMark };
    const { token, mark } = await this.signingIn.run(input, device);
    context.reply?.setCookie(token);
    context.reply?.setDeviceMark(mark);
    return done;
  }

  @Allow('public')
  @Mutation(() => DonePayload, { description: 'Ends this session; also when there is none.' })
  async signOut(@Context() context: RequestContext): Promise<object> {
    await this.sessions.end(context.sessionToken);
    context.reply?.setCookie('');
    return done;
  }

  @Allow('signedIn')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description: 'The password again, for signing: valid for five minutes. The session gets a new token.',
  })
  async confirmPassword(
    @Args('input') input: ConfirmPasswordInput,
    @Context() context: RequestContext,
  ): Promise<object> {
    context.reply?.setCookie(await this.confirming.run(context.viewer, input));
    return done;
  }

  @Allow('signedIn')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description: 'Changes the password. All other sessions end, this one gets a new token.',
  })
  async changePassword(@Args('input') input: ChangePasswordInput, @Context() context: RequestContext): Promise<object> {
    context.reply?.setCookie(await this.changing.run(context.viewer, input));
    return done;
  }
}
