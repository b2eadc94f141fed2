import { ObjectType } from '@nestjs/graphql';
import { laidSideBySide, payloadOf } from '@peyvand/platform';
import { ProblemAnswers } from './problem.inputs.js';
import { ProblemModel } from './reading/problem.model.js';

@ObjectType({ description: 'What a problem says, in the form in which it is saved.' })
export class ProblemText extends ProblemAnswers {}

export const UpdateProblemPayload = payloadOf('UpdateProblem', 'problem', () => ProblemModel);
laidSideBySide(UpdateProblemPayload, () => ProblemText);
