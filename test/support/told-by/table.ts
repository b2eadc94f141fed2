/**
 * Whom each event tells, as the domain has it: event, kind, who. After `?` what the event carries besides, after `#`
 * which of several objects it is about.
 * Who: owner, definer, company and the second company by their heads and managers (`s` with its members); office all
 * officers who are not barred from the problem, unbarred those who may judge its matches too; comparing the owner's
 * heads and managers who belong to no company that competes; others are single people of the scene.
 */
export const TOLD = `
problem.created             ProblemWrittenDown owner
problem.submitted           ProblemSubmitted office
problem.accepted            ProblemAccepted owner, WrittenProblemAccepted writer
problem.infoAsked           ProblemInfoAsked owner
problem.infoReminded        ProblemInfoReminder owner
problem.infoAnswered        ProblemInfoAnswered office
problem.lapsed              ProblemLapsed owner
problem.referred#2          ProblemReferredToYou receiver
problem.taken               ProblemTaken owner
problem.bounced             ProblemBounced office
problem.markedDuplicate     ProblemMarkedDuplicate owner
problem.rejected            ProblemRejected owner
problem.appealed            ProblemAppealed judges
problem.appealGranted       ProblemAppealGranted owner
problem.appealDenied        ProblemAppealDenied owner
problem.assigned?assigneeId=f1 ProblemAssigned f1
problem.assigned?assigneeId=f3
problem.withdrawn           ProblemWithdrawn office
problem.solved              ProblemSolved office
problem.closedUnsolved      ProblemClosedUnsolved owner
problem.officerRecused      OfficerRecused office
engagement.offered          EngagementOffered definer
engagement.applied          EngagementApplied office
engagement.accepted         EngagementAccepted owner+office
engagement.declined         EngagementDeclined office
engagement.chosen           EngagementChosen owner+definer
engagement.expired          EngagementExpired definer+office
engagement.retracted        EngagementRetracted office
engagement.conflictDeclared EngagementConflictDeclared office
engagement.conflictWaived   EngagementConflictWaived definer
engagement.candidateProposed DefinerCandidateProposed office
engagement.cancelled?reason=otherDefinerFound EngagementCancelled owner+definer
engagement.cancelled#2?reason=otherDefinerFound EngagementCancelled definer
engagement.cancelled?reason=problemEnded      EngagementEndedWithProblem definer
engagement.notChosen?reason=anotherChosen     EngagementAnotherChosen definer
engagement.notChosen?reason=other             EngagementNotChosen definer
engagement.resigned         EngagementResigned office, DefinerResigned owner
engagement.reassigned       EngagementTakenAway definer, EngagementReassigned owner
engagement.finished         EngagementDone definer
definition.signatureAsked   DefinitionSignatureAsked owner
definition.changesRequested DefinitionChangesRequested definer
definition.signed           DefinitionSigned office+definer
definition.sentBack         DefinitionSentBack definer+owner
definition.approved         DefinitionApproved owner+definer
definition.newVersionBegun  DefinitionNewVersionBegun owner+definer+office
definition.takenBack        DefinitionTakenBack owner
definition.abandoned        DefinitionAbandoned definer
definition.broken           DefinitionBroken owner+definer+office
rfp.submitted               RfpSubmitted office
rfp.changesRequested        RfpChangesRequested owner+definer
rfp.approved                RfpApproved owner+definer
rfp.opened                  RfpOpened owner+definer+office
rfp.closed                  RfpClosed owner+definer+office, FollowedRfpClosed followers
rfp.openingFinished         RfpProposalsOpened readers, ProposalsLapsedUnverified readers
rfp.openingFinished#2       RfpProposalsOpened office0+owner
rfp.failed           RfpFailed owner+definer+office, FollowedRfpFailed followers, ProposalsLapsedUnverified readers
rfp.cancelled               RfpCancelled owner+definer+office+access, FollowedRfpCancelled follower+company2
rfp.takenBack               RfpTakenBack office+definer
rfp.deadlineMoved           RfpDeadlineMoved owner+definer+office+access, FollowedRfpChanged follower+company2
rfp.waiverGranted           RfpWaiverGranted owner+definer+access
rfp.waiverWithdrawn         RfpWaiverWithdrawn owner+definer+access
rfp.signatureAsked          RfpSignatureAsked owner
rfp.addendumPublished       AddendumPublished owner+definer+office+access
rfp.addendumPublished?addendumId=title AddendumPublished makers+access, FollowedRfpChanged follower+company2
rfp.addendumPublished?addendumId=hidden AddendumPublished owner+definer+office+access
rfp.addendumPublished?addendumId=shown AddendumPublished makers+access, FollowedRfpChanged follower+company2
rfp.addendumPublished?addendumId=dossier AddendumPublished owner+definer+office+access
rfp.questionAsked           QuestionAsked owner+definer+office
rfp.questionAnswered        QuestionAnswered access
rfp.closeNear               ProposalDraftWaits company2+writer2+company+cm
addendum.signatureAsked     AddendumSignatureAsked owner
addendum.submitted          AddendumSubmitted office
addendum.changesRequested   AddendumChangesRequested owner+definer
savedSearch.found           SavedSearchFound follower
match.scored                MatchesFound unbarred
supplyGap.opened            SupplyGap unbarred
match.notified              MatchNotified company
match.selfApplied           MatchSelfApplied unbarred
match.admitted              MatchAdmitted company
match.interested            MatchInterested unbarred
match.declined              MatchDeclined unbarred
match.reminded              MatchReminder company
match.expired               MatchExpired company
match.rejectionStands       MatchRejected company
match.ended                 MatchEnded company
match.rejectionStands#2
match.ended#2
match.reconsidered#2
match.reconsidered#4
match.reconsidered#5
match.rejectionStands#3
match.ended#3
match.reconsidered          MatchReconsidered company
proposal.submitted          ProposalReceived company
proposal.withdrawn          ProposalWithdrawn company
proposal.locked             ProposalLocked company
proposal.reconfirmDemanded  ProposalNeedsReconfirm company
proposal.reconfirmed        ProposalReconfirmed company
proposal.lapsed             ProposalLapsed company
proposal.lapsed#2           ProposalLapsedUnverified company2
proposal.lapsed#3           ProposalLapsedUnwaived definer
proposal.lapsed#4           ProposalLapsedUnverified company4
proposal.opened             ProposalOpened company
proposal.voided             ProposalVoided company
capacity.requested          CapacityRequested office0
capacity.renewed            CapacityRequested office0
capacity.resubmitted        CapacityResubmitted office0
capacity.sentBack           CapacitySentBack owner
capacity.refused            CapacityRefused owner
capacity.verified           CapacityVerified owner
capacity.revoked            CapacityRevoked owner
capacity.expired            CapacityExpired owner, CapacityExpiredElsewhere office0
capacity.revoked?capacityId=solver3 CapacityRevoked company3, ProposalMarked company3, OpenedProposalMarked readers
capacity.revoked?capacityId=lab3 CapacityRevoked company3
capacity.verified?capacityId=ofOffice CapacityVerified f1, OfficeHeadBegins f1, OfficerBegins f2+f3+f4
capacity.verified?capacityId=labOfOffice CapacityVerified f1
capacity.expiryReminded     CapacityExpiresSoon owner
certificate.expiryReminded  CertificateEndsSoon owner
certificate.expired         CertificateExpired owner
joining.requested           JoiningRequested o
joining.requested?joiningRequestId=claimId OrganizationClaimed office0
joining.withdrawn           JoiningWithdrawn o
joining.refused             JoiningRefused follower
joining.lapsed              JoiningLapsed follower, JoiningLeftUnanswered o
joining.accepted?byPersonId=o JoiningAccepted follower
joining.accepted?byPersonId=f1 JoiningAccepted follower, MemberTakenIn o
membership.roleChanged?byPersonId=f1 RoleChanged follower, MemberRoleChanged o
membership.ended?byPersonId=f1 MembershipEnded follower, MemberRemoved o
membership.ended?byPersonId=follower MemberLeft o
membership.ended?byPersonId=o MembershipEnded follower
membership.started?membershipId=headPlace OfficeHeadBegins f1
membership.started?membershipId=officerPlace OfficerBegins f2
membership.started
invitation.accepted?invitedBy=f1 InvitationAccepted f1+o
invitation.accepted?invitedBy=om InvitationAccepted om+o
invitation.accepted?invitedBy=a  InvitationAccepted a+o
invitation.accepted?invitedBy=d  InvitationAccepted o
invitation.accepted?invitedBy=gone InvitationAccepted o
account.secondFactorReset?personId=f1 SecondFactorReset f1
account.secondFactorReset?personId=f2 SecondFactorReset f2, OfficerSecondFactorReset f1
account.secondFactorReset?personId=gone SecondFactorReset gone
account.passwordChanged     PasswordChanged follower
account.secondFactorChanged SecondFactorChanged follower
`;

/** People of one word of the table. */
export const SIDES: Readonly<Record<string, string>> = {
  owner: 'o og ox',
  comparing: 'o og',
  definer: 'd dg',
  office: 'f1 f2 f4',
  makers: 'o og ox d dg f1 f2 f4',
  office0: 'f1 f2 f3 f4',
  unbarred: 'f1 f2',
  judges: 'f1 f4 b',
  judged: 'f1 f4',
  uninvolved: 'f2 f4',
  followers: 'follower company2 cm',
  readers: 'o og f1 f2',
  access: 'c cm f4 ox company4',
  company: 'c',
};
