import { Injectable } from '@nestjs/common';
import { newId, Refusal, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';
import { requireOrganization } from '../../require-organization.js';
import { CertificateEntity } from '../certificate.entity.js';
import type { AddCertificateInput, RemoveCertificateInput } from '../profile.inputs.js';
import { ProfileRepository } from '../profile.repository.js';
import { ProfileRows } from '../profile-rows.js';

/** Certificates come and go; each change raises the profile's version. */
@Injectable()
export class ChangeCertificates {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly profiles: ProfileRepository,
    private readonly rows: ProfileRows,
  ) {}

  add(viewer: Viewer, input: AddCertificateInput): Promise<string> {
    return this.idempotency.once(viewer, 'addCertificate', input, async () => {
      const organizationId = requireOrganization(viewer, null, input.organizationId, { leads: true });
      if (input.validUntil && input.validUntil < input.validFrom)
        throw new Refusal('TOO_EARLY', 'validUntil', { min: input.validFrom });
      await this.rows.refuseTooMany('certificate', organizationId);
      const id = newId();
      await this.db.manager.insert(CertificateEntity, {
        id,
        organizationId,
        kind: input.kind,
        number: input.number ?? null,
        issuer: input.issuer,
        validFrom: input.validFrom,
        validUntil: input.validUntil ?? null,
        createdAt: await this.db.now(),
        removedAt: null,
      });
      await this.db.query(`update certificate set begins_on = valid_from where id = $1 and valid_from > ${TODAY}`, [
        id,
      ]);
      await this.profiles.change(organizationId, viewer, (content) => content, { always: true });
      return id;
    });
  }

  /** Answers the organization. */
  remove(viewer: Viewer, { certificateId }: RemoveCertificateInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const organizationId = await this.rows.remove('certificate', certificateId, viewer);
      await this.profiles.change(organizationId, viewer, (content) => content, { always: true });
      return organizationId;
    });
  }
}
