import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, DonePayload, RequestContext } from '@peyvand/platform';
import { DefinitionModel } from '../versions/version.model.js';
import { DefinitionPresenceModel, EndPresenceInput, ShowPresenceInput } from './presence.model.js';
import { ShowPresence } from './show-presence.js';

@Resolver(() => DefinitionModel)
export class PresenceResolver {
  constructor(private readonly showing: ShowPresence) {}

  @ResolveField(() => [DefinitionPresenceModel], {
    description:
      'Who else has it open; empty for who is no party. `changed(objectType: definitionPresence)` says when to look again; who is past `until` has gone without a word.',
  })
  presence(): never {
    throw new Error('Definition.presence is read by the field map');
  }

  @Allow('member')
  @Mutation(() => DonePayload, {
    description:
      'Says that you have a definition open. By its parties; say it again every 20 seconds, and when you change the section.',
  })
  async showPresence(
    @Args('input') input: ShowPresenceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<{ done: boolean }> {
    await this.showing.run(viewer, input);
    return { done: true };
  }

  @Allow('member')
  @Mutation(() => DonePayload, { description: 'Says that you have closed a definition. By its parties.' })
  async endPresence(
    @Args('input') { definitionId }: EndPresenceInput,
    @Context() { viewer }: RequestContext,
  ): Promise<{ done: boolean }> {
    await this.showing.leave(viewer, definitionId);
    return { done: true };
  }
}
