import { Module } from '@nestjs/common';
import { CapacityFieldsResolver, OrganizationCapacitiesResolver } from './capacities/capacity-fields.resolver.js';
import { CapacityResolver } from './capacities/capacity.resolver.js';
import { ListingResolver } from './listing/listing.resolver.js';
import { MemberResolver, OrganizationMembersResolver, PersonMembershipsResolver } from './members/member.resolver.js';
import { MembershipResolver } from './members/membership.resolver.js';
import { OfficeFieldsResolver, OrganizationOfficeResolver } from './offices/office-fields.resolver.js';
import { OfficeResolver } from './offices/office.resolver.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationsModule } from './organizations.module.js';
import { OrganizationProfileResolver, ProfileResolver } from './profiles/profile.resolver.js';
import { TwinResolver } from './twins/twin.resolver.js';

@Module({
  imports: [OrganizationsModule],
  providers: [
    OrganizationResolver,
    MemberResolver,
    MembershipResolver,
    OrganizationMembersResolver,
    PersonMembershipsResolver,
    CapacityResolver,
    CapacityFieldsResolver,
    OrganizationCapacitiesResolver,
    ProfileResolver,
    OrganizationProfileResolver,
    OfficeResolver,
    OfficeFieldsResolver,
    OrganizationOfficeResolver,
    ListingResolver,
    TwinResolver,
  ],
})
export class OrganizationsApiModule {}
