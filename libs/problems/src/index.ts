export { ofProblem, problemParties } from './problem.parties.js';
import './own-data.js';
import './conflicts/conflict.notices.js';
import './conflicts/conflict.projection.js';
import './conflicts/conflict.refusals.js';
import './problem.notices.js';
import './problem-steps.notices.js';
import './problem.subjects.js';
import './problem.projection.js';
import './problem.refusals.js';

export { ConflictsApiModule, ConflictsModule } from './conflicts/conflicts.module.js';
export {
  barredOnMatchesSql,
  actsAsDefinerSql,
  barredSql,
  competesSql,
  isMemberSql,
  isNotRecused,
  isNotRecusedDefiner,
  isNotRecusedWriter,
  mayDecide,
  reader,
  recusalSql,
  type Defining,
  type Recusal,
} from './conflicts/recusal.js';
export type { ConflictKind } from './conflicts/conflict.choices.js';
export { OfficerConflictEntity } from './conflicts/officer-conflict.entity.js';
export { CreateImportedProblem, type ImportedProblem } from './operations/create-imported-problem.js';
export { MarkBeingDefined } from './operations/mark-being-defined.js';
export { namesIn, OwnerLeaks, ownerNamed, type OwnerFinder, type OwnerLeak } from './owner-leaks.js';
export { ProblemAccess } from './problem-access.js';
export { ProblemAccessEntity, type ProblemAccessKind } from './problem-access.entity.js';
export {
  Confidentialities,
  ProblemLanguages,
  ProblemStates,
  type Confidentiality,
  type ProblemLanguage,
  type ProblemQuestion,
  type ProblemState,
} from './problem.choices.js';
export { ProblemEntity } from './problem.entity.js';
export { OpenProblemModel } from './open-problem.model.js';
export { ProblemConnection, ProblemModel } from './problem.model.js';
export { isOpenToDefiners, mayReadProblem } from './problem.policy.js';
export { ProblemReminders } from './problem-reminders.js';
export { isLiveSql, ProblemReader, type SubmittedProblem } from './problem.reader.js';
export { ProblemRemarkEntity } from './problem-remark.entity.js';
export { ProblemSituations, type LoadedProblem } from './problem-situations.js';
export { ProblemStepEntity } from './problem-step.entity.js';
export { alikeSql } from './problem.lists.js';
export { stemsOf } from './problem-search.js';
export { ProblemsApiModule } from './problems-api.module.js';
export { ProblemsModule } from './problems.module.js';
export { ProblemsWorkerModule } from './problems-worker.module.js';
