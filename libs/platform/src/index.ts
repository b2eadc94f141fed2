export type { FileSettings, Scanner } from './config/file-settings.js';
export { AppConfig, type SessionLimits } from './config/app.config.js';
export { addressBlock } from './config/address-block.js';
export { Proxies, type Sent } from './config/proxies.js';
export { ConfigFault } from './config/env.js';
export { Db } from './db/db.js';
export { createDataSource } from './db/data-source.js';
export { APPLICATION_ROLE, ensureSignIn } from './db/sign-in-role.js';
export { NAMED_MAX, ReadPool } from './db/read-pool.js';
export { isFaultOfData, violatedUnique } from './db/violation.js';
export { Log } from './log/log.js';
export { Outbox } from './outbox/outbox.js';
export {
  defineParties,
  extendParties,
  partiesOf,
  relation,
  sealedParties,
  type Parties,
  type PartiesOf,
} from './parties/parties.js';
export { Audit } from './audit/audit.js';
export { DraftBases } from './lifecycle/draft-bases.js';
export { Idempotency } from './lifecycle/idempotency.js';
export { StepEntity } from './lifecycle/step.entity.js';
export { lockKnown } from './lifecycle/lock-known.js';
export type { Loaded, StepOptions, Steppable } from './lifecycle/lifecycle.js';
export { Steps } from './lifecycle/steps.js';
export {
  clockNextOf,
  WAIT_ROLES,
  waitOf,
  expectedSteps,
  type EndOfSpan,
  type Escalates,
  type Wait,
  type Waited,
  type WaitRole,
  type WaitTable,
} from './lifecycle/wait-table.js';
export { declareWaits, ofParty, waitedStep, waitingObjects, type WaitingObject } from './lifecycle/waiting-objects.js';
export { numberOf, titleOf } from './lifecycle/waiting-names.js';
export { draftOf, Waiting } from './lifecycle/waiting.js';
export { plainReason } from './application/plain-reason.js';
export { runApplication } from './application/run-application.js';
export { Allow } from './access/allow.js';
export { isPostOnly, PostOnly } from './access/post-only.js';
export { ViewerSource, type Credentials } from './access/viewer-source.js';
export { CappedCount, PageArgs, connectionOf, type Connection } from './graphql/connection.js';
export { guardRootFields } from './graphql/root-fields.js';
export { errorFormatter } from './graphql/format-error.js';
export {
  AmountField,
  BoolField,
  ChoiceField,
  ChoicesField,
  CodeField,
  CodesField,
  DateTimeField,
  DayField,
  EmailField,
  IdField,
  IdempotencyKeyField,
  IdsField,
  IntField,
  LineField,
  NameField,
  LinesField,
  NumberField,
  ObjectField,
  ObjectsField,
  RandomField,
  SecretField,
  ReasonNoteField,
  TextField,
  checkInput,
  inputClass,
  optional,
  shapeOf,
} from './graphql/input-fields.js';
export { codeListOf, INPUT_KINDS, nameCodeList, type InputKind, type Limits } from './graphql/input-rules.js';
export { checkCost } from './graphql/cost.js';
export { LocaleEnum } from './graphql/locale.js';
export { LIMITS, limitsRule } from './graphql/limits.js';
export { OncePerDocument } from './graphql/once-per-document.js';
export { DonePayload, mutationOf, payloadOf, type ById } from './graphql/payload.js';
export { asParams, RefusalModel, RefusalParam, declareRefusals } from './graphql/refusal.model.js';
export { RequestContext } from './graphql/request-context.js';
export { DateTime, Day } from './graphql/scalars.js';
export { NextStepModel } from './next-steps/next-step.model.js';
export { NextSteps, Offers, type OfferedStep, type OffersSteps } from './next-steps/next-steps.js';
export { learnOperations, operationOf, Takes } from './next-steps/takes.js';
export { PlatformModule } from './platform.module.js';
export {
  bool,
  choice,
  dateTime,
  day,
  document,
  everyone,
  exact,
  extendProjection,
  external,
  fieldMaps,
  float,
  id,
  integer,
  many,
  manyOn,
  one,
  page,
  projection,
  text,
  texts,
  type BindViewer,
  type FieldMap,
  type Filter,
  type ListTable,
  type ManyField,
  type Moment,
  type Order,
  type Otherwise,
  type Root,
  type ScalarField,
  type Sql,
  type TypeMap,
  type Way,
} from './projection/mapping.js';
export { byName, NO_DAY } from './projection/name-order.js';
export { once } from './projection/once.js';
export { Projected } from './projection/projected.js';
export { holdsTerms, holdsTermsIn, whileTyped } from './projection/search.js';
export { textFilter } from './projection/text-filter.js';
export { Projector } from './projection/projector.js';
export { ReadLog } from './projection/read-log.js';
export { Clocked, type ClockTask } from './jobs/clocked.js';
export { DeadJobs } from './jobs/dead-jobs.js';
export { EachDue } from './jobs/each-due.js';
export { Handles, NotYet, type JobContext, type JobHandler } from './jobs/handler.js';
export { JobHost } from './jobs/job-host.js';
export { addSweep, knownSweeps } from './jobs/sweeps.js';
export { migrateQueues } from './jobs/queue-backend.js';
export { PlatformApiModule } from './platform-api.module.js';
export { PlatformWorkerModule } from './platform-worker.module.js';
export { AddressRefused, Mailer, type Mail } from './mail/mailer.js';
export { mailLayout } from './mail/mail-layout.js';
export type { MailFact } from './mail/mail-words.js';
export { Metrics } from './metrics/metrics.js';
export { Signals } from './signals/signals.js';
export { addTechnicalRoutes } from './health/technical-routes.js';
export { ServesPage, type PageContent, type PageField, type ServedPage, type Visit } from './pages/link-page.js';
export { linkTo, placeOf } from './pages/link-to.js';
export { isOwnForm } from './pages/own-origin.js';
export { inputOf, type PageForm } from './pages/page-form.js';
export { isolated } from './pages/page-layout.js';
export { addPageRoutes } from './pages/page-routes.js';
export { ServedPages } from './pages/served-pages.js';
export { escapeHtml } from './html/escape-html.js';
