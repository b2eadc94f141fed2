import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Idempotency,
  NextStepModel,
  NextSteps,
  PageArgs,
  RequestContext,
  Takes,
  mutationOf,
} from '@peyvand/platform';
import { AnswerQuestionInput, AskQuestionInput } from '../rfp.inputs.js';
import { RfpModel } from '../reading/rfp.model.js';
import { AnswerQuestion, AskQuestion } from './question-operations.js';
import { QuestionConnection, QuestionModel } from './question.model.js';

const QuestionMutation = mutationOf('question', () => QuestionModel);

@Resolver(() => QuestionModel)
export class QuestionResolver {
  constructor(
    private readonly ask: AskQuestion,
    private readonly answer: AnswerQuestion,
    private readonly steps: NextSteps,
    private readonly idempotency: Idempotency,
  ) {}

  @ResolveField(() => [NextStepModel], { description: 'Steps that are yours to take.' })
  nextSteps(@Parent() { $ }: { $: { id: string } }, @Context() context: RequestContext): Promise<NextStepModel[]> {
    return this.steps.of('Question', $.id, context);
  }

  @Allow('member')
  @Takes('rfp.askQuestion')
  @QuestionMutation('Asks a question about an open RFP that your company has access to.')
  askQuestion(@Args('input') input: AskQuestionInput, @Context() context: RequestContext): Promise<string> {
    return this.ask.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('question.answer')
  @QuestionMutation('Answers a question to all. By owner, definer or office.')
  answerQuestion(@Args('input') input: AnswerQuestionInput, @Context() context: RequestContext): Promise<string> {
    return this.idempotency.once(context.viewer, 'answerQuestion', input, () => this.answer.run(context.viewer, input));
  }
}

@Resolver(() => RfpModel)
export class RfpQuestionsResolver {
  @ResolveField(() => QuestionConnection, {
    description: 'Questions and answers, oldest first; empty for who may not read the dossier.',
  })
  questions(@Args() _args: PageArgs): never {
    throw new Error('Rfp.questions is read by the field map');
  }
}
