import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, DonePayload, RequestContext, OncePerDocument } from '@peyvand/platform';
import { PersonModel } from '../people/person.model.js';
import { ResetSecondFactor } from './reset-second-factor.js';
import { SecondFactorReader } from './second-factor.reader.js';
import {
  RecoveryCodesPayload,
  ResetSecondFactorInput,
  SecondFactorCodeInput,
  SecondFactorModel,
  StartSecondFactorPayload,
} from './second-factor.model.js';
import { SecondFactor, type Proved } from './second-factor.js';

const done = { done: true };

function keep({ reply }: RequestContext, { token, mark }: Proved): void {
  reply?.setCookie(token);
  reply?.setDeviceMark(mark);
}

@Resolver(() => PersonModel)
export class SecondFactorResolver {
  constructor(
    private readonly factor: SecondFactor,
    private readonly resetting: ResetSecondFactor,
    private readonly reader: SecondFactorReader,
  ) {}

  @ResolveField(() => SecondFactorModel, { description: 'Your second factor.' })
  secondFactor(@Parent() _person: unknown, @Context() { viewer }: RequestContext): Promise<SecondFactorModel> {
    return this.reader.of(viewer);
  }

  @Allow('signedIn')
  @OncePerDocument()
  @Mutation(() => StartSecondFactorPayload, {
    description:
      'Begins adding a second factor, or replacing one in a session that a recovery code proved. Needs the password given within five minutes.',
  })
  async startSecondFactor(@Context() { viewer }: RequestContext): Promise<object> {
    return { ...done, ...(await this.factor.start(viewer)) };
  }

  @Allow('signedIn')
  @OncePerDocument()
  @Mutation(() => RecoveryCodesPayload, {
    description:
      'Puts the second factor in force by its first code, and answers the recovery codes. The session gets a new token.',
  })
  async confirmSecondFactor(
    @Args('input') { code }: SecondFactorCodeInput,
    @Context() context: RequestContext,
  ): Promise<object> {
    const { recoveryCodes, ...kept } = await this.factor.confirm(context.viewer, code, context.deviceMark);
    keep(context, kept);
    return { ...done, recoveryCodes };
  }

  @Allow('signedIn')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Proves the second factor in this session, which gets a new token. The device is marked, so that guesses from elsewhere do not stop you there.',
  })
  async proveSecondFactor(
    @Args('input') { code }: SecondFactorCodeInput,
    @Context() context: RequestContext,
  ): Promise<object> {
    keep(context, await this.factor.prove(context.viewer, code, context.deviceMark));
    return done;
  }

  @Allow('signedIn')
  @OncePerDocument()
  @Mutation(() => RecoveryCodesPayload, { description: 'New recovery codes in place of the old ones.' })
  async newRecoveryCodes(@Context() { viewer }: RequestContext): Promise<object> {
    return { ...done, recoveryCodes: await this.factor.newRecoveryCodes(viewer) };
  }

  @Allow('signedIn')
  @OncePerDocument()
  @Mutation(() => DonePayload, { description: 'Removes the second factor. Not for administrators and officers.' })
  async removeSecondFactor(@Context() { viewer }: RequestContext): Promise<object> {
    await this.factor.remove(viewer);
    return done;
  }

  @Allow('administrator')
  @OncePerDocument()
  @Mutation(() => DonePayload, {
    description:
      'Takes away the second factor of a person who lost authenticator and recovery codes; all sessions end. The person and the head of the office are told. By the administrator, who gives the password within five minutes.',
  })
  async resetSecondFactor(
    @Args('input') input: ResetSecondFactorInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    await this.resetting.run(viewer, input);
    return done;
  }
}
