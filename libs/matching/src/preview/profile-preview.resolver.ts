import { Args, Context, ResolveField, Resolver } from '@nestjs/graphql';
import { ProfileModel } from '@peyvand/organizations';
import { Allow, RequestContext, mutationOf } from '@peyvand/platform';
import { PreviewMatchesInput, ProfilePreviewModel } from './profile-preview.model.js';
import { ProfilePreviews } from './profile-previews.js';

const PreviewMutation = mutationOf('preview', () => ProfilePreviewModel);

@Resolver(() => ProfileModel)
export class ProfilePreviewResolver {
  constructor(private readonly previews: ProfilePreviews) {}

  @Allow('member')
  @PreviewMutation(
    'Has a worker find what your profile, as it is drafted, would be worth on open RFPs; `changed` of `profilePreview` tells when it is made.',
  )
  previewMatches(@Args('input') input: PreviewMatchesInput, @Context() { viewer }: RequestContext): Promise<string> {
    return this.previews.ask(viewer, input);
  }

  @ResolveField(() => ProfilePreviewModel, {
    nullable: true,
    description: 'What it would be worth on open RFPs, once that was asked for. For members of the organization alone.',
  })
  preview(): never {
    throw new Error('Profile.preview is read by the field map');
  }
}
