import { ObjectType } from '@nestjs/graphql';
import { laidSideBySide, payloadOf } from '@peyvand/platform';
import { ProblemAnswers } from './problem.inputs.js';
import { ProblemModel } from './reading/problem.model.js';

@ObjectType({ description: 'What a problem says, in the form in which it is saved.' })
export class ProblemText extends ProblemAnswers {}

export const CreateProblemPayload = payloadOf('CreateProblem', 'problem', () => ProblemModel);
export const UpdateProblemPayload = payloadOf('UpdateProblem', 'problem', () => ProblemModel);
laidSideBySide(UpdateProblemPayload, () => ProblemText);
export const SubmitProblemPayload = payloadOf('SubmitProblem', 'problem', () => ProblemModel);
export const AcceptProblemPayload = payloadOf('AcceptProblem', 'problem', () => ProblemModel);
export const AddProblemRemarkPayload = payloadOf('AddProblemRemark', 'problem', () => ProblemModel);
export const AskProblemInfoPayload = payloadOf('AskProblemInfo', 'problem', () => ProblemModel);
export const AnswerProblemInfoPayload = payloadOf('AnswerProblemInfo', 'problem', () => ProblemModel);
export const ReferProblemPayload = payloadOf('ReferProblem', 'problem', () => ProblemModel);
export const TakeProblemPayload = payloadOf('TakeProblem', 'problem', () => ProblemModel);
export const BounceProblemPayload = payloadOf('BounceProblem', 'problem', () => ProblemModel);
export const MarkProblemDuplicatePayload = payloadOf('MarkProblemDuplicate', 'problem', () => ProblemModel);
export const RejectProblemPayload = payloadOf('RejectProblem', 'problem', () => ProblemModel);
export const AppealProblemPayload = payloadOf('AppealProblem', 'problem', () => ProblemModel);
export const GrantProblemAppealPayload = payloadOf('GrantProblemAppeal', 'problem', () => ProblemModel);
export const DenyProblemAppealPayload = payloadOf('DenyProblemAppeal', 'problem', () => ProblemModel);
export const WithdrawProblemPayload = payloadOf('WithdrawProblem', 'problem', () => ProblemModel);
export const SolveProblemPayload = payloadOf('SolveProblem', 'problem', () => ProblemModel);
export const CloseProblemUnsolvedPayload = payloadOf('CloseProblemUnsolved', 'problem', () => ProblemModel);
export const CopyProblemPayload = payloadOf('CopyProblem', 'problem', () => ProblemModel);
export const AssignProblemPayload = payloadOf('AssignProblem', 'problem', () => ProblemModel);
