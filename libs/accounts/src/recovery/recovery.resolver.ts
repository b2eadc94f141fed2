import { Args, Context, Field, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NotFound } from '@peyvand/kernel';
import { Allow, DateTime, DonePayload, RequestContext, OncePerDocument } from '@peyvand/platform';
import { PersonModel } from '../people/person.model.js';
import { Sessions } from '../sessions/sessions.js';
import { StepUp } from '../sessions/step-up.js';
import { ChangeEmail, RequestEmailChange } from './change-email.js';
import { DisablePerson } from './disable-person.js';
import {
  ChangeEmailInput,
  ConfirmEmailChangeInput,
  DisablePersonInput,
  EmailLinkInput,
  EnablePersonInput,
  EndSessionInput,
  RequestPasswordResetInput,
  ResetPasswordInput,
} from './recovery.inputs.js';
import { RequestPasswordReset, ResetPassword } from './reset-password.js';

const done = { done: true };

@ObjectType('Session', { description: 'Where you are signed in.' })
export class SessionModel {
  @Field(() => ID, { description: 'Identifier.' }) id!: string;
  @Field(() => String, { description: 'What the browser calls itself.' }) userAgent!: string;
  @Field(() => DateTime, { description: 'When it began.' }) startedAt!: Date;
  @Field(() => DateTime, { description: 'When it was used last, to the minute.' }) seenAt!: Date;
  @Field(() => Boolean, { description: 'Whether it is this one.' }) isCurrent!: boolean;
}

@Resolver(() => PersonModel)
export class RecoveryResolver {
  constructor(
    private readonly asking: RequestPasswordReset,
    private readonly resetting: ResetPassword,
    private readonly askingEmail: RequestEmailChange,
    private readonly email: ChangeEmail,
    private readonly people: DisablePerson,
    private readonly sessionsOf: Sessions,
    private readonly stepUp: StepUp,
  ) {}

  @ResolveField(() => [SessionModel], { description: 'Where you are signed in, the latest first.' })
  async sessions(@Parent() _person: unknown, @Context() { viewer }: RequestContext): Promise<SessionModel[]> {
    return viewer.personId ? this.sessionsOf.list(viewer.personId, viewer.sessionId) : [];
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Asks for a link that sets a new password. The answer is the same whether or not the address has an account.',
  })
  async requestPasswordReset(
    @Args('input') input: RequestPasswordResetInput,
    @Context() { viewer, address }: RequestContext,
  ): Promise<object> {
    await this.asking.run(input, viewer.locale, address);
    return done;
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Sets a new password by the link of the mail. All sessions end; sign in afterwards. A registration that is not open yet opens with this password; what else was registered does not count.',
  })
  async resetPassword(@Args('input') input: ResetPasswordInput): Promise<object> {
    await this.resetting.run(input);
    return done;
  }

  @Allow('signedIn')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description: 'Asks to move your account to another address. Needs the password given within five minutes.',
  })
  async changeEmail(@Args('input') input: ChangeEmailInput, @Context() { viewer }: RequestContext): Promise<object> {
    await this.askingEmail.run(viewer, input);
    return done;
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Moves the account to the address the link was sent to, by the password of the account. The old address can undo it for a week.',
  })
  async confirmEmailChange(
    @Args('input') input: ConfirmEmailChangeInput,
    @Context() { address }: RequestContext,
  ): Promise<object> {
    await this.email.confirm(input, address);
    return done;
  }

  @Allow('public')
  @OncePerDocument()
  @Mutation(() => DonePayload, { description: 'Gives the account back to the old address; all sessions end.' })
  async undoEmailChange(@Args('input') { token }: EmailLinkInput): Promise<object> {
    await this.email.undo(token);
    return done;
  }

  @Allow('signedIn')
  @Mutation(() => DonePayload, { description: 'Ends one of your sessions.' })
  async endSession(
    @Args('input') { sessionId }: EndSessionInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    if (!(await this.sessionsOf.endOne(viewer.personId ?? '', sessionId))) throw new NotFound();
    return done;
  }

  @Allow('signedIn')
  @Mutation(() => DonePayload, {
    description: 'Ends all your sessions but this one. Needs the password given within five minutes.',
  })
  async endOtherSessions(@Context() { viewer }: RequestContext): Promise<object> {
    await this.stepUp.require(viewer);
    await this.sessionsOf.endAll(viewer.personId ?? '', viewer.sessionId);
    return done;
  }

  @Allow('administrator')
  @Mutation(() => DonePayload, {
    description: 'Shuts a person out; sessions and what runs in them end at once. By the administrator.',
  })
  async disablePerson(
    @Args('input') input: DisablePersonInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    await this.people.disable(viewer, input);
    return done;
  }

  @Allow('administrator')
  @Mutation(() => DonePayload, { description: 'Lets a person in again. By the administrator.' })
  async enablePerson(@Args('input') input: EnablePersonInput, @Context() { viewer }: RequestContext): Promise<object> {
    await this.people.enable(viewer, input);
    return done;
  }
}
