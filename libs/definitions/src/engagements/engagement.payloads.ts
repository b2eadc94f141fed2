import { payloadOf } from '@peyvand/platform';
import { EngagementModel } from './engagement.model.js';

export const OfferEngagementPayload = payloadOf('OfferEngagement', 'engagement', () => EngagementModel);
export const ApplyForProblemPayload = payloadOf('ApplyForProblem', 'engagement', () => EngagementModel);
export const DefineMyselfPayload = payloadOf('DefineMyself', 'engagement', () => EngagementModel);
export const AcceptEngagementPayload = payloadOf('AcceptEngagement', 'engagement', () => EngagementModel);
export const DeclineEngagementPayload = payloadOf('DeclineEngagement', 'engagement', () => EngagementModel);
export const ChooseDefinerPayload = payloadOf('ChooseDefiner', 'engagement', () => EngagementModel);
export const RefuseApplicationPayload = payloadOf('RefuseApplication', 'engagement', () => EngagementModel);
