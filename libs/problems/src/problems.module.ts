import { Module } from '@nestjs/common';
import { FilesModule } from '@peyvand/files';
import { OrganizationsModule } from '@peyvand/organizations';
import { ReferenceModule } from '@peyvand/reference';
import { AcceptProblem } from './operations/accept-problem.js';
import { AddProblemRemark } from './operations/add-problem-remark.js';
import { AskProblemInfo } from './operations/ask-problem-info.js';
import { AssignProblem } from './operations/assign-problem.js';
import { CopyProblem } from './operations/copy-problem.js';
import { CreateImportedProblem } from './operations/create-imported-problem.js';
import { CreateProblem } from './operations/create-problem.js';
import { DeleteProblemDraft } from './operations/delete-problem-draft.js';
import { EndProblem } from './operations/end-problem.js';
import { MarkBeingDefined } from './operations/mark-being-defined.js';
import { ReferProblem } from './operations/refer-problem.js';
import { RejectProblem } from './operations/reject-problem.js';
import { SubmitProblem } from './operations/submit-problem.js';
import { UpdateProblem } from './operations/update-problem.js';
import { OwnerLeaks } from './owner-leaks.js';
import { ParkCheck } from './text/park-check.js';
import { ProblemAccess } from './access/problem-access.js';
import { ProblemLifecycle } from './lifecycle/problem.lifecycle.js';
import { ProblemReader } from './reading/problem.reader.js';
import { ProblemReminders } from './lifecycle/problem-reminders.js';
import { ProblemRepository } from './problem.repository.js';
import { ProblemSituations } from './lifecycle/problem-situations.js';

const operations = [
  CreateProblem,
  UpdateProblem,
  DeleteProblemDraft,
  SubmitProblem,
  AcceptProblem,
  AddProblemRemark,
  CreateImportedProblem,
  MarkBeingDefined,
  AskProblemInfo,
  ReferProblem,
  RejectProblem,
  EndProblem,
  CopyProblem,
  AssignProblem,
];
const services = [OwnerLeaks, ProblemReminders, ProblemReader, ProblemAccess, ProblemSituations];

@Module({
  imports: [FilesModule, OrganizationsModule, ReferenceModule],
  providers: [ProblemRepository, ProblemLifecycle, ParkCheck, ...services, ...operations],
  exports: [ProblemRepository, ...services, ...operations],
})
export class ProblemsModule {}
