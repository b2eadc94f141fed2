export { ofRfp, rfpParties } from './rfp.parties.js';
import './own-data.js';
import './addenda/addendum.projection.js';
import './following/follow.notices.js';
import './nda/nda-acceptance.projection.js';
import './page/rfp-page.projection.js';
import './questions/question.projection.js';
import './told/rfp.notices.js';
import './told/rfp.subjects.js';
import './reading/rfp.projection.js';
import './told/rfp-changes.notices.js';
import './rfp.refusals.js';
import './searches/saved-search.projection.js';
import './stages/problem-stages.projection.js';
import './stages/rfp-stages.projection.js';
import './translations/translation.projection.js';

export { AccessingOrganization } from './access/accessing-organization.js';
export { RfpLanguages, type RfpLanguage } from './content/rfp-codes.js';
export { RfpContent } from './content/rfp-content.model.js';
export { ImportRows, type ImportedRows } from './import/import-rows.js';
export { ImportsModule, ImportsWorkerModule } from './import/imports.module.js';
export { CancelRfp } from './operations/cancel-rfp.js';
export { RfpCalendar } from './calendar/rfp-calendar.js';
export { CloseRfp } from './operations/close-rfp.js';
export { RemindBeforeClose } from './operations/remind-before-close.js';
export { OpenDueRfps } from './operations/open-due-rfps.js';
export { ExtendClose } from './questions/extend-close.js';
export { RfpAccess } from './access/rfp-access.js';
export { COMPARING, noticesToSides } from './told/rfp.notices.js';
export { TOLD_OF_RFP, toldOfRfp, type ToldRfp } from './told/rfp-told.js';
export { RfpEntity } from './rfp.entity.js';
export { hasTakenSql } from './lifecycle/has-taken.js';
export { rfpOf, titledByRfp, waitsUnderRfp } from './lifecycle/waits-under-rfp.js';
export { RfpModel } from './reading/rfp.model.js';
export {
  acceptedNda,
  hasAccess,
  isOffice,
  isUnbarredOffice,
  mayCompareProposals,
  ofItsRfp,
  standsOpenToSql,
} from './reading/rfp.policy.js';
export { RfpReader, type OpenRfp } from './reading/rfp.reader.js';
export { RfpsApiModule } from './rfps-api.module.js';
export { RfpsModule } from './rfps.module.js';
export { RfpsWorkerModule } from './rfps-worker.module.js';
export { waivedSql } from './waivers/waiver.sql.js';
