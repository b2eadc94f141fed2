import { Injectable } from '@nestjs/common';
import { newId, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency } from '@peyvand/platform';
import { requireOrganization } from '../../require-organization.js';
import { PastProjectEntity } from '../past-project.entity.js';
import type { AddPastProjectInput, RemovePastProjectInput } from '../profile.inputs.js';
import { ProfileRepository } from '../profile.repository.js';
import { ProfileRows } from '../profile-rows.js';

/** Past projects come and go; each change raises the profile's version. */
@Injectable()
export class ChangePastProjects {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly profiles: ProfileRepository,
    private readonly rows: ProfileRows,
  ) {}

  add(viewer: Viewer, input: AddPastProjectInput): Promise<string> {
    return this.idempotency.once(viewer, 'addPastProject', input, async () => {
      const organizationId = requireOrganization(viewer, null, input.organizationId, { leads: true });
      if (!input.valueAmount !== !input.currency)
        throw new Refusal('REQUIRED', input.currency ? 'valueAmount' : 'currency');
      await this.rows.refuseTooMany('past_project', organizationId);
      const id = newId();
      await this.db.manager.insert(PastProjectEntity, {
        id,
        organizationId,
        title: input.title,
        abstract: input.abstract ?? '',
        year: input.year,
        client: input.client ?? null,
        technologyCategory: input.technologyCategory ?? null,
        keywords: [...new Set(input.keywords ?? [])],
        valueAmount: input.valueAmount ?? null,
        currency: input.currency ?? null,
        externalId: null,
        createdAt: await this.db.now(),
        removedAt: null,
      });
      await this.profiles.change(organizationId, viewer, (content) => content, { always: true });
      return id;
    });
  }

  /** Answers the organization. */
  remove(viewer: Viewer, { pastProjectId }: RemovePastProjectInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const organizationId = await this.rows.remove('past_project', pastProjectId, viewer);
      await this.profiles.change(organizationId, viewer, (content) => content, { always: true });
      return organizationId;
    });
  }
}
