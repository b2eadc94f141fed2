export { Refusal, Refusals, StaleRefusal, type RefusalParams } from './refusal.js';
export {
  BadInput,
  Fault,
  Forbidden,
  NotFound,
  SecondFactorRequired,
  TooManyRequests,
  Unauthenticated,
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
export { parseSpan } from './duration.js';
export { isCurrency, sharesAreWhole } from './money.js';
export { enumOf } from './enum-of.js';
export { asJson } from './as-json.js';
export { PAGE_DEFAULT, PAGE_MAX } from './page.js';
export { defineActs } from './acts.js';
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
  type By,
} from './by.js';
export { Workflow, defineWorkflow, requireMet, type Guard, type NextStep, type TakenStep } from './workflow.js';
export { givenReason, type GivenReason } from './given-reason.js';
