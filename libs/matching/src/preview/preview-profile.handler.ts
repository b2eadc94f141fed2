import { Injectable } from '@nestjs/common';
import { PreviewProfile, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { ProfilePreviews, type MadePreview } from './profile-previews.js';

@Injectable()
@Handles(PreviewProfile)
export class PreviewProfileHandler implements JobHandler<typeof PreviewProfile, MadePreview | null> {
  constructor(private readonly previews: ProfilePreviews) {}

  prepare({ organizationId }: PayloadOf<typeof PreviewProfile>): Promise<MadePreview | null> {
    return this.previews.make(organizationId);
  }

  async handle({ organizationId }: PayloadOf<typeof PreviewProfile>, made: MadePreview | null): Promise<void> {
    if (made) await this.previews.store(organizationId, made);
  }
}
