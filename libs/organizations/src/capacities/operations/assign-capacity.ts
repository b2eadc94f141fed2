import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { OrganizationReader } from '../../organization.reader.js';
import type { AssignCapacityInput } from '../capacity.inputs.js';
import { CapacityRepository } from '../capacity.repository.js';
import { capacityActs } from '../queue/capacity.acts.js';

/** Says which officer looks after a request. Any other of the office may judge it as well, so it is no step. */
@Injectable()
export class AssignCapacity {
  constructor(
    private readonly db: Db,
    private readonly capacities: CapacityRepository,
    private readonly organizations: OrganizationReader,
    private readonly audit: Audit,
  ) {}

  run(viewer: Viewer, { capacityId, personId = null }: AssignCapacityInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const { officeId } = await this.capacities.get(capacityId, viewer);
      const capacity = await this.capacities.getLocked(capacityId);
      capacityActs.require('assign', capacity.state, viewer, await this.capacities.situation(capacity, viewer));
      if (personId && !(await this.organizations.officers(officeId ?? '')).includes(personId)) throw new NotFound();
      await this.capacities.assign(capacityId, personId);
      await this.audit.write(`capacity:${capacityId}`, viewer, 'capacity.assigned', { to: personId });
      return capacityId;
    });
  }
}
