import { Args, Context, Resolver } from '@nestjs/graphql';
import { Allow, RequestContext, Takes } from '@peyvand/platform';
import { AskProblemInfo } from './operations/ask-problem-info.js';
import { AssignProblem } from './operations/assign-problem.js';
import { CopyProblem } from './operations/copy-problem.js';
import { EndProblem } from './operations/end-problem.js';
import { ReferProblem } from './operations/refer-problem.js';
import { RejectProblem } from './operations/reject-problem.js';
import {
  AnswerProblemInfoInput,
  AppealProblemInput,
  AskProblemInfoInput,
  AssignProblemInput,
  BounceProblemInput,
  CloseUnsolvedInput,
  CopyProblemInput,
  DecideAppealInput,
  MarkProblemDuplicateInput,
  ProblemInput,
  ReferProblemInput,
  RejectProblemInput,
  SolveProblemInput,
  WithdrawProblemInput,
} from './problem.inputs.js';
import { ProblemModel, ProblemMutation } from './reading/problem.model.js';

/** Everything that can happen to a problem between submitting and its end. */
@Resolver(() => ProblemModel)
export class ProblemStepsResolver {
  constructor(
    private readonly info: AskProblemInfo,
    private readonly referrals: ReferProblem,
    private readonly rejections: RejectProblem,
    private readonly ends: EndProblem,
    private readonly copies: CopyProblem,
    private readonly assigns: AssignProblem,
  ) {}

  @Allow('member')
  @Takes('problem.askInfo')
  @ProblemMutation('Asks the owner something before the office decides. By an officer of its office.')
  askProblemInfo(@Args('input') input: AskProblemInfoInput, @Context() context: RequestContext): Promise<string> {
    return this.info.ask(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.answerInfo')
  @ProblemMutation('Answers what the office asked. By a member of the owner.')
  answerProblemInfo(@Args('input') input: AnswerProblemInfoInput, @Context() context: RequestContext): Promise<string> {
    return this.info.answer(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.refer')
  @ProblemMutation('Passes a problem in triage on to another office. By an officer of its office.')
  referProblem(@Args('input') input: ReferProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.referrals.refer(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.take')
  @ProblemMutation('Takes a problem that was referred to your office.')
  takeProblem(@Args('input') input: ProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.referrals.take(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.bounce')
  @ProblemMutation('Sends a problem that was referred to your office back.')
  bounceProblem(@Args('input') input: BounceProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.referrals.bounce(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.markDuplicate')
  @ProblemMutation('Says that a problem is the same as another one. By an officer of its office.')
  markProblemDuplicate(
    @Args('input') input: MarkProblemDuplicateInput,
    @Context() context: RequestContext,
  ): Promise<string> {
    return this.rejections.markDuplicate(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.reject')
  @ProblemMutation('Turns a problem down. By an officer of its office.')
  rejectProblem(@Args('input') input: RejectProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.rejections.reject(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.appeal')
  @ProblemMutation(
    'Objects to a rejection or to being called a duplicate, once and in time. By head or manager of the owner.',
  )
  appealProblem(@Args('input') input: AppealProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.rejections.appeal(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.grantAppeal')
  @ProblemMutation(
    'Takes the problem up again. By another officer than the one who turned it down, or by the fallback office.',
  )
  grantProblemAppeal(@Args('input') input: DecideAppealInput, @Context() context: RequestContext): Promise<string> {
    return this.rejections.grant(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.denyAppeal')
  @ProblemMutation(
    'Lets the rejection stand. By another officer than the one who turned it down, or by the fallback office.',
  )
  denyProblemAppeal(@Args('input') input: DecideAppealInput, @Context() context: RequestContext): Promise<string> {
    return this.rejections.deny(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.withdraw')
  @ProblemMutation('Takes a problem back. By head or manager of the owner.')
  withdrawProblem(@Args('input') input: WithdrawProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.withdraw(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.solve')
  @ProblemMutation('Says that an accepted problem is solved. By head or manager of the owner.')
  solveProblem(@Args('input') input: SolveProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.solve(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.closeUnsolved')
  @ProblemMutation('Closes an accepted problem without a solution. By an officer of its office.')
  closeProblemUnsolved(@Args('input') input: CloseUnsolvedInput, @Context() context: RequestContext): Promise<string> {
    return this.ends.closeUnsolved(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.copy')
  @ProblemMutation('Begins a new draft with the answers of a problem of yours that has ended.')
  copyProblem(@Args('input') input: CopyProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.copies.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.assign')
  @ProblemMutation('Says which officer of the office is reminded; any other may act as well.')
  assignProblem(@Args('input') input: AssignProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.assigns.run(context.viewer, input);
  }
}
