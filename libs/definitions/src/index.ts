export { engagementParties, versionParties } from './definition.parties.js';
import './own-data.js';
import './definition-side-steps.notices.js';
import './definition.notices.js';
import './definition.subjects.js';
import './engagement-ends.notices.js';
import './definitions.refusals.js';
import './engagements/engagement.projection.js';
import './presence/presence.projection.js';
import './remarks/remark.projection.js';
import './versions/section-history.projection.js';
import './versions/version.projection.js';

export type { DismissalReason, Severity } from './checks/finding.js';
export { DismissedFindings } from './checks/dismissed-findings.js';
export { DismissalReasons, Finding, Severities, blocking, clarityScore, refusalsOf } from './checks/finding.js';
export { wordFindings } from './checks/definition-gate.js';
export { placed } from './checks/placed.js';
export { escapes, openLists, vagueness } from './checks/wording.js';
export { textsIn, type PlacedText } from './checks/texts.js';
export { converted } from './checks/units.js';
export { isEmpty } from './content/field-map.js';
export { DefinitionContent } from './content/definition-content.model.js';
export type { Measure } from './content/definition-parts.model.js';
export { DefinitionReader, type ApprovedDefinition } from './definition.reader.js';
export { DefinitionsApiModule } from './definitions-api.module.js';
export { DefinitionsWorkerModule } from './definitions-worker.module.js';
export { DefinitionsModule } from './definitions.module.js';
export { EngagementEntity, EngagementStepEntity } from './engagements/engagement.entity.js';
export { EngagementModel } from './engagements/engagement.model.js';
export { isPartyOfVersion } from './remarks/remark.projection.js';
export { DefinitionCommentEntity, DefinitionSuggestionEntity } from './remarks/remark.entities.js';
export { FinishEngagement } from './engagements/operations/finish-engagement.js';
export {
  DefinitionSectionEntity,
  DefinitionSignatureEntity,
  DefinitionVersionEntity,
  DefinitionVersionStepEntity,
} from './versions/definition-version.entity.js';
export { DefinitionModel } from './versions/version.model.js';
export { hasLiveRfpSql } from './versions/live-rfp.js';
export { AwaitRfp } from './versions/operations/await-rfp.js';
