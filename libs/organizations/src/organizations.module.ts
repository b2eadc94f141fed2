import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { FilesModule } from '@peyvand/files';
import { ReferenceModule } from '@peyvand/reference';
import { CapacityLifecycle } from './capacities/capacity.lifecycle.js';
import { CapacityRepository } from './capacities/capacity.repository.js';
import { EvidenceFiles } from './capacities/evidence-files.js';
import { ExpireCapacities } from './capacities/operations/expire-capacities.js';
import { RefuseCapacity } from './capacities/operations/refuse-capacity.js';
import { RenewCapacity } from './capacities/operations/renew-capacity.js';
import { AssignCapacity } from './capacities/operations/assign-capacity.js';
import { RequestCapacity } from './capacities/operations/request-capacity.js';
import { ResubmitCapacity } from './capacities/operations/resubmit-capacity.js';
import { SendBackCapacity } from './capacities/operations/send-back-capacity.js';
import { VerifyCapacity } from './capacities/operations/verify-capacity.js';
import { Verifiers } from './capacities/verifiers.js';
import { AnyOwner } from './identity/any-owner.js';
import { CloseAccount } from './closing/close-account.js';
import { ImportOrganizations } from './listing/import-organizations.js';
import { ListingRepository } from './listing/listing.repository.js';
import { JoiningLifecycle } from './joining/joining.lifecycle.js';
import { JoiningRepository } from './joining/joining.repository.js';
import { AnswerJoining } from './joining/operations/answer-joining.js';
import { ClaimOrganization } from './joining/operations/claim-organization.js';
import { RequestJoining } from './joining/operations/request-joining.js';
import { InvitationRepository } from './members/invitation.repository.js';
import { MembershipRepository } from './members/membership.repository.js';
import { AcceptInvitation } from './members/operations/accept-invitation.js';
import { EndMembership } from './members/operations/end-membership.js';
import { InvitationPreview } from './members/invitation-preview.js';
import { InviteMember } from './members/operations/invite-member.js';
import { WithdrawInvitation } from './members/operations/withdraw-invitation.js';
import { OfficeReader } from './offices/office.reader.js';
import { OfficeRepository } from './offices/office.repository.js';
import { StandIns } from './offices/stand-ins.js';
import { MarkFallbackOffice } from './offices/operations/mark-fallback-office.js';
import { SetOfficeContact } from './offices/operations/set-office-contact.js';
import { SetOfficeFields } from './offices/operations/set-office-fields.js';
import { SetOfficeNumbers } from './offices/operations/set-office-numbers.js';
import { FoundOrganization } from './operations/found-organization.js';
import { UpdateOrganization } from './operations/update-organization.js';
import { ImportedObjects } from './import/imported-objects.js';
import { OrganizationReader } from './organization.reader.js';
import { OrganizationRepository } from './organization.repository.js';
import { BeginCertificates } from './profiles/operations/begin-certificates.js';
import { ChangeCertificates } from './profiles/operations/change-certificates.js';
import { ChangePastProjects } from './profiles/operations/change-past-projects.js';
import { DraftProfile } from './profiles/operations/draft-profile.js';
import { ExpireCertificates } from './profiles/operations/expire-certificates.js';
import { SaveProfile } from './profiles/operations/save-profile.js';
import { ProfileDraftRepository } from './profiles/profile-draft.repository.js';
import { ProfileHistory } from './profiles/profile-history.js';
import { ProfileReader } from './profiles/profile.reader.js';
import { ProfileRepository } from './profiles/profile.repository.js';
import { ProfileRows } from './profiles/profile-rows.js';
import { CertificateFiles, PastProjectFiles } from './profiles/row-files.js';
import { ProfileWriting } from './profiles/profile-writing.js';
import { LeftDrafts } from './waits/left-drafts.js';

const readers = [OrganizationReader, AnyOwner, OfficeReader, StandIns, ProfileReader, LeftDrafts, ImportedObjects];
const repositories = [
  OrganizationRepository,
  MembershipRepository,
  InvitationRepository,
  CapacityRepository,
  CapacityLifecycle,
  ProfileRepository,
  ProfileDraftRepository,
  ProfileHistory,
  ProfileWriting,
  ProfileRows,
  CertificateFiles,
  PastProjectFiles,
  EvidenceFiles,
  OfficeRepository,
  ListingRepository,
  Verifiers,
  JoiningRepository,
  JoiningLifecycle,
  InvitationPreview,
];
const operations = [
  FoundOrganization,
  UpdateOrganization,
  InviteMember,
  AcceptInvitation,
  WithdrawInvitation,
  RequestJoining,
  ClaimOrganization,
  AnswerJoining,
  EndMembership,
  RequestCapacity,
  AssignCapacity,
  VerifyCapacity,
  SendBackCapacity,
  ResubmitCapacity,
  RefuseCapacity,
  RenewCapacity,
  ExpireCapacities,
  SaveProfile,
  DraftProfile,
  ExpireCertificates,
  BeginCertificates,
  ChangePastProjects,
  ChangeCertificates,
  SetOfficeContact,
  SetOfficeFields,
  SetOfficeNumbers,
  MarkFallbackOffice,
  ImportOrganizations,
  CloseAccount,
];

@Module({
  imports: [AccountsModule, FilesModule, ReferenceModule],
  providers: [...readers, ...repositories, ...operations],
  exports: [
    ...readers,
    ...operations,
    InvitationRepository,
    MembershipRepository,
    CapacityRepository,
    JoiningRepository,
    InvitationPreview,
    ProfileHistory,
  ],
})
export class OrganizationsModule {}
