import { payloadOf } from '@peyvand/platform';
import { ProblemModel } from './problem.model.js';

export const CreateProblemPayload = payloadOf('CreateProblem', 'problem', () => ProblemModel);
export const UpdateProblemPayload = payloadOf('UpdateProblem', 'problem', () => ProblemModel);
export const SubmitProblemPayload = payloadOf('SubmitProblem', 'problem', () => ProblemModel);
export const AcceptProblemPayload = payloadOf('AcceptProblem', 'problem', () => ProblemModel);
export const AddProblemRemarkPayload = payloadOf('AddProblemRemark', 'problem', () => ProblemModel);
