import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { DefinitionsModule } from '@peyvand/definitions';
import { OrganizationsModule } from '@peyvand/organizations';
import { ProblemsModule } from '@peyvand/problems';
import { AccessingOrganization } from './accessing-organization.js';
import { CompetenceCheck } from './content/competence-check.js';
import { ImportRfps } from './import/import-rfps.js';
import { ListedOwners } from './import/listed-owners.js';
import { AcceptNda } from './operations/accept-nda.js';
import { CancelRfp } from './operations/cancel-rfp.js';
import { CloseRfp } from './operations/close-rfp.js';
import { CreateRfp } from './operations/create-rfp.js';
import { OpenDueRfps } from './operations/open-due-rfps.js';
import { ReviewRfp } from './operations/review-rfp.js';
import { SaveRfpDraft } from './operations/save-rfp-draft.js';
import { SubmitRfp } from './operations/submit-rfp.js';
import { AnswerQuestion, AskQuestion } from './questions/question-operations.js';
import { QuestionRepository } from './questions/question.repository.js';
import { RfpAccess } from './rfp-access.js';
import { RfpGate } from './rfp-gate.js';
import { RfpLifecycle } from './rfp.lifecycle.js';
import { RfpReader } from './rfp.reader.js';
import { RfpRepository } from './rfp.repository.js';
import { RfpRights } from './rfp-rights.js';
import { RfpSituations } from './rfp-situations.js';
import { RfpTiming } from './rfp-timing.js';

const operations = [
  CreateRfp, SaveRfpDraft, SubmitRfp, ReviewRfp, CancelRfp, OpenDueRfps, CloseRfp, AcceptNda, AskQuestion, AnswerQuestion, ImportRfps,
];
const services = [RfpReader, RfpAccess, AccessingOrganization, RfpSituations, RfpRights, RfpGate];

@Module({
  imports: [AccountsModule, OrganizationsModule, ProblemsModule, DefinitionsModule],
  providers: [RfpRepository, QuestionRepository, RfpLifecycle, RfpTiming, CompetenceCheck, ListedOwners, ...services, ...operations],
  exports: [...services, ...operations],
})
export class RfpsModule {}
