import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import { DraftProfile } from './operations/draft-profile.js';
import { ProfileDifferenceModel } from './profile-difference.model.js';
import { ProfileHistory } from './profile-history.js';
import {
  DiscardProfileDraftInput,
  ProfileDifferencesInput,
  PublishProfileDraftInput,
  SaveProfileDraftInput,
} from './profile.inputs.js';
import { ProfileDraftModel } from './profile.model.js';
import { DiscardProfileDraftPayload, PublishProfileDraftPayload, SaveProfileDraftPayload } from './profile.payloads.js';

@Resolver(() => ProfileDraftModel)
export class ProfileDraftResolver {
  constructor(
    private readonly drafts: DraftProfile,
    private readonly history: ProfileHistory,
  ) {}

  @Allow('member')
  @Takes('profile.edit')
  @Mutation(() => SaveProfileDraftPayload, {
    description: 'Saves fields of the draft of the next version; by a head or manager. The first one begins it.',
  })
  async saveProfileDraft(
    @Args('input') input: SaveProfileDraftInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    return { draft: { id: await this.drafts.save(viewer, input) } };
  }

  @Allow('member')
  @Mutation(() => PublishProfileDraftPayload, {
    description: 'Makes the draft the next version of the profile; by a head or manager.',
  })
  async publishProfileDraft(
    @Args('input') input: PublishProfileDraftInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    return { profile: { id: await this.drafts.publish(viewer, input) } };
  }

  @Allow('member')
  @Mutation(() => DiscardProfileDraftPayload, {
    description: 'Gives the draft of the next version up; by a head or manager.',
  })
  async discardProfileDraft(
    @Args('input') input: DiscardProfileDraftInput,
    @Context() { viewer }: RequestContext,
  ): Promise<object> {
    return { profile: { id: await this.drafts.discard(viewer, input) } };
  }

  @Allow('signedIn')
  @Query(() => [ProfileDifferenceModel], {
    description:
      'What a later version of a profile, or the draft, says differently from an earlier one. For members, the verifying office and the administrator; the draft for members alone.',
  })
  profileDifferences(
    @Args('input') input: ProfileDifferencesInput,
    @Context() { viewer }: RequestContext,
  ): Promise<readonly object[]> {
    return this.history.differences(viewer, input);
  }
}
