export { rfpParties } from './rfp.parties.js';
import './own-data.js';
import './addenda/addendum.projection.js';
import './following/follow.notices.js';
import './nda/nda-acceptance.projection.js';
import './page/rfp-page.projection.js';
import './questions/question.projection.js';
import './rfp.notices.js';
import './rfp.subjects.js';
import './rfp.projection.js';
import './rfp-changes.notices.js';
import './rfp.refusals.js';
import './searches/saved-search.projection.js';
import './stages/problem-stages.projection.js';
import './stages/rfp-stages.projection.js';
import './translations/translation.projection.js';

export { AddendumEntity, AddendumStepEntity } from './addenda/addendum.entity.js';
export { AccessingOrganization } from './accessing-organization.js';
export { Envelopes, RfpStates, type EnvelopeKind, type RfpOrigin, type RfpState } from './content/rfp-choices.js';
export { RfpLanguages, type RfpLanguage } from './content/rfp-codes.js';
export { RfpContent } from './content/rfp-content.model.js';
export type { RfpDocument } from './content/rfp-document.js';
export {
  RfpBudget,
  RfpCollaboration,
  RfpCostShares,
  RfpCriterion,
  RfpDeliverable,
  RfpEligibility,
  RfpIpTerms,
  RfpMilestone,
  RfpObjective,
  RfpReasonedItem,
  RfpRequirement,
  RfpTimeline,
} from './content/rfp-parts.model.js';
export { RfpSubject } from './content/rfp-subject.model.js';
export { ImportRows, type ImportedRows } from './import/import-rows.js';
export { ImportsModule, ImportsWorkerModule } from './import/imports.module.js';
export { ImportRfps } from './import/import-rfps.js';
export { NdaAcceptanceEntity, NdaTextEntity } from './nda.entity.js';
export { CancelRfp } from './operations/cancel-rfp.js';
export { RfpCalendar } from './calendar/rfp-calendar.js';
export { CloseRfp } from './operations/close-rfp.js';
export { RemindBeforeClose } from './operations/remind-before-close.js';
export { OpenDueRfps } from './operations/open-due-rfps.js';
export { ExtendClose } from './questions/extend-close.js';
export { QuestionEntity } from './questions/question.entity.js';
export { RfpAccess } from './rfp-access.js';
export { RfpAccessEntity, type RfpAccessKind } from './rfp-access.entity.js';
export { COMPARING, tell as tellOfRfp } from './rfp.notices.js';
export { TOLD_OF_RFP, toldOfRfp, type ToldRfp } from './rfp-told.js';
export { RfpEntity, type RfpConfidentiality } from './rfp.entity.js';
export { ImportRfpRow } from './rfp.inputs.js';
export { RfpConnection, RfpModel } from './rfp.model.js';
export type { ImportedRfp } from './rfp.payloads.js';
export {
  acceptedNda,
  hasAccess,
  holdsAccess,
  isInsider,
  isOffice,
  mayCompareProposals,
  mayReadDossier,
  maySee,
  standsOpenToSql,
} from './rfp.policy.js';
export { RfpReader, type OpenRfp, type RfpParties } from './rfp.reader.js';
export { RfpStepEntity } from './rfp-step.entity.js';
export { RfpVersionEntity } from './rfp-version.entity.js';
export { RfpsApiModule } from './rfps-api.module.js';
export { RfpsModule } from './rfps.module.js';
export { RfpsWorkerModule } from './rfps-worker.module.js';
export { waivedSql } from './waivers/waiver.sql.js';
