import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { DefinitionsModule } from '@peyvand/definitions';
import { FilesModule } from '@peyvand/files';
import { OrganizationsModule } from '@peyvand/organizations';
import { ReferenceModule } from '@peyvand/reference';
import { ProblemsModule } from '@peyvand/problems';
import { AddendumCheck } from './addenda/addendum-check.js';
import { AddendumFiles } from './addenda/addendum-files.js';
import { AddendumDefinition } from './addenda/addendum-definition.js';
import { AddendumSigning } from './addenda/addendum-signing.js';
import { AddendumLifecycle } from './addenda/addendum.lifecycle.js';
import { AddendumRepository } from './addenda/addendum.repository.js';
import { AskAddendumSignature } from './addenda/ask-addendum-signature.js';
import { ApplyAddendum } from './addenda/apply-addendum.js';
import { PublishAddendum } from './addenda/publish-addendum.js';
import { WriteAddendum } from './addenda/write-addendum.js';
import { AccessingOrganization } from './access/accessing-organization.js';
import { RfpCalendar } from './calendar/rfp-calendar.js';
import { RfpTiming } from './dates/rfp-timing.js';
import { FollowRfp } from './following/follow-rfp.js';
import { CompetenceCheck } from './content/competence-check.js';
import { ImportRfps } from './import/import-rfps.js';
import { ListedOwners } from './import/listed-owners.js';
import { AcceptNda } from './operations/accept-nda.js';
import { AskRfpSignature } from './operations/ask-rfp-signature.js';
import { CancelRfp } from './operations/cancel-rfp.js';
import { CloseRfp } from './operations/close-rfp.js';
import { CreateRfp } from './operations/create-rfp.js';
import { EndRfp } from './operations/end-rfp.js';
import { OpenDueRfps } from './operations/open-due-rfps.js';
import { RemindBeforeClose } from './operations/remind-before-close.js';
import { ReviewRfp } from './operations/review-rfp.js';
import { SaveRfpDraft } from './operations/save-rfp-draft.js';
import { DismissRfpFinding } from './operations/dismiss-rfp-finding.js';
import { SubmitRfp } from './operations/submit-rfp.js';
import { ExtendClose } from './questions/extend-close.js';
import { AnswerQuestion, AskQuestion } from './questions/question-operations.js';
import { QuestionGate } from './questions/question-gate.js';
import { QuestionRepository } from './questions/question.repository.js';
import { RfpAccess } from './access/rfp-access.js';
import { RfpFiles } from './writing/rfp-files.js';
import { RfpDrafts } from './writing/rfp-drafts.js';
import { RfpGate } from './writing/rfp-gate.js';
import { RfpLifecycle } from './lifecycle/rfp.lifecycle.js';
import { RfpReader } from './reading/rfp.reader.js';
import { RfpRepository } from './rfp.repository.js';
import { RfpRights } from './lifecycle/rfp-rights.js';
import { RfpSituations } from './lifecycle/rfp-situations.js';
import { SaveRfpTranslation } from './translations/save-rfp-translation.js';
import { Translations } from './translations/translations.js';
import { Waivers } from './waivers/waivers.js';
import { SavedSearches } from './searches/saved-searches.js';

const operations = [
  CreateRfp,
  SaveRfpDraft,
  AskRfpSignature,
  SubmitRfp,
  ReviewRfp,
  CancelRfp,
  EndRfp,
  OpenDueRfps,
  CloseRfp,
  RemindBeforeClose,
  AcceptNda,
  AskQuestion,
  AnswerQuestion,
  ImportRfps,
  WriteAddendum,
  AskAddendumSignature,
  PublishAddendum,
  ApplyAddendum,
  SavedSearches,
  FollowRfp,
  SaveRfpTranslation,
  Waivers,
];
const services = [
  RfpCalendar,
  DismissRfpFinding,
  RfpReader,
  RfpAccess,
  ExtendClose,
  AccessingOrganization,
  RfpSituations,
  RfpRights,
  RfpGate,
  RfpTiming,
  RfpRepository,
  Translations,
];

@Module({
  imports: [AccountsModule, FilesModule, OrganizationsModule, ProblemsModule, DefinitionsModule, ReferenceModule],
  providers: [
    RfpDrafts,
    RfpFiles,
    QuestionRepository,
    QuestionGate,
    RfpLifecycle,
    AddendumRepository,
    AddendumLifecycle,
    AddendumCheck,
    AddendumSigning,
    AddendumDefinition,
    AddendumFiles,
    CompetenceCheck,
    ListedOwners,
    ...services,
    ...operations,
  ],
  exports: [...services, ...operations],
})
export class RfpsModule {}
