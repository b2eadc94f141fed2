import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, DonePayload, Projected, Projector, RequestContext, Takes } from '@peyvand/platform';
import { OpenProblemArgs, OpenProblemConnection } from './reading/open-problem.model.js';
import { AcceptProblem } from './operations/accept-problem.js';
import { AddProblemRemark } from './operations/add-problem-remark.js';
import { CreateProblem } from './operations/create-problem.js';
import { DeleteProblemDraft } from './operations/delete-problem-draft.js';
import { SubmitProblem } from './operations/submit-problem.js';
import { UpdateProblem } from './operations/update-problem.js';
import {
  AcceptProblemInput,
  AddProblemRemarkInput,
  CreateProblemInput,
  DeleteProblemDraftInput,
  ProblemText,
  SubmitProblemInput,
  UpdateProblemInput,
} from './problem.inputs.js';
import {
  ProblemArgs,
  ProblemConnection,
  ProblemModel,
  SimilarProblemArgs,
  ProblemMutation,
} from './reading/problem.model.js';
import { problemWays } from './reading/problem.ways.js';

@Resolver(() => ProblemModel)
export class ProblemResolver {
  constructor(
    private readonly projector: Projector,
    private readonly creates: CreateProblem,
    private readonly updates: UpdateProblem,
    private readonly deletes: DeleteProblemDraft,
    private readonly submits: SubmitProblem,
    private readonly accepts: AcceptProblem,
    private readonly remarks: AddProblemRemark,
  ) {}

  @Allow('member')
  @Projected({ kind: 'byKey', target: 'Problem', arg: 'id' })
  @Query(() => ProblemModel, {
    nullable: true,
    description: 'A problem by id; null when there is none that you may read.',
  })
  problem(
    @Args('id', { type: () => ID }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Problem', ways: problemWays, isSteady: 'plain' })
  @Query(() => ProblemConnection, {
    description: 'Problems that you may read: of your organizations and of your offices.',
  })
  problems(
    @Args() _args: ProblemArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('signedIn')
  @Projected({ kind: 'page', target: 'Problem', max: 5, list: { facets: {} } })
  @Query(() => ProblemConnection, {
    description:
      'At most five problems that you may read and that are most alike a text, to be looked at before submitting.',
  })
  similarProblems(
    @Args() _args: SimilarProblemArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow({ capacity: 'definer' })
  @Projected({ kind: 'page', target: 'OpenProblem' })
  @Query(() => OpenProblemConnection, {
    description: 'Accepted problems that nobody defines yet, in short form. For verified definers.',
  })
  openProblems(
    @Args() _args: OpenProblemArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return this.projector.resolve(info, context);
  }

  @Allow('member')
  @Takes('problem.create')
  @ProblemMutation('Begins a draft, for your own organization or as office or park for an owner.')
  createProblem(@Args('input') input: CreateProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.creates.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.edit')
  @ProblemMutation('Changes a draft. By members of its owner and of who wrote it down.', { text: () => ProblemText })
  updateProblem(@Args('input') input: UpdateProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.updates.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.deleteDraft')
  @Mutation(() => DonePayload, {
    description: 'Deletes a draft. By who began it, or by head or manager of its owner or of who wrote it down.',
  })
  async deleteProblemDraft(
    @Args('input') input: DeleteProblemDraftInput,
    @Context() context: RequestContext,
  ): Promise<{ done: boolean }> {
    await this.deletes.run(context.viewer, input);
    return { done: true };
  }

  @Allow('member')
  @Takes('problem.submit')
  @ProblemMutation(
    'Hands a problem over to the office of its field and place. By head or manager of the owner, who need not be verified yet.',
  )
  submitProblem(@Args('input') input: SubmitProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.submits.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.accept')
  @ProblemMutation('Takes a problem on. By an officer of its office, once the owner is verified.')
  acceptProblem(@Args('input') input: AcceptProblemInput, @Context() context: RequestContext): Promise<string> {
    return this.accepts.run(context.viewer, input);
  }

  @Allow('member')
  @Takes('problem.remark')
  @ProblemMutation('Adds a dated remark to what was submitted. By the owner.')
  addProblemRemark(@Args('input') input: AddProblemRemarkInput, @Context() context: RequestContext): Promise<string> {
    return this.remarks.run(context.viewer, input);
  }
}
