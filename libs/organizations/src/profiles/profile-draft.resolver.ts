import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, mutationOf, RequestContext, Takes } from '@peyvand/platform';
import { DraftProfile } from './operations/draft-profile.js';
import { ProfileDifferenceModel } from './profile-difference.model.js';
import { ProfileHistory } from './profile-history.js';
import {
  DiscardProfileDraftInput,
  ProfileDraftText,
  ProfileDifferencesInput,
  ProfileText,
  PublishProfileDraftInput,
  SaveProfileDraftInput,
} from './profile.inputs.js';
import { ProfileDraftModel, ProfileModel } from './profile.model.js';

const ProfileMutation = mutationOf('profile', () => ProfileModel);
const DraftMutation = mutationOf('draft', () => ProfileDraftModel);

@Resolver(() => ProfileDraftModel)
export class ProfileDraftResolver {
  constructor(
    private readonly drafts: DraftProfile,
    private readonly history: ProfileHistory,
  ) {}

  @Allow('member')
  @Takes('profile.edit')
  @DraftMutation('Saves fields of the draft of the next version; by a head or manager. The first one begins it.', {
    text: () => ProfileDraftText,
  })
  saveProfileDraft(
    @Args('input') input: SaveProfileDraftInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.drafts.save(viewer, input);
  }

  @Allow('member')
  @ProfileMutation('Makes the draft the next version of the profile; by a head or manager.', {
    text: () => ProfileText,
    what: 'profile',
  })
  publishProfileDraft(
    @Args('input') input: PublishProfileDraftInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.drafts.publish(viewer, input);
  }

  @Allow('member')
  @ProfileMutation('Gives the draft of the next version up; by a head or manager.', {
    text: () => ProfileText,
    what: 'draft',
  })
  discardProfileDraft(
    @Args('input') input: DiscardProfileDraftInput,
    @Context() { viewer }: RequestContext,
  ): Promise<string> {
    return this.drafts.discard(viewer, input);
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
