import { payloadOf } from '@peyvand/platform';
import { MatchModel } from './match.model.js';

const ofMatch = (mutation: string) => payloadOf(mutation, 'match', () => MatchModel);

export const ApproveMatchPayload = ofMatch('ApproveMatch');
export const UndoMatchApprovalPayload = ofMatch('UndoMatchApproval');
export const RejectMatchPayload = ofMatch('RejectMatch');
export const AddMatchPayload = ofMatch('AddMatch');
export const SelfApplyPayload = ofMatch('SelfApply');
export const AdmitMatchPayload = ofMatch('AdmitMatch');
export const DeclareInterestPayload = ofMatch('DeclareInterest');
export const DeclineMatchPayload = ofMatch('DeclineMatch');
export const MarkMatchSeenPayload = ofMatch('MarkMatchSeen');
