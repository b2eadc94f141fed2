import { Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, DonePayload, RequestContext, Takes } from '@peyvand/platform';
import { CloseAccount } from './close-account.js';

@Resolver()
export class CloseAccountResolver {
  constructor(private readonly closing: CloseAccount) {}

  @Allow('signedIn')
  @Takes('person.closeAccount', { stepUp: true })
  @Mutation(() => DonePayload, {
    description:
      'Closes your account for good: your places and sessions end, mails stop, your address is free, and histories name a former member. The last head of an organization hands over first. Needs the password given within five minutes.',
  })
  async closeAccount(@Context() { viewer, reply }: RequestContext): Promise<object> {
    await this.closing.run(viewer);
    reply?.setCookie('');
    return { done: true };
  }
}
