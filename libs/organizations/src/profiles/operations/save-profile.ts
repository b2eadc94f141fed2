import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { requireOrganization } from '../../require-organization.js';
import type { SaveProfileInput } from '../profile.inputs.js';
import { ProfileRepository } from '../profile.repository.js';
import { ProfileWriting } from '../profile-writing.js';

/** Makes a new version when anything listed changed. */
@Injectable()
export class SaveProfile {
  constructor(
    private readonly db: Db,
    private readonly profiles: ProfileRepository,
    private readonly writing: ProfileWriting,
  ) {}

  run(viewer: Viewer, input: SaveProfileInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { organizationId: named, baseVersion, ...refused } = input;
      const organizationId = requireOrganization(viewer, null, named, { leads: true });
      await this.profiles.change(organizationId, viewer, await this.writing.of(input), { base: baseVersion, refused });
      return organizationId;
    });
  }
}
