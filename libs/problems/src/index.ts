export { ofProblem, problemParties } from './problem.parties.js';
import './own-data.js';
import './conflicts/conflict.notices.js';
import './conflicts/conflict.projection.js';
import './conflicts/conflict.refusals.js';
import './told/problem.notices.js';
import './told/problem-steps.notices.js';
import './told/problem.subjects.js';
import './reading/problem.projection.js';
import './problem.refusals.js';

export { ConflictsApiModule, ConflictsModule } from './conflicts/conflicts.module.js';
export {
  barredOnMatchesSql,
  actsAsDefinerSql,
  barredSql,
  competesSql,
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
export { ProblemAccess } from './access/problem-access.js';
export { Confidentialities } from './problem.choices.js';
export { ProblemEntity } from './problem.entity.js';
export { OpenProblemModel } from './reading/open-problem.model.js';
export { ProblemModel } from './reading/problem.model.js';
export { isOpenToDefiners, mayReadProblem } from './reading/problem.policy.js';
export {
  barredInOwnOffice,
  problemOf,
  titledByProblem,
  underProblem,
  waitsUnderProblem,
} from './lifecycle/waits-under-problem.js';
export { ProblemReminders } from './lifecycle/problem-reminders.js';
export { isLiveSql, ProblemReader, type SubmittedProblem } from './reading/problem.reader.js';
export { alikeSql } from './reading/problem.lists.js';
export { stemsOf } from './reading/problem-search.js';
export { ProblemsApiModule } from './problems-api.module.js';
export { ProblemsModule } from './problems.module.js';
export { ProblemsWorkerModule } from './problems-worker.module.js';
