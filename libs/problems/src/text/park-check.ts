import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { OrganizationReader } from '@peyvand/organizations';

@Injectable()
export class ParkCheck {
  constructor(private readonly organizations: OrganizationReader) {}

  /** @throws Refusal NOT_A_PARK for an organization that is neither park nor hub. */
  async require(parkId: string | null | undefined): Promise<void> {
    if (!parkId) return;
    const isOne =
      (await this.organizations.isVerified(parkId, 'park')) || (await this.organizations.isVerified(parkId, 'hub'));
    if (!isOne) throw new Refusal('NOT_A_PARK', 'parkId');
  }
}
