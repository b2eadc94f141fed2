import { CreatePlatform1795500000100 } from './1795500000100-create-platform.js';
import { CreateAccounts1795500000300 } from './1795500000300-create-accounts.js';
import { CreateReference1795500000350 } from './1795500000350-create-reference.js';
import { CreateNotices1795500000400 } from './1795500000400-create-notices.js';
import { CreateOrganizations1795500000500 } from './1795500000500-create-organizations.js';
import { CreateProblems1795500000600 } from './1795500000600-create-problems.js';
import { CreateDefinitions1795500000700 } from './1795500000700-create-definitions.js';
import { CreateRfps1795500000800 } from './1795500000800-create-rfps.js';
import { CreateProposals1795500000900 } from './1795500000900-create-proposals.js';
import { CreateMatching1795500001000 } from './1795500001000-create-matching.js';
import { WatchTheWaiting1795500001050 } from './1795500001050-watch-the-waiting.js';
import { CreateStandIns1795500001060 } from './1795500001060-create-stand-ins.js';
import { AddSecondFactorAndRecovery1795500001100 } from './1795500001100-add-second-factor-and-recovery.js';
import { CompleteCapacities1795500001200 } from './1795500001200-complete-capacities.js';
import { ExpireCertificates1795500001210 } from './1795500001210-expire-certificates.js';
import { PreferAndFoldNotices1795500001300 } from './1795500001300-prefer-and-fold-notices.js';
import { AddProblemSideSteps1795500001400 } from './1795500001400-add-problem-side-steps.js';
import { AddEngagementAndVersionSideSteps1795500001500 } from './1795500001500-add-engagement-and-version-side-steps.js';
import { CreateDefinitionRemarks1795500001510 } from './1795500001510-create-definition-remarks.js';
import { CreateDefinerCandidates1795500001520 } from './1795500001520-create-definer-candidates.js';
import { CreateDismissedFindings1795500001550 } from './1795500001550-create-dismissed-findings.js';
import { AddAddendaAndReconfirmation1795500001600 } from './1795500001600-add-addenda-and-reconfirmation.js';
import { CreateSavedSearches1795500001610 } from './1795500001610-create-saved-searches.js';
import { CreateOfficerConflicts1795500001700 } from './1795500001700-create-officer-conflicts.js';
import { AddMatchSidePaths1795500001710 } from './1795500001710-add-match-side-paths.js';
import { CreateImportRuns1795500001800 } from './1795500001800-create-import-runs.js';
import { RememberWhereAChangeWasAsked1795500002000 } from './1795500002000-remember-where-a-change-was-asked.js';
import { ReplaceSecondFactors1795500002010 } from './1795500002010-replace-second-factors.js';
import { IndexEmailTokensByAddress1795500002050 } from './1795500002050-index-email-tokens-by-address.js';
import { FoldEmails1795500002060 } from './1795500002060-fold-emails.js';
import { FoldByOneRule1795500002100 } from './1795500002100-fold-by-one-rule.js';
import { ExemptOnlyTheOwner1795500002200 } from './1795500002200-exempt-only-the-owner.js';
import { KeepWhatAProposalAnswers1795500002201 } from './1795500002201-keep-what-a-proposal-answers.js';
import { CountTriesAtTheClaim1795500002300 } from './1795500002300-count-tries-at-the-claim.js';
import { TellOfEachObject1795500002400 } from './1795500002400-tell-of-each-object.js';
import { KnowWhatTheLossOfACapacityEnded1795500002420 } from './1795500002420-know-what-the-loss-of-a-capacity-ended.js';
import { FoldLookAlikes1795500002520 } from './1795500002520-fold-look-alikes.js';
import { SayWhatPartIsWaitedFor1795500002600 } from './1795500002600-say-what-part-is-waited-for.js';
import { TellInTheOrderOfEvents1795500002630 } from './1795500002630-tell-in-the-order-of-events.js';
import { AskForSignatures1795500002700 } from './1795500002700-ask-for-signatures.js';
import { SignalWhatWaits1795500002720 } from './1795500002720-signal-what-waits.js';
import { SignalWhoMayAct1795500002760 } from './1795500002760-signal-who-may-act.js';
import { KnowWhatANoticeWaitsFor1795500002761 } from './1795500002761-know-what-a-notice-waits-for.js';
import { NumberWhatPeopleSpeakOf1795500002800 } from './1795500002800-number-what-people-speak-of.js';
import { KeepWhatDraftsSaid1795500002810 } from './1795500002810-keep-what-drafts-said.js';
import { SignalWhatChanged1795500002811 } from './1795500002811-signal-what-changed.js';
import { PreferCalendarDigitsAndMoney1795500002820 } from './1795500002820-prefer-calendar-digits-and-money.js';
import { CloseAccounts1795500002821 } from './1795500002821-close-accounts.js';
import { OrderNamesByTheAlphabet1795500002830 } from './1795500002830-order-names-by-the-alphabet.js';
import { RememberHowMatchesStood1795500002831 } from './1795500002831-remember-how-matches-stood.js';
import { LetRejectionsBeUndone1795500002832 } from './1795500002832-let-rejections-be-undone.js';
import { KeepWhatBecameOfMarkedRows1795500002833 } from './1795500002833-keep-what-became-of-marked-rows.js';
import { OpenThePageOfAnRfp1795500002840 } from './1795500002840-open-the-page-of-an-rfp.js';
import { SaveAllOfASearch1795500002841 } from './1795500002841-save-all-of-a-search.js';
import { WaitForWhatWasThere1795500002850 } from './1795500002850-wait-for-what-was-there.js';
import { SortListsAsPeopleWork1795500002860 } from './1795500002860-sort-lists-as-people-work.js';
import { EditAndRetireCompetences1795500002870 } from './1795500002870-edit-and-retire-competences.js';
import { FindPeopleAndWhatTheyDid1795500002871 } from './1795500002871-find-people-and-what-they-did.js';
import { ListRequestsForCapacities1795500002872 } from './1795500002872-list-requests-for-capacities.js';
import { IndexDefaultOrders1795500002880 } from './1795500002880-index-default-orders.js';
import { KeepPublicFigures1795500002890 } from './1795500002890-keep-public-figures.js';
import { ReleaseMatchStories1795500002891 } from './1795500002891-release-match-stories.js';
import { AskToJoin1795500002900 } from './1795500002900-ask-to-join.js';
import { WithdrawInvitations1795500002901 } from './1795500002901-withdraw-invitations.js';
import { RemindBeforeTheClose1795500002910 } from './1795500002910-remind-before-the-close.js';
import { DraftAndPreviewProfiles1795500002920 } from './1795500002920-draft-and-preview-profiles.js';
import { TranslateRfps1795500002930 } from './1795500002930-translate-rfps.js';
import { ExportOneListAtATime1795500002940 } from './1795500002940-export-one-list-at-a-time.js';
import { ShowWhoIsThere1795500002941 } from './1795500002941-show-who-is-there.js';
import { ReceiveFiles1795500002950 } from './1795500002950-receive-files.js';
import { SignFiles1795500002951 } from './1795500002951-sign-files.js';
import { TakeSuggestionsBack1795500003000 } from './1795500003000-take-suggestions-back.js';
import { LogReads1795500003001 } from './1795500003001-log-reads.js';
import { SearchByBudget1795500003002 } from './1795500003002-search-by-budget.js';
import { KeepSteps1795500003050 } from './1795500003050-keep-steps.js';
import { HangFilesOnEvidence1795500003100 } from './1795500003100-hang-files-on-evidence.js';
import { MoveWaitsOverNewHolidays1795500003150 } from './1795500003150-move-waits-over-new-holidays.js';
import { ForgetOldReads1795500003151 } from './1795500003151-forget-old-reads.js';
import { TakeWebmRecordings1795500003160 } from './1795500003160-take-webm-recordings.js';
import { GrantWaivers1795500003200 } from './1795500003200-grant-waivers.js';
import { SetTheContactBudget1795500003210 } from './1795500003210-set-the-contact-budget.js';
import { ClaimListedOrganizations1795500003220 } from './1795500003220-claim-listed-organizations.js';

/** In order of their time. Listed by import, so that a build contains exactly these. */
export const migrations = [
  CreatePlatform1795500000100,
  CreateAccounts1795500000300,
  CreateReference1795500000350,
  CreateNotices1795500000400,
  CreateOrganizations1795500000500,
  CreateProblems1795500000600,
  CreateDefinitions1795500000700,
  CreateRfps1795500000800,
  CreateProposals1795500000900,
  CreateMatching1795500001000,
  WatchTheWaiting1795500001050,
  CreateStandIns1795500001060,
  AddSecondFactorAndRecovery1795500001100,
  CompleteCapacities1795500001200,
  ExpireCertificates1795500001210,
  PreferAndFoldNotices1795500001300,
  AddProblemSideSteps1795500001400,
  AddEngagementAndVersionSideSteps1795500001500,
  CreateDefinitionRemarks1795500001510,
  CreateDefinerCandidates1795500001520,
  CreateDismissedFindings1795500001550,
  AddAddendaAndReconfirmation1795500001600,
  CreateSavedSearches1795500001610,
  CreateOfficerConflicts1795500001700,
  AddMatchSidePaths1795500001710,
  CreateImportRuns1795500001800,
  RememberWhereAChangeWasAsked1795500002000,
  ReplaceSecondFactors1795500002010,
  IndexEmailTokensByAddress1795500002050,
  FoldEmails1795500002060,
  FoldByOneRule1795500002100,
  ExemptOnlyTheOwner1795500002200,
  KeepWhatAProposalAnswers1795500002201,
  CountTriesAtTheClaim1795500002300,
  TellOfEachObject1795500002400,
  KnowWhatTheLossOfACapacityEnded1795500002420,
  FoldLookAlikes1795500002520,
  SayWhatPartIsWaitedFor1795500002600,
  TellInTheOrderOfEvents1795500002630,
  AskForSignatures1795500002700,
  SignalWhatWaits1795500002720,
  SignalWhoMayAct1795500002760,
  KnowWhatANoticeWaitsFor1795500002761,
  NumberWhatPeopleSpeakOf1795500002800,
  KeepWhatDraftsSaid1795500002810,
  SignalWhatChanged1795500002811,
  PreferCalendarDigitsAndMoney1795500002820,
  CloseAccounts1795500002821,
  OrderNamesByTheAlphabet1795500002830,
  RememberHowMatchesStood1795500002831,
  LetRejectionsBeUndone1795500002832,
  KeepWhatBecameOfMarkedRows1795500002833,
  OpenThePageOfAnRfp1795500002840,
  SaveAllOfASearch1795500002841,
  WaitForWhatWasThere1795500002850,
  SortListsAsPeopleWork1795500002860,
  EditAndRetireCompetences1795500002870,
  FindPeopleAndWhatTheyDid1795500002871,
  ListRequestsForCapacities1795500002872,
  IndexDefaultOrders1795500002880,
  KeepPublicFigures1795500002890,
  ReleaseMatchStories1795500002891,
  AskToJoin1795500002900,
  WithdrawInvitations1795500002901,
  RemindBeforeTheClose1795500002910,
  DraftAndPreviewProfiles1795500002920,
  TranslateRfps1795500002930,
  ExportOneListAtATime1795500002940,
  ShowWhoIsThere1795500002941,
  ReceiveFiles1795500002950,
  SignFiles1795500002951,
  TakeSuggestionsBack1795500003000,
  LogReads1795500003001,
  SearchByBudget1795500003002,
  KeepSteps1795500003050,
  HangFilesOnEvidence1795500003100,
  MoveWaitsOverNewHolidays1795500003150,
  ForgetOldReads1795500003151,
  TakeWebmRecordings1795500003160,
  GrantWaivers1795500003200,
  SetTheContactBudget1795500003210,
  ClaimListedOrganizations1795500003220,
];
