export { OrganizationCapacityEntity, OrganizationCapacityStepEntity, type EvidenceEntry, type OpenItem } from './capacities/capacity.entity.js';
export { holdsSql } from './capacities/verified.js';
export { foldName } from './fold.js';
export { InvitationEntity } from './members/invitation.entity.js';
export { MembershipEntity } from './members/membership.entity.js';
export { OfficeCoverageEntity, OfficeEntity } from './offices/office.entity.js';
export { OFFICE_NUMBER_KEYS, numbersInForce, type OfficeNumberKey, type OfficeNumbers } from './offices/office.numbers.js';
export { OfficeReader, type Destination } from './offices/office.reader.js';
export { CapacityKinds, CapacityStates, IdentifierSchemes, MembershipRoles, type CapacityState, type IdentifierScheme } from './organization.choices.js';
export { OrganizationEntity } from './organization.entity.js';
export { OrganizationIdentifierEntity } from './organization-identifier.entity.js';
export { OrganizationReader, type Identifying, type OrganizationSummary } from './organization.reader.js';
export { OrganizationsApiModule } from './organizations-api.module.js';
export { OrganizationsModule } from './organizations.module.js';
export { CertificateEntity } from './profiles/certificate.entity.js';
export { PastProjectEntity } from './profiles/past-project.entity.js';
export { CertificateKinds, ProfileLanguages, type CertificateKind, type ProfileLanguage } from './profiles/profile.choices.js';
export { emptyProfile, profileContent, type Capability, type ProfileContent } from './profiles/profile.content.js';
export { ProfileEntity, ProfileVersionEntity } from './profiles/profile.entity.js';
export {
  ProfileReader, type CurrentProfile, type ProfileBatch, type ProfileDocument, type ProfileMark, type ProfileProject,
} from './profiles/profile.reader.js';
export { requireOrganization } from './require-organization.js';
export { ViewerModule } from './viewer.module.js';
export { ViewerResolver } from './viewer-resolver.js';
