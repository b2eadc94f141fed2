import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { PeopleResolver } from './administration/people.resolver.js';
import { CapacityFieldsResolver, OrganizationCapacitiesResolver } from './capacities/capacity-fields.resolver.js';
import { CapacityOffers } from './capacities/capacity-offers.js';
import { CapacityResolver } from './capacities/capacity.resolver.js';
import { ClosingOffers } from './closing/closing-offers.js';
import { CloseAccountResolver } from './closing/close-account.resolver.js';
import { AskingOffers, JoiningOffers } from './joining/joining-offers.js';
import { JoiningResolver, OrganizationJoiningResolver, PersonJoiningResolver } from './joining/joining.resolver.js';
import { ListingResolver } from './listing/listing.resolver.js';
import { InvitationPage } from './members/invitation.page.js';
import { InvitationResolver } from './members/invitation.resolver.js';
import { MemberResolver, OrganizationMembersResolver, PersonMembershipsResolver } from './members/member.resolver.js';
import { MembershipResolver } from './members/membership.resolver.js';
import { OfficeFieldsResolver, OrganizationOfficeResolver } from './offices/office-fields.resolver.js';
import { OfficeResolver } from './offices/office.resolver.js';
import { FoundingOffers, OrganizationOffers } from './organization-offers.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationsModule } from './organizations.module.js';
import { ProfileDraftResolver } from './profiles/profile-draft.resolver.js';
import { OrganizationProfileResolver, ProfileResolver } from './profiles/profile.resolver.js';
import { TwinResolver } from './twins/twin.resolver.js';
import { ViewerModule } from './viewer.module.js';

@Module({
  imports: [AccountsModule, OrganizationsModule, ViewerModule],
  providers: [
    OrganizationResolver,
    PeopleResolver,
    MemberResolver,
    MembershipResolver,
    CloseAccountResolver,
    InvitationPage,
    InvitationResolver,
    JoiningResolver,
    OrganizationJoiningResolver,
    PersonJoiningResolver,
    OrganizationMembersResolver,
    PersonMembershipsResolver,
    CapacityResolver,
    CapacityFieldsResolver,
    OrganizationCapacitiesResolver,
    ProfileResolver,
    ProfileDraftResolver,
    OrganizationProfileResolver,
    OfficeResolver,
    OfficeFieldsResolver,
    OrganizationOfficeResolver,
    ListingResolver,
    OrganizationOffers,
    FoundingOffers,
    ClosingOffers,
    AskingOffers,
    CapacityOffers,
    JoiningOffers,
    TwinResolver,
  ],
})
export class OrganizationsApiModule {}
