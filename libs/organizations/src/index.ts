import './organization.parties.js';
import './closing/own-data.js';
import './organizations.refusals.js';
import './organization.subjects.js';
import './organization.projection.js';
import './members/membership.projection.js';
import './members/member.notices.js';
import './members/membership.notices.js';
import './capacities/capacity.projection.js';
import './capacities/capacity.notices.js';
import './profiles/certificate.notices.js';
import './profiles/profile.projection.js';
import './profiles/profile-draft.waits.js';
import './offices/office.projection.js';
import './joining/joining.notices.js';
import './joining/joining.projection.js';
import './import/import-run.projection.js';
import './twins/twin.projection.js';
import './waits/wait.projection.js';

export { OrganizationCapacityEntity } from './capacities/capacity.entity.js';
export { ExpireCapacities } from './capacities/operations/expire-capacities.js';
export { holdsSql } from './capacities/verified.js';
export { AnyOwner } from './identity/any-owner.js';
export { leakFinder, type Leak } from './identity/leaks.js';
export { delimited } from './import/delimited-rows.js';
export { kindOf, type CellFault, type ImportKind } from './import/import-columns.js';
export { encodingOf, OFFERED, textOf, type Encoding } from './import/encodings.js';
export { FileFault } from './import/file-fault.js';
export { reasonOf } from './import/import-reasons.js';
export { ImportRecords, type ImportFormat, type ImportRecord } from './import/import-records.js';
export { ImportChunkEntity, ImportRunEntity } from './import/import-run.entity.js';
export {
  countedOf,
  ImportRunRepository,
  type ImportCounts,
  type ImportReject,
} from './import/import-run.repository.js';
export { ImportRunsApiModule, ImportRunsModule } from './import/imports.module.js';
export { ImportOrganizations } from './listing/import-organizations.js';
export { StepModel } from './history/step.model.js';
export { stepsOf } from './history/step.projection.js';
export { leadersOf, membersOf, officersOf } from './members/members-of.js';
export { MembershipEntity } from './members/membership.entity.js';
export { OfficeCoverageEntity, OfficeEntity } from './offices/office.entity.js';
export { numbersInForce, type OfficeNumbers, type OfficeSpan } from './offices/office.numbers.js';
export { endOfSpan, OfficeReader, type OfficeWays } from './offices/office.reader.js';
export { OrganizationEntity } from './organization.entity.js';
export { OrganizationModel } from './organization.model.js';
export { isPlace } from './organization.inputs.js';
export { OrganizationReader } from './organization.reader.js';
export { OrganizationsApiModule } from './organizations-api.module.js';
export { OrganizationsWorkerModule } from './organizations-worker.module.js';
export { OrganizationsModule } from './organizations.module.js';
export { CertificateEntity } from './profiles/certificate.entity.js';
export { PastProjectEntity } from './profiles/past-project.entity.js';
export { type CertificateKind } from './profiles/profile.choices.js';
export { emptyProfile, profileContent, type ProfileContent } from './profiles/profile.content.js';
export { ProfileEntity, ProfileVersionEntity } from './profiles/profile.entity.js';
export { CapabilityModel, ProfileModel } from './profiles/profile.model.js';
export { ProfileReader, type ProfileDocument } from './profiles/profile.reader.js';
export { ofOwnMember } from './visibility.js';
export { requireOrganization } from './require-organization.js';
export { ClockNextModel, WaitModel, WaitPersonModel, WaitRoles } from './waits/wait.model.js';
export { declareDraft, LeftDrafts, type Author } from './waits/left-drafts.js';
export { waitPerson, waitsOf } from './waits/wait.projection.js';
export { waitFilters } from './waits/wait-filters.js';
export { ViewerModule } from './viewer.module.js';
export { officesSql, StandIns, type StandInObject } from './offices/stand-ins.js';
