import { payloadOf } from '@peyvand/platform';
import { EngagementModel } from './engagement.model.js';

export const OfferEngagementPayload = payloadOf('OfferEngagement', 'engagement', () => EngagementModel);
export const ApplyForProblemPayload = payloadOf('ApplyForProblem', 'engagement', () => EngagementModel);
export const DefineMyselfPayload = payloadOf('DefineMyself', 'engagement', () => EngagementModel);
export const AcceptEngagementPayload = payloadOf('AcceptEngagement', 'engagement', () => EngagementModel);
export const DeclineEngagementPayload = payloadOf('DeclineEngagement', 'engagement', () => EngagementModel);
export const ChooseDefinerPayload = payloadOf('ChooseDefiner', 'engagement', () => EngagementModel);
export const RefuseApplicationPayload = payloadOf('RefuseApplication', 'engagement', () => EngagementModel);
export const RetractApplicationPayload = payloadOf('RetractApplication', 'engagement', () => EngagementModel);
export const ReassignEngagementPayload = payloadOf('ReassignEngagement', 'engagement', () => EngagementModel);
export const ResignEngagementPayload = payloadOf('ResignEngagement', 'engagement', () => EngagementModel);
export const CancelEngagementPayload = payloadOf('CancelEngagement', 'engagement', () => EngagementModel);
export const DeclareDefinerConflictPayload = payloadOf('DeclareDefinerConflict', 'engagement', () => EngagementModel);
export const WaiveDefinerConflictPayload = payloadOf('WaiveDefinerConflict', 'engagement', () => EngagementModel);
