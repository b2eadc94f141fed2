export { Refusal, Refusals, StaleRefusal, type RefusalParams } from './refusal.js';
export {
  BadInput,
  Fault,
  Forbidden,
  NotFound,
  SecondFactorRequired,
  TooManyRequests,
  Unauthenticated,
  type FaultCode,
} from './faults.js';
export {
  Viewer,
  type ActingMembership,
  type CapacityKind,
  type MembershipRole,
  type PreviewKind,
  type ViewerKind,
} from './viewer.js';
export { isId, newId } from './ids.js';
export { Clock } from './clock.js';
export { canonicalText, sha256 } from './canonical.js';
export { parseSpan, type Span } from './duration.js';
export { CURRENCIES, isCurrency, sharesAreWhole } from './money.js';
export { named } from './named.js';
export { plain } from './plain.js';
export { PAGE_DEFAULT, PAGE_MAX } from './page.js';
export { Acts, defineActs, type Act } from './acts.js';
export {
  asHead,
  asLeader,
  asMember,
  asOfficer,
  byAdministrator,
  bySelf,
  bySystem,
  either,
  only,
  type ActingFor,
  type By,
} from './by.js';
export {
  Workflow,
  defineWorkflow,
  requireMet,
  type ActRule,
  type Guard,
  type NextStep,
  type StepRule,
  type StandsInTheWay,
  type TakenStep,
  type WorkflowShape,
} from './workflow.js';
export { said, type Said } from './said.js';
