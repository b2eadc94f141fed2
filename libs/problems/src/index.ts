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
export { CreateImportedProblem } from './operations/create-imported-problem.js';
export { MarkBeingDefined } from './operations/mark-being-defined.js';
export { namesIn, OwnerLeaks, ownerNamed, type OwnerFinder, type OwnerLeak } from './owner-leaks.js';
export { ProblemAccess } from './problem-access.js';
export { Confidentialities } from './problem.choices.js';
export { ProblemEntity } from './problem.entity.js';
export { OpenProblemModel } from './open-problem.model.js';
export { ProblemModel } from './problem.model.js';
export { isOpenToDefiners, mayReadProblem } from './problem.policy.js';
export { ProblemReminders } from './problem-reminders.js';
export { isLiveSql, ProblemReader, type SubmittedProblem } from './problem.reader.js';
export { alikeSql } from './problem.lists.js';
export { stemsOf } from './problem-search.js';
export { ProblemsApiModule } from './problems-api.module.js';
export { ProblemsModule } from './problems.module.js';
export { ProblemsWorkerModule } from './problems-worker.module.js';
